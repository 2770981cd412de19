#include "ui/panels/timeline_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/app/timeline_look.hpp"
#include "ui/app/why.hpp"
#include "ui/panels/life_tracks.hpp"
#include "ui/panels/pen.hpp"
#include "ui/panels/transport.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/timeline_view.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

struct CurveLegendEntry {
  std::string_view words;
  Color color;
  Stroke stroke;
  float value;
};

/// What the curves are, with their values at the playhead; what does not fit is left out, last things first.
void draw_legend(const Desk& desk, Surface& surface, Rect row, float free_from) {
  const Readouts& now = desk.session.state().person.now;
  const WorkingModel& models = desk.session.state().person.general;
  const Palette& palette = surface.palette;
  const std::array<CurveLegendEntry, 3> entries{
      {{"others come when I call"_t, palette.other_model, Stroke::solid,
        static_cast<float>(models.model_of_other)},
       {"I am worth coming for"_t, palette.self_model, Stroke::dotted,
        static_cast<float>(models.model_of_self)},
       {"felt security"_t, palette.security, Stroke::dashed, static_cast<float>(now.felt_security)}}};
  const auto words_of = [](const CurveLegendEntry& entry) {
    return std::string(tr(entry.words)) + " " + number(static_cast<double>(entry.value));
  };
  const auto width_of = [&](const CurveLegendEntry& entry) {
    return surface.fonts.width(words_of(entry), TextRole::small) + surface.em(42);
  };
  std::size_t count = 0;
  float left = row.max.x + surface.em(12);
  while (count < entries.size() && left - width_of(entries[count]) > free_from + surface.em(10)) {
    left -= width_of(entries[count++]);
  }
  Picture picture;
  const float y = row.centre().y;
  for (std::size_t i = 0; i < count; ++i) {
    picture.line({left, y}, {left + surface.em(20), y}, {entries[i].color, 3, entries[i].stroke});
    picture.text({left + surface.em(27), y - surface.fonts.line_height(TextRole::small) / 2},
                 words_of(entries[i]), {TextRole::small, palette.ink});
    left += width_of(entries[i]);
  }
  paint(surface, picture);
}

std::vector<LabelledMark> labelled(const Session& session) {
  // Words need the state of the moment (who was met); only marks with words of their own are visited.
  std::vector<LabelledMark> all;
  for (const Mark& mark : session.timeline().marks()) {
    const bool is_quarrel =
        mark.kind == MarkKind::quarrel_recovered || mark.kind == MarkKind::quarrel_unrecovered;
    all.push_back({mark.episode, mark.kind,
                   is_quarrel ? "" : words_for_mark(mark, session.timeline().visit(mark.episode))});
  }
  return all;
}

}  // namespace

const std::vector<LabelledMark>& TimelinePanel::marks_of(const Session& session) {
  const Marks& marks = session.timeline().marks();
  if (marks != known_ || language_ != spoken().code) {
    known_ = marks;
    language_ = spoken().code;
    labelled_ = labelled(session);
  }
  return labelled_;
}

/// A press on the curve of a belief, let go where it began, asks why it lies there; a drag only scrubs.
void TimelinePanel::ask_why(const Desk& desk, Surface& surface, const TimelineScene& scene, Rect area) {
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const glm::vec2 point{mouse.x, mouse.y};
  const bool is_near = ImGui::IsItemHovered() || ImGui::IsItemActive();
  if (!is_near && !ImGui::IsItemDeactivated()) return;
  const auto under = curve_under(scene, area, surface.fonts, point, surface.em(6));
  if (ImGui::IsItemActivated()) pressed_ = under;
  if (ImGui::IsItemDeactivated()) {
    const ImVec2 drag = ImGui::GetMouseDragDelta(0, 0);
    const bool is_still = std::abs(drag.x) < surface.em(4);
    if (pressed_ && is_still) {
      if (sheet_of(desk) != Sheet::why) surface.acts.push_back({"why.open"});
      surface.acts.push_back({"why.belief", pressed_->belief == Belief::other ? 0.0 : 1.0});
    }
    pressed_.reset();
  }
  if (!under || ImGui::IsItemActive()) return;
  Picture ring;
  ring.ring(under->at, surface.em(6), {surface.palette.ink, 2});
  paint(surface, ring);
  ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
}

/// While a prediction is made the pointer draws, here too; time stands still.
void TimelinePanel::draw_with_pen(const Desk& desk, Surface& surface, const TimelineScene& scene, Rect area) {
  ImGui::SetCursorScreenPos({area.min.x, area.min.y});
  ImGui::InvisibleButton("pen", {area.width(), area.height()});
  surface.spots["timeline.pen"] = timeline_plot(area, surface.fonts);
  if (!ImGui::IsItemActive()) return;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  draw_to(desk, surface, pen_place_under(scene, area, surface.fonts, {mouse.x, mouse.y}),
          ImGui::IsItemActivated());
}

/// The wheel over the timeline looks more closely, or from farther off.
void TimelinePanel::look_by_wheel(const Desk& desk, Surface& surface) {
  constexpr double kStepsANotch = 0.5;  // two notches are one press of a key
  const double notches = static_cast<double>(ImGui::GetIO().MouseWheel);
  if (notches == 0 || !ImGui::IsItemHovered()) return;
  surface.acts.push_back({"time.closeness", desk.view.timeline.closeness + notches * kStepsANotch});
}

void TimelinePanel::draw_chart(const Desk& desk, Surface& surface, Rect area) {
  const Session& session = desk.session;
  TimelineScene scene;
  scene.samples = session.shown_samples(session.branches().selected());
  scene.prediction = session.open_prediction();
  if (session.ghost()) {
    scene.ghost = session.ghost()->samples;
    scene.ghost = scene.ghost.first(std::min<std::size_t>(scene.ghost.size(), session.shown_until() + 1U));
    scene.ghost_from = session.ghost()->from;
  }
  scene.marks = marks_of(session);
  scene.playhead = session.state().episode;
  scene.window = window_of(desk.view.timeline);
  paint(surface, draw_timeline(scene, area, surface.palette, surface.fonts));

  if (is_drawing(desk)) return draw_with_pen(desk, surface, scene, area);
  const Rect plot = timeline_plot(area, surface.fonts);
  drag_through_ages(desk, surface, area, plot, scene.window);
  look_by_wheel(desk, surface);
  ask_why(desk, surface, scene, area);
}

void TimelinePanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float row_height = button_height(surface);
  const Rect row = Rect::at({corner.x, corner.y + room.y - row_height}, {room.x, row_height});
  Rect area{{corner.x, corner.y - surface.em(4)}, {corner.x + room.x, row.min.y - surface.em(6)}};
  if (desk.session.branches().size() > 1) {
    const Rect plot = timeline_plot(area, surface.fonts);
    const float height = life_tracks_height(desk, surface, area.height());
    draw_life_tracks(desk, surface, {{plot.min.x, area.min.y}, {plot.max.x, area.min.y + height}});
    area.min.y += height;
  }
  draw_chart(desk, surface, area);
  ImGui::SetCursorScreenPos({row.min.x, row.min.y});
  draw_transport(desk, surface, row.max.x);
  draw_legend(desk, surface, row, ImGui::GetItemRectMax().x);
}

}  // namespace securebase
