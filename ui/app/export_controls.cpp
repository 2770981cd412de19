// Taking it along: the picture in the window, the table of the life, and a film of it. Each file carries how it was made,
// so that `securebase verify` can make it again.

#include "ui/app/control_groups.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

bool can_keep(const Desk& desk) { return !exports_folder(desk).empty(); }
bool can_draw(const Desk& desk) { return can_keep(desk) && !desk.exports.assets.empty(); }

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::exports, name, label, help, act);
  control.shortcut = shortcut;
  control.unit = "";
  return control;
}

Control picture() {
  Control control = row("export.picture", "Picture"_t,
                        "Write what the window shows as a picture (PNG); it can be verified."_t, "Ctrl+E",
                        [](Desk& d, double) { return export_picture(d); });
  control.is_usable = can_draw;
  return control;
}

Control table() {
  Control control =
      row("export.table", "Table"_t, "Write every measure of this life, a row a month, as a table (CSV)."_t,
          "Ctrl+T", [](Desk& d, double) { return export_table(d); });
  control.second_shortcut = "Ctrl+Shift+E";  // browsers keep Ctrl+T for themselves
  control.is_usable = can_keep;
  return control;
}

Control session() {
  Control control = row("export.session", "Session file"_t,
                        "Take this session along as a file; dropped on the page, it goes on where it was."_t,
                        "Ctrl+Shift+O", [](Desk& d, double) { return export_session(d); });
  control.is_shown = [](const Desk& d) { return d.host == Host::browser; };
  control.is_usable = can_keep;
  return control;
}

Control film() {
  Control control =
      row("export.film", "Film"_t,
          "Make a film (GIF) of the life from birth to this moment, with at most three pictures a second."_t,
          "Ctrl+G", [](Desk& d, double) { return start_film(d); });
  control.is_shown = [](const Desk& d) { return !is_filming(d); };
  control.is_usable = [](const Desk& d) { return can_draw(d) && can_film(d); };
  return control;
}

Control cancel() {
  Control control = row("export.cancel", "Stop the film"_t, "Stop making the film; nothing is written."_t,
                        "Ctrl+Shift+G", [](Desk& d, double) -> Refusal {
                          cancel_film(d);
                          return {};
                        });
  control.is_shown = is_filming;
  return control;
}

}  // namespace

std::vector<Control> export_controls() { return {picture(), table(), film(), cancel(), session()}; }

}  // namespace securebase
