#include "ui/panels/top_bar.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>

#include "ui/app/layout.hpp"
#include "ui/app/presenting.hpp"
#include "ui/panels/progress.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words_theory.hpp"

namespace securebase {
namespace {

/// From the right edge, in order of importance: what does not fit is left to its key.
constexpr std::array<std::string_view, 9> kOnTheRight{"view.help",    "luck.new",    "luck.same",
                                                      "edit.undo",    "edit.redo",   "scenario.card",
                                                      "session.list", "view.larger", "view.smaller"};
/// Left to right, as they stand.
constexpr std::array<std::string_view, 9> kAsTheyStand{"session.list", "scenario.card", "luck.same",
                                                       "luck.new",     "edit.undo",     "edit.redo",
                                                       "view.smaller", "view.larger",   "view.help"};

float width_of(const Surface& surface, std::string_view name) {
  return button_width(surface, *control_named(name)) + surface.em(4);
}

/// How many of kOnTheRight fit.
std::size_t how_many_fit(const Surface& surface, float room) {
  std::size_t count = 0;
  for (const std::string_view name : kOnTheRight) {
    room -= width_of(surface, name);
    if (room < 0) break;
    ++count;
  }
  return count;
}

bool is_among(std::string_view name, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (kOnTheRight[i] == name) return true;
  }
  return false;
}

/// The open scenario's name, which opens the list.
float draw_scenario(const Desk& desk, Surface& surface, glm::vec2 at, float room) {
  const Control& control = *control_named("scenario.list");
  const float height = button_height(surface);
  std::string title(tr(desk.session.scenario().name));
  const float chevron = surface.em(18);
  while (title.size() > 8 && surface.fonts.width(title, TextRole::strong) + chevron + surface.em(20) > room) {
    std::size_t end = title.size() - 4;
    while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80U) --end;
    title.resize(end);
    title += "…";
  }
  const float width = surface.fonts.width(title, TextRole::strong) + chevron + surface.em(20);
  ImGui::SetCursorScreenPos({at.x, at.y});
  const bool is_clicked = ImGui::InvisibleButton("scenario.list", {width, height});
  const Rect rect = Rect::at(at, {width, height});
  surface.spots["scenario.list"] = rect;
  Picture picture;
  picture.box(rect, surface.em(8), ImGui::IsItemHovered() ? surface.palette.chosen : surface.palette.chip);
  picture.text({at.x + surface.em(10), at.y + surface.em(6.5F)}, title,
               {TextRole::strong, surface.palette.ink});
  picture.icon(Icon::chevron_down, {rect.max.x - surface.em(14), rect.centre().y}, surface.em(9),
               surface.palette.muted);
  if (desk.view.focus == control.name)
    picture.frame(rect.inset(-3), surface.em(8), {surface.palette.focus, 2});
  paint(surface, picture);
  if (is_clicked) surface.acts.push_back({"scenario.list", 0});
  return width;
}

/// How the tabs of the views are written: as there is room.
enum class TabWords : std::uint8_t {
  full,
  brief,
  one,  ///< the view that is shown, and the way to the next
  none
};

std::string_view words_of(const ViewEntry& entry, TabWords words) {
  return tr(words == TabWords::full ? entry.label : entry.short_label);
}

float next_width(const Surface& surface) { return button_height(surface) * 1.15F; }

float tabs_width(const Surface& surface, TabWords words) {
  if (words == TabWords::none) return 0;
  float width = surface.em(10);
  if (words == TabWords::one) {
    // The widest: the bar stays as it is when views are turned.
    float widest = 0;
    for (const ViewEntry& entry : kViews)
      widest = std::max(widest, tab_width(surface, tr(entry.short_label)));
    return width + widest + next_width(surface) + surface.em(2);
  }
  for (const ViewEntry& entry : kViews) width += tab_width(surface, words_of(entry, words)) + surface.em(2);
  return width;
}

/// The fullest tabs that leave this much for the rest of the bar.
TabWords tabs_in(const Surface& surface, float room, float for_the_rest) {
  if (tabs_width(surface, TabWords::full) + for_the_rest <= room) return TabWords::full;
  for (const TabWords words : {TabWords::brief, TabWords::one}) {
    if (tabs_width(surface, words) + surface.em(80) <= room) return words;
  }
  return TabWords::none;
}

