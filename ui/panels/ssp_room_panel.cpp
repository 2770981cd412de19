#include "ui/panels/ssp_room_panel.hpp"

#include "ui/panels/ssp_scene.hpp"

namespace securebase {

void SspRoomPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  paint(surface, draw_ssp_room(ssp_scene_of(desk), rect, surface.palette, surface.fonts));
}

}  // namespace securebase
