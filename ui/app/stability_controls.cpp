// The study of stability: how many lives, with or without differential susceptibility, and running it.

#include <algorithm>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut) {
  Control control{.name = name, .label = label, .help = help, .group = ControlGroup::stability};
  control.shortcut = shortcut;
  control.unit = "";
  control.view = View::stability;
  return control;
}

bool is_running(const Desk& desk) { return desk.stability.run != nullptr; }

Control make() {
  Control control =
      row("stability.make", "Run the study"_t,
          "Live each life under both views of early models; the window goes on meanwhile."_t, "Shift+R");
  control.act = [](Desk& d, double) { return start_stability(d); };
  control.is_shown = [](const Desk& d) { return !is_running(d); };
  return control;
}

Control cancel() {
  Control control = row("stability.cancel", "Cancel"_t, "Stop; what has come out so far stays."_t, "X");
  control.act = [](Desk& d, double) -> Refusal {
    cancel_stability(d);
    return {};
  };
  control.is_shown = is_running;
  return control;
}

Control lives() {
  Control control =
      row("stability.lives", "Lives"_t, "How many lives; more are more exact and take longer."_t, "L");
  control.kind = ControlKind::choice;
  control.high = kStabilityLives.size() - 1;
  control.step = 1;
  control.choices = [](const Desk&) {
    std::vector<std::string> words;
    words.reserve(kStabilityLives.size());
    for (const std::uint32_t each : kStabilityLives) words.push_back(words_for_lives(each));
    return words;
  };
  control.usual = [](const Desk&) { return static_cast<double>(StabilityLook{}.lives); };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.stability.lives); };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.stability.lives = static_cast<std::size_t>(v + 0.5);
    return {};
  };
  return control;
}

Control susceptibility() {
  Control control =
      row("stability.susceptibility", "With differential susceptibility"_t,
          "A hypothesis (Belsky and Pluess 2009), off by default: reactive children learn more from any "
          "care; it holds for the next run."_t,
          "D");
  control.kind = ControlKind::toggle;
  control.value = [](const Desk& d) { return d.view.stability.has_differential_susceptibility ? 1.0 : 0.0; };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.stability.has_differential_susceptibility = v > 0.5;
    return {};
  };
  return control;
}

}  // namespace

std::vector<Control> stability_controls() { return {make(), cancel(), lives(), susceptibility()}; }

}  // namespace securebase
