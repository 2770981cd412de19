#include "ui/app/app.hpp"

#include <imgui.h>

#include <cmath>
#include <utility>

#include "ui/app/layout.hpp"
#include "ui/app/presenting.hpp"
#include "ui/app/set_up.hpp"
#include "ui/app/timeline_look.hpp"
#include "ui/app/watching.hpp"

namespace securebase {
namespace {

constexpr int kLivelyFrames = 3;  // a press, its release and what follows from it are on the screen then
constexpr double kRestSeconds = 0.5;
constexpr double kGlanceSeconds = 0.1;  // while work is done beside the screen, to say how far it is
constexpr double kLongestFrame = 0.1;   // after a pause the life does not leap

/// Everything behind a dialogue steps back; a press outside closes the dialogue.
void draw_shade(const Desk& desk, Surface& surface, glm::vec2 size) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({size.x, size.y});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::Begin("shade", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground);
  if (ImGui::IsWindowAppearing()) ImGui::SetWindowFocus();
  Picture picture;
  picture.box({{0, 0}, size}, 0, surface.palette.shade);
  paint(surface, picture);
  if (ImGui::InvisibleButton("outside", {size.x, size.y})) {
    const bool is_list = desk.view.is_picker_open || desk.view.is_sessions_open || desk.view.is_lessons_open;
    const bool is_words = desk.view.is_description_open && !desk.view.has_dialogue();
    surface.acts.push_back({is_words ? "description.close" : (is_list ? "picker.close" : "dialogue.close")});
  }
  ImGui::End();
  ImGui::PopStyleVar(2);
}

/// A ring round the control that a lesson points at, unless it has been scrolled out of sight, under the lesson.
void draw_spotlight(const Desk& desk, const Surface& surface, glm::vec2 size) {
  const auto spot = surface.spots.find(spotlight_of(desk));
  if (spot == surface.spots.end() || desk.view.has_dialogue() || desk.view.is_description_open ||
      desk.view.cover != Cover::none)
    return;
  const auto strip = place_of_panel("lesson", size, desk.view);
  if (strip && strip->overlaps(spot->second)) return;
  const float width = surface.em(2.5F);
  Picture ring;
  ring.frame(spot->second.inset(-width * 2.4F), surface.em(10), {surface.palette.focus.faded(0.35F), width});
  ring.frame(spot->second.inset(-width * 1.2F), surface.em(9), {surface.palette.focus, width * 0.8F});
  Painter(*ImGui::GetForegroundDrawList(), surface.fonts).paint(ring);
}

/// Whether something changes by itself, so that it has to be looked at again soon.
bool is_at_work(const Desk& desk) {
  return desk.view.presenting || desk.findings.run || desk.crowd.run || desk.sweep.run ||
         desk.stability.run || desk.sessions.run;
}

}  // namespace

App::App(AppStart start)
    : window_(start.window),
      desk_{std::move(start.library),
            std::move(start.stem),
            Session(std::move(start.scenario), start.seed),
            {},
            {},
            {},
            std::move(start.findings)},
      panels_(make_panels()) {
  desk_.lessons.library = std::move(start.lessons);
  desk_.share.clipboard = window_.clipboard();
  desk_.exports.assets = std::move(start.window.assets);
  desk_.exports.folder = std::move(start.exports);
  desk_.host = start.host;
  desk_.languages = std::move(start.languages);
  desk_.where_to_find_help = std::move(start.where_to_find_help);
  desk_.view.cover = start.cover;
  asked_full_screen_ = was_full_screen_ = desk_.view.is_full_screen = window_.is_full_screen();
  if (!start.sessions.empty()) begin_keeping(desk_, start.sessions);
}

void App::take_files(const Events& events) {
  for (const std::filesystem::path& file : events.dropped_files) {
    if (auto refusal = keeping_locks(desk_, [&] { return open_session_file(desk_, file); }))
      desk_.notice = *refusal;
  }
}

void App::take_keys(const Events& events) {
  for (const KeyPress& key : events.keys) press(desk_, key);
  take_files(events);
  pinch(events);
  if (events.wants_quit) desk_.view.wants_quit = true;
  if (events.has_changed || !events.keys.empty()) lively_frames_ = kLivelyFrames;
}

void App::draw(Surface& surface) {
  const glm::vec2 size = window_.size();
  Picture ground;
  ground.box({{0, 0}, size}, 0, surface.palette.paper);
  Painter painter(*ImGui::GetBackgroundDrawList(), surface.fonts);
  painter.paint(ground);
  bool has_shade = false;
  for (const auto& panel : panels_) {
    const bool is_cover = panel->place() == "cover";
    if (desk_.view.cover == Cover::none ? is_cover : !is_cover && panel->place() != "description") continue;
    if (panel->view().value_or(desk_.view.front) != desk_.view.front || !panel->is_shown(desk_)) continue;
    if (panel->look() == PanelLook::dialogue && !has_shade) {
      draw_shade(desk_, surface, size);
      has_shade = true;
    }
    if (const auto rect = place_of_panel(panel->place(), size, desk_.view, desk_.session.branches().size()))
      panel->draw(desk_, surface, *rect);
  }
  draw_spotlight(desk_, surface, size);
}

