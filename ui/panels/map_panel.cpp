#include "ui/panels/map_panel.hpp"

#include <imgui.h>

#include <optional>

#include "ui/panels/plane_scenes.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"

namespace securebase {

void MapPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(2)});
  std::optional<CrowdScene> others;
  if (desk.crowd.has_lives() && desk.view.crowd.has_others) others = crowd_scene_of(desk);
  const MapScene scene = map_scene_of(desk, others ? &*others : nullptr);
  const bool is_low = ImGui::GetContentRegionAvail().y < surface.em(120);  // the plane comes first
  paragraph(
      surface,
      say("{p}’s way over the plane, up to {age}"_t, {{"p", scene.name}, {"age", words_for_age(scene.age)}}),
      TextRole::title, surface.palette.ink);
  if (!is_low) paragraph(surface, what_the_plane_is() + ".", TextRole::small, surface.palette.muted);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  if (room.y > surface.em(46))
    paint(surface, draw_map(scene, Rect::at({at.x, at.y}, {room.x, room.y}), surface.palette, surface.fonts));
  ImGui::PopStyleVar();
}

}  // namespace securebase
