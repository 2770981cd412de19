#include "ui/panels/left_behind_panel.hpp"

#include <imgui.h>

#include "ui/panels/widgets.hpp"

namespace securebase {

void LeftBehindPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  paragraph(surface, "Go on where you were?", TextRole::big, surface.palette.ink);
  paragraph(
      surface,
      "The program stopped before it was closed. What you had done until a few seconds before was kept, "
      "with every life and every change.");
  gap(surface, 8);
  paragraph(surface, "Return opens it. Escape puts it into the list of sessions and begins anew.",
            TextRole::small, surface.palette.muted);
  gap(surface, 8);
  inline_button(surface, desk, *control_named("session.take_up"), ButtonShape::primary);
  ImGui::SameLine(0, surface.em(10));
  inline_button(surface, desk, *control_named("session.put_aside"), ButtonShape::words);
}

}  // namespace securebase
