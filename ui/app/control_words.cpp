#include "ui/app/control_words.hpp"

#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_strange_situation.hpp"

namespace securebase {
namespace {

std::string choice_told(const Control& control, const Desk& desk) {
  const std::vector<std::string> names = choices_of(control, desk);
  const double place = control.value(desk) - control.low;
  if (place < 0 || names.empty()) return std::string(tr("nothing chosen yet"_t));
  const std::size_t chosen = std::min(static_cast<std::size_t>(place + 0.5), names.size() - 1);
  return say(
      "{name}, {n} of {all}"_t,
      {{"name", names[chosen]}, {"n", std::to_string(chosen + 1)}, {"all", std::to_string(names.size())}});
}

/// The number of a slider that has no words for it.
std::string number_told(const Control& control, double value) {
  if (control.unit == "years") return words_for_span(Age::from_years(value));
  if (control.unit == "s") return words_for_clock(static_cast<int>(value));
  if (control.step < 1) return number(value);
  return with_thousands(static_cast<std::uint64_t>(std::llround(std::max(value, 0.0))));
}

std::string slider_told(const Control& control, const Desk& desk) {
  const double value = control.value(desk);
  const std::string words = value_in_words(control, value);
  if (words.empty()) return number_told(control, value);
  return control.unit == "0–1" ? words + ", " + number(value) : words;
}

/// The keys that operate the control once it has the keyboard.
std::string_view how_to(ControlKind kind) {
  switch (kind) {
    case ControlKind::slider: return "Left and Right turn it."_t;
    case ControlKind::choice: return "Left and Right choose."_t;
    case ControlKind::toggle: return "Return switches it."_t;
    case ControlKind::text: return "Return begins to write."_t;
    case ControlKind::button: break;
  }
  return "Return presses it."_t;
}

}  // namespace

std::string value_told(const Control& control, const Desk& desk) {
  switch (control.kind) {
    case ControlKind::slider: return slider_told(control, desk);
    case ControlKind::toggle: return value_in_words(control, control.value(desk));
    case ControlKind::choice: return choice_told(control, desk);
    case ControlKind::text: {
      const std::string words = control.text(desk);
      return words.empty() ? std::string(tr("nothing written yet"_t)) : "“" + words + "”";
    }
    case ControlKind::button: break;
  }
  return {};
}

std::string setting_told(const Control& control, const Desk& desk) {
  const std::string label(tr(control.label));
  const bool is_question = label.back() == '?';
  const std::string value = is_shown(control, desk) ? value_told(control, desk) : std::string();
  if (value.empty()) return is_question ? label : label + ".";
  return is_question ? label + " " + capital(value) + "." : label + ": " + value + ".";
}

std::string control_told(const Control& control, const Desk& desk) {
  std::string words = setting_told(control, desk) + " " + std::string(tr(control.help));
  if (!is_usable(control, desk)) return words + " " + std::string(tr("It cannot be used at this moment."_t));
  words += " " + std::string(tr(how_to(control.kind)));
  if (!control.shortcut.empty())
    words += " " + say("Its own key is “{key}”."_t, {{"key", std::string(control.shortcut)}});
  return words;
}

}  // namespace securebase
