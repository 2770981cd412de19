#include "ui/panels/picker_panel.hpp"

#include <imgui.h>

#include "ui/panels/list_row.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
void PickerPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  surface.spots["scenario.pick"] = rect;
  paragraph(surface, tr("Choose a life"_t), TextRole::big, surface.palette.ink);
  paragraph(surface, tr("Arrow keys and Return, or the pointer. Escape goes back."_t), TextRole::small,
            surface.palette.muted);
  const Control& sessions = *control_named("session.list");
  if (is_usable(sessions, desk)) inline_button(surface, desk, sessions, ButtonShape::words);
  const Control& lessons = *control_named("lesson.list");
  if (is_usable(lessons, desk)) {
    if (is_usable(sessions, desk)) ImGui::SameLine(0, surface.em(6));
    inline_button(surface, desk, lessons, ButtonShape::words);
  }
  gap(surface, 6);
  for (std::size_t i = 0; i < desk.library.size(); ++i) {
    const Entry& entry = desk.library[i];
    if (list_row(surface, i, {std::string(tr(entry.title)), about_of(entry), i == desk.view.picked}))
      surface.acts.push_back({"scenario.pick", static_cast<double>(i)});
  }
}

}  // namespace securebase
