// Sharing: the moment on the screen as a short code, and a code from elsewhere as a moment.

#include "ui/app/control_groups.hpp"
#include "ui/app/share_desk.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::sharing, name, label, help, act);
  control.shortcut = shortcut;
  control.unit = "";
  return control;
}

}  // namespace

std::vector<Control> share_controls() {
  Control show = row("share.show", "Share"_t,
                     "Show this moment as a short code and as a square that a phone can read."_t, "Shift+Q",
                     [](Desk& d, double on) -> Refusal {
                       show_code(d, on > 0.5);
                       return {};
                     });
  show.kind = ControlKind::toggle;
  show.value = [](const Desk& d) { return d.view.is_share_open ? 1.0 : 0.0; };
  return {
      row("share.copy", "Copy the code"_t, "Put the code of this moment into the clipboard, to pass it on."_t,
          "Ctrl+Shift+C", [](Desk& d, double) { return copy_code(d); }),
      row("share.paste", "Open a code"_t, "Open the moment whose code lies in the clipboard."_t,
          "Ctrl+Shift+V", [](Desk& d, double) { return paste_code(d); }),
      show,
  };
}

}  // namespace securebase