void App::pinch(const Events& events) {
  had_several_fingers_ = events.had_several_fingers;
  // The first finger of two was no press: the playhead is back where it was.
  if (had_several_fingers_ && pressed_from_) desk_.session.seek(*std::exchange(pressed_from_, std::nullopt));
  const auto timeline = spots_.find("time.age");
  if (!events.pinch || timeline == spots_.end() || !timeline->second.contains(events.pinch->middle)) return;
  const double steps = std::log2(static_cast<double>(events.pinch->ratio));
  operate(desk_, "time.closeness", desk_.view.timeline.closeness + steps);
}

void App::do_acts(const std::vector<Act>& acts, bool is_pointer_down) {
  for (const Act& act : acts) {
    if (act.is_gesture && had_several_fingers_) continue;
    if (act.control == "time.age" && act.is_gesture && desk_.gesture != act.control)
      pressed_from_ = desk_.session.state().episode;
    if (act.words)
      write_words(desk_, act.control, *act.words);
    else
      operate(desk_, act.control, act.value);
    if (act.is_gesture) desk_.gesture = act.control;
    lively_frames_ = kLivelyFrames;
  }
  if (is_pointer_down) return;
  desk_.gesture.clear();
  pressed_from_.reset();
}

void App::frame(double seconds) {
  take_keys(window_.poll());
  if (desk_.view.cover == Cover::none) pass_time(desk_, std::min(seconds, kLongestFrame));
  pass_presenting(desk_, seconds);
  follow_playhead(desk_);
  take_lesson(desk_);
  take_findings(desk_);
  take_crowd(desk_);
  take_sweep(desk_);
  take_stability(desk_);
  desk_.exports.size = window_.size();
  desk_.exports.pixel_ratio = static_cast<double>(window_.pixel_ratio());
  take_film(desk_);
  pass_keeping(desk_, seconds);
  window_.set_text_scale(static_cast<float>(desk_.view.text_scale));
  if (desk_.view.colours != shown_colours_) window_.set_palette(palette_of(desk_.view.colours));
  shown_colours_ = desk_.view.colours;
  window_.begin_frame();
  Surface surface{window_.fonts(), window_.palette(), {}, {}, {}};
  draw(surface);
  const bool is_pointer_down = ImGui::GetIO().MouseDown[0];
  window_.end_frame();
  spots_ = std::move(surface.spots);
  texts_ = std::move(surface.texts);
  do_acts(surface.acts, is_pointer_down);
  reading_aloud_.follow(desk_);
  // Who leaves full screen by the system's own key has left it here too.
  if (window_.is_full_screen() != was_full_screen_) {
    was_full_screen_ = window_.is_full_screen();
    if (asked_full_screen_ == desk_.view.is_full_screen)
      desk_.view.is_full_screen = asked_full_screen_ = was_full_screen_;
  }
  // Asked once a change: a system that refuses is not asked again each frame.
  if (desk_.view.is_full_screen != asked_full_screen_) window_.toggle_full_screen();
  asked_full_screen_ = desk_.view.is_full_screen;
}

double App::may_rest() const {
  if (is_playing(desk_) || is_filming(desk_) || lively_frames_ > 0) return 0;
  return is_at_work(desk_) ? kGlanceSeconds : kRestSeconds;
}

void App::next_frame() {
  const auto now = std::chrono::steady_clock::now();
  frame(std::chrono::duration<double>(now - last_frame_).count());
  last_frame_ = now;
  --lively_frames_;
}

void App::run() {
  while (!desk_.view.wants_quit) {
    const double rest = may_rest();
    if (rest > 0 && window_.wait_event(rest)) lively_frames_ = kLivelyFrames;
    next_frame();
  }
  end_keeping(desk_);
}

bool App::turn() {
  // Without threads, what is done beside the screen is done between its frames.
  const double rest = is_at_work(desk_) ? 0 : may_rest();
  const std::chrono::duration<double> since = std::chrono::steady_clock::now() - last_frame_;
  const bool has_news = rest > 0 && window_.wait_event(0);
  if (has_news) lively_frames_ = kLivelyFrames;
  if (rest == 0 || has_news || since.count() >= rest) next_frame();
  return !desk_.view.wants_quit;
}

}  // namespace securebase