void draw_tabs(const Desk& desk, Surface& surface, glm::vec2 at, TabWords words) {
  if (words == TabWords::none) return;
  for (const ViewEntry& entry : kViews) {
    if (words == TabWords::one && entry.view != desk.view.front) continue;
    ImGui::SetCursorScreenPos({at.x, at.y});
    tab_button(surface, desk, *control_named(entry.control), words_of(entry, words),
               desk.view.front == entry.view);
    at.x += tab_width(surface, words_of(entry, words)) + surface.em(2);
  }
  if (words != TabWords::one) return;
  ImGui::SetCursorScreenPos({at.x, at.y});
  icon_button(surface, desk, *control_named("view.next"), Icon::chevron_right);
}

/// Ground and, where there is room, the name of the program. Gives back where the rest begins.
float draw_ground(Surface& surface, Rect rect) {
  Picture ground;
  ground.box(rect, 0, surface.palette.panel);
  ground.line({rect.min.x, rect.max.y - 0.5F}, {rect.max.x, rect.max.y - 0.5F},
              {surface.palette.hairline, 1});
  float x = rect.min.x + surface.em(16);
  if (rect.width() > surface.em(900)) {
    const float height = surface.fonts.line_height(TextRole::title);
    const std::string name(tr("Secure Base"_t));
    ground.text({x, rect.centre().y - height / 2}, name, {TextRole::title, surface.palette.ink});
    x += surface.fonts.width(name, TextRole::title) + surface.em(20);
  }
  paint(surface, ground);
  return x;
}

/// A small screen shows one thing at a time: which one is chosen here. Gives back where the rest ends.
float draw_region(const Desk& desk, Surface& surface, Rect rect, float top) {
  const float right = rect.max.x - surface.em(12);
  const glm::vec2 screen{rect.width(), ImGui::GetIO().DisplaySize.y};
  const Control& region = *control_named("view.region");
  if (room_in(screen, desk.view) == Room::full || !is_shown(region, desk)) return right;
  const float left = right - choice_width(surface, desk, region);
  ImGui::SetCursorScreenPos({left, top});
  inline_choice(surface, desk, region);
  return left - surface.em(8);
}

/// How far the film is, in place of the rest; what does not fit is left to its key.
void draw_filming(const Desk& desk, Surface& surface, glm::vec2 from, float right_edge) {
  const Control& cancel = *control_named("export.cancel");
  const float width = button_width(surface, cancel) + surface.em(180);
  if (right_edge - from.x < width) return;
  ImGui::SetCursorScreenPos({right_edge - width, from.y});
  draw_progress(desk, surface, film_share(desk), cancel);
}

/// Seed and buttons, as many as fit between the two.
void draw_right(const Desk& desk, Surface& surface, glm::vec2 from, float right_edge) {
  std::string seed = say("seed {n}"_t, {{"n", std::to_string(desk.session.seed())}});
  if (desk.session.life_number() > 0)
    seed += " · " + say("life {n}"_t, {{"n", std::to_string(desk.session.life_number())}});
  const std::string theory = name_of_theory(desk.session.scenario().parameters.learning);
  if (!theory.empty()) seed += " · " + theory;
  // Who presents needs the time more than the seed.
  if (desk.view.presenting) seed = words_for_clock(desk.view.presented_seconds);
  const float seed_width = surface.fonts.width(seed, TextRole::body) + surface.em(10);
  const std::size_t count = how_many_fit(surface, right_edge - from.x - seed_width);
  float right = right_edge;
  for (const std::string_view name : kAsTheyStand) {
    if (is_among(name, count)) right -= width_of(surface, name);
  }
  Picture words;
  if (right - seed_width >= from.x)
    words.text({right - seed_width, from.y + surface.em(6.5F)}, seed,
               {TextRole::body, surface.palette.muted});
  paint(surface, words);
  for (const std::string_view name : kAsTheyStand) {
    if (!is_among(name, count)) continue;
    ImGui::SetCursorScreenPos({right, from.y});
    inline_button(surface, desk, *control_named(name), ButtonShape::quiet);
    right += width_of(surface, name);
  }
}

}  // namespace

void TopBar::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  const float top = rect.min.y + (rect.height() - button_height(surface)) / 2;
  float x = draw_ground(surface, rect);
  const float right_edge = draw_region(desk, surface, rect, top);
  const float for_scenario = std::min(surface.em(280), rect.width() * 0.42F);
  const TabWords words = tabs_in(surface, right_edge - x, for_scenario + surface.em(120));
  const float for_tabs = tabs_width(surface, words);
  const float left_over = right_edge - x - for_tabs - surface.em(12);
  x += draw_scenario(desk, surface, {x, top}, std::min(for_scenario, left_over)) + surface.em(12);
  draw_tabs(desk, surface, {x, top}, words);
  if (is_filming(desk)) return draw_filming(desk, surface, {x + for_tabs, top}, right_edge);
  draw_right(desk, surface, {x + for_tabs, top}, right_edge);
}

}  // namespace securebase
