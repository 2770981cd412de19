#include "ui/panels/stage_panel.hpp"

#include "ui/view/stage.hpp"

namespace securebase {

void StagePanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  const Session& session = desk.session;
  const StageScene scene{session.name(), static_cast<float>(session.beat()), desk.view.has_motion,
                         desk.view.parts};
  paint(surface, draw_stage(session.shown(), scene, rect, surface.palette, surface.fonts));
}

}  // namespace securebase
