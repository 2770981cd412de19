// The screen in words and aloud: the pane of the description with its keys, and the voice.

#include <algorithm>

#include "ui/app/control_groups.hpp"
#include "ui/app/description.hpp"
#include "ui/app/reading_aloud.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

Control pane() {
  Control control = button(
      ControlGroup::view, "view.description", "The screen in words"_t,
      "Everything the screen shows as text, from sentence to sentence; it changes with what is shown."_t,
      [](Desk& d, double on) -> Refusal {
        if (on > 0.5) d.view.close_dialogues();
        d.view.is_description_open = on > 0.5;
        d.view.description_line = 0;
        return {};
      });
  control.kind = ControlKind::toggle;
  control.context = KeyContext::always;
  control.shortcut = "F3";
  control.value = [](const Desk& d) { return d.view.is_description_open ? 1.0 : 0.0; };
  return control;
}

Control voice() {
  Control control = button(
      ControlGroup::view, "view.speech", "Read aloud"_t,
      "Say what is shown as it changes, through a speech program of this machine; nothing is sent anywhere."_t,
      [](Desk& d, double on) -> Refusal {
        if (on > 0.5) {
          if (auto refusal = why_no_voice()) return refusal;
        }
        d.view.has_speech = on > 0.5;
        return {};
      });
  control.kind = ControlKind::toggle;
  control.context = KeyContext::always;
  control.shortcut = "Shift+D";
  control.value = [](const Desk& d) { return d.view.has_speech ? 1.0 : 0.0; };
  // In a browser the screen reader of the machine reads the page.
  control.is_shown = [](const Desk& d) { return d.host == Host::machine; };
  control.usual = [](const Desk&) { return 0.0; };
  return control;
}

/// Goes so many sentences on; the ends hold.
Refusal move(Desk& desk, std::ptrdiff_t by) {
  const auto last = static_cast<std::ptrdiff_t>(lines_of(describe_screen(desk)).size()) - 1;
  const auto now = std::min(static_cast<std::ptrdiff_t>(desk.view.description_line), last);
  desk.view.description_line = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + by, 0, last));
  return {};
}

Control key(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::view, name, label, help, act);
  control.shortcut = shortcut;
  control.context = KeyContext::description;
  control.is_shown = is_description_shown;
  return control;
}

}  // namespace

std::vector<Control> description_controls() {
  constexpr std::ptrdiff_t kAll = 1000000;
  return {
      pane(),
      voice(),
      key("description.down", "Next sentence"_t, "In the screen's words: the next sentence."_t, "Down",
          [](Desk& d, double) { return move(d, 1); }),
      key("description.up", "Sentence before"_t, "In the screen's words: the sentence before."_t, "Up",
          [](Desk& d, double) { return move(d, -1); }),
      key("description.top", "First sentence"_t, "In the screen's words: the first sentence."_t, "Home",
          [](Desk& d, double) { return move(d, -kAll); }),
      key("description.bottom", "Last sentence"_t, "In the screen's words: the last sentence."_t, "End",
          [](Desk& d, double) { return move(d, kAll); }),
      key("description.close", "Close the words"_t, "Close the screen's words and see what they are about."_t,
          "Escape",
          [](Desk& d, double) -> Refusal {
            d.view.is_description_open = false;
            return {};
          }),
  };
}

}  // namespace securebase
