#include "ui/panels/lessons_panel.hpp"

#include "ui/panels/list_row.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {

void LessonsPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  surface.spots["lesson.pick"] = rect;
  paragraph(surface, tr("Lessons"_t), TextRole::big, surface.palette.ink);
  paragraph(
      surface,
      tr("A few minutes each. Page Down and Page Up, or a clicker, walk through it; you can leave at any "
         "point and explore. A simplified model: it does not diagnose, it is no advice, and people "
         "change."_t),
      TextRole::small, surface.palette.muted);
  gap(surface, 6);
  for (std::size_t i = 0; i < desk.lessons.library.size(); ++i) {
    const LessonEntry& entry = desk.lessons.library[i];
    if (list_row(surface, i, {std::string(tr(entry.title)), about_of(entry), i == desk.lessons.picked}))
      surface.acts.push_back({"lesson.pick", static_cast<double>(i)});
  }
}

}  // namespace securebase
