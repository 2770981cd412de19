#include "ui/panels/transport.hpp"

#include <imgui.h>

#include "ui/panels/widgets.hpp"
#include "ui/view/life_chart.hpp"
#include "ui/view/timeline_view.hpp"

namespace securebase {
namespace {

/// Whether so much more fits into the line.
bool fits(const Surface& surface, float right, float width) {
  return ImGui::GetItemRectMax().x + surface.em(10) + width <= right;
}

void draw_choice(const Desk& desk, Surface& surface, float right, std::string_view name) {
  const Control& control = *control_named(name);
  if (!fits(surface, right, choice_width(surface, desk, control))) return;
  ImGui::SameLine(0, surface.em(10));
  inline_choice(surface, desk, control);
}

void draw_fork(const Desk& desk, Surface& surface, float right) {
  const Control& fork = *control_named("branch.fork");
  if (!is_shown(fork, desk) || !fits(surface, right, button_width(surface, fork))) return;
  ImGui::SameLine(0, surface.em(10));
  inline_button(surface, desk, fork, ButtonShape::words);
}

}  // namespace

void draw_transport(const Desk& desk, Surface& surface, float right) {
  const bool is_playing = desk.session.is_playing();
  icon_button(surface, desk, *control_named("time.back"), Icon::step_back);
  ImGui::SameLine(0, surface.em(4));
  icon_button(surface, desk, *control_named("time.play"), is_playing ? Icon::pause : Icon::play, true);
  ImGui::SameLine(0, surface.em(4));
  icon_button(surface, desk, *control_named("time.forward"), Icon::step_forward);
  draw_fork(desk, surface, right);
  draw_choice(desk, surface, right, "time.clock");
  if (desk.view.front == View::compare) draw_choice(desk, surface, right, "compare.curve");
  draw_choice(desk, surface, right, "time.speed");
}

void drag_through_ages(const Desk& desk, Surface& surface, Rect area, Rect plot, AgeWindow window) {
  surface.spots["time.age"] = plot;
  ImGui::SetCursorScreenPos({area.min.x, area.min.y});
  ImGui::InvisibleButton("time.age", {area.width(), area.height()});
  // Only where the pointer comes to: a timeline seen closely follows the playhead, and would run away under a pointer
  // that rests.
  const ImGuiIO& io = ImGui::GetIO();
  if (ImGui::IsItemActivated() || (ImGui::IsItemActive() && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)))
    surface.acts.push_back({"time.age", years_under(io.MousePos.x, stretched(plot, window)), true});
  if (desk.view.focus != "time.age") return;
  Picture ring;
  ring.frame(plot.inset(-3), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

}  // namespace securebase
