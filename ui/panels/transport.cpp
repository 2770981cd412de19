#include "ui/panels/transport.hpp"

#include <imgui.h>

#include "ui/panels/widgets.hpp"
#include "ui/view/timeline_view.hpp"

namespace securebase {

void draw_transport(const Desk& desk, Surface& surface) {
  const bool is_playing = desk.session.is_playing();
  const auto next = [&](float space) { ImGui::SameLine(0, surface.em(space)); };
  icon_button(surface, desk, *control_named("time.back"), Icon::step_back);
  next(4);
  icon_button(surface, desk, *control_named("time.play"), is_playing ? Icon::pause : Icon::play, true);
  next(4);
  icon_button(surface, desk, *control_named("time.forward"), Icon::step_forward);
  next(10);
  inline_choice(surface, desk, *control_named("time.clock"));
  const float room =
      ImGui::GetContentRegionAvail().x - surface.em(10) - ImGui::GetItemRectMax().x + ImGui::GetWindowPos().x;
  if (room > choice_width(surface, desk, *control_named("time.speed"))) {
    next(10);
    inline_choice(surface, desk, *control_named("time.speed"));
  }
}

void drag_through_ages(const Desk& desk, Surface& surface, Rect area, Rect plot) {
  surface.spots["time.age"] = plot;
  ImGui::SetCursorScreenPos({area.min.x, area.min.y});
  ImGui::InvisibleButton("time.age", {area.width(), area.height()});
  if (ImGui::IsItemActive())
    surface.acts.push_back({"time.age", years_under(ImGui::GetIO().MousePos.x, plot), true});
  if (desk.view.focus != "time.age") return;
  Picture ring;
  ring.frame(plot.inset(-3), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

}  // namespace securebase
