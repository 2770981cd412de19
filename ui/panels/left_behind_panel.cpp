#include "ui/panels/left_behind_panel.hpp"

#include <imgui.h>

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {

void LeftBehindPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  paragraph(surface, tr("Go on where you were?"_t), TextRole::big, surface.palette.ink);
  paragraph(
      surface,
      tr("The program stopped before it was closed. What you had done until a few seconds before was kept, "
         "with every life and every change."_t));
  gap(surface, 8);
  paragraph(surface, tr("Return opens it. Escape puts it into the list of sessions and begins anew."_t),
            TextRole::small, surface.palette.muted);
  gap(surface, 8);
  inline_button(surface, desk, *control_named("session.take_up"), ButtonShape::primary);
  ImGui::SameLine(0, surface.em(10));
  inline_button(surface, desk, *control_named("session.put_aside"), ButtonShape::words);
}

}  // namespace securebase
