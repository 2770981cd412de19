// The Strange Situation: with whom, at which age, and where in the procedure.

#include <array>
#include <vector>

#include "ui/app/control_groups.hpp"
#include "ui/app/watching.hpp"

namespace securebase {
namespace {

constexpr std::array<int, 2> kMonths{12, 48};
constexpr std::array<std::string_view, 2> kMonthWords{"12 months"_t, "48 months"_t};
constexpr double kLongest = 1290;  // seconds, if no separation is cut short
constexpr int kLongStep = 10;

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut) {
  Control control{.name = name, .label = label, .help = help, .group = ControlGroup::strange_situation};
  control.shortcut = shortcut;
  control.unit = "";
  control.view = View::strange_situation;
  return control;
}

Control age() {
  Control control =
      row("ssp.age", "Age"_t,
          "At which age: 12 months, as it is meant for, or 48 months for a second look."_t, "A");
  control.kind = ControlKind::choice;
  control.high = 1;
  control.step = 1;
  control.words = kMonthWords;
  control.value = [](const Desk& d) { return d.view.ssp.months == kMonths[0] ? 0.0 : 1.0; };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.ssp.months = kMonths[v > 0.5 ? 1 : 0];
    return {};
  };
  return control;
}

/// The caregivers on that day, as indices into State::figures.
std::vector<std::size_t> caregivers(const Desk& desk) {
  std::vector<std::size_t> all;
  const State& state = strange_situation_of(desk).state;
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    if (state.figures[i].is_present) all.push_back(i);
  }
  return all;
}

Control who() {
  Control control = row("ssp.caregiver", "With"_t,
                        "Which caregiver comes along; each relationship is seen for itself."_t, "G");
  control.kind = ControlKind::choice;
  control.high = kMostCaregivers - 1;
  control.step = 1;
  control.choices = [](const Desk& d) {
    std::vector<std::string> names;
    for (const std::size_t i : caregivers(d)) {
      const std::string& name = strange_situation_of(d).state.figures[i].name;
      names.push_back(name.empty() ? say("caregiver {n}"_t, {{"n", std::to_string(i + 1)}}) : name);
    }
    return names;
  };
  control.value = [](const Desk& d) {
    double place = 0;
    for (const std::size_t i : caregivers(d)) place += i < strange_situation_of(d).caregiver ? 1 : 0;
    return place;
  };
  control.act = [](Desk& d, double v) -> Refusal {
    const std::vector<std::size_t> all = caregivers(d);
    const auto place = static_cast<std::size_t>(v + 0.5);
    d.view.ssp.caregiver = all[place < all.size() ? place : 0];
    return {};
  };
  control.is_shown = [](const Desk& d) { return caregivers(d).size() > 1; };
  return control;
}

Control second() {
  Control control =
      row("ssp.second", "Second"_t, "Drag anywhere on the eight episodes to go to that second."_t, "");
  control.kind = ControlKind::slider;
  control.unit = "s"_t;
  control.high = kLongest;
  control.step = 5;
  control.value = ssp_second_of;
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    go_to_ssp_second(d, static_cast<int>(v));
    return {};
  };
  return control;
}

Control jump(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
             Refusal (*act)(Desk&, double)) {
  Control control = row(name, label, help, shortcut);
  control.act = act;
  return control;
}

Refusal long_step(Desk& desk, int by) {
  play(desk, false);
  go_to_ssp_second(desk, static_cast<int>(ssp_second_of(desk)) + by);
  return {};
}

Refusal to_episode(Desk& desk, int by) {
  go_to_ssp_episode(desk, by);
  return {};
}

}  // namespace

std::vector<Control> strange_situation_controls() {
  return {
      jump("ssp.back_10", "10 s back"_t, "Go back ten seconds."_t, "Ctrl+Left",
           [](Desk& d, double) { return long_step(d, -kLongStep); }),
      jump("ssp.forward_10", "10 s on"_t, "Go on by ten seconds."_t, "Ctrl+Right",
           [](Desk& d, double) { return long_step(d, kLongStep); }),
      jump("ssp.episode_back", "Episode before"_t, "Go to the start of the episode before."_t, "PageUp",
           [](Desk& d, double) { return to_episode(d, -1); }),
      jump("ssp.episode_on", "Next episode"_t, "Go to the start of the next episode."_t, "PageDown",
           [](Desk& d, double) { return to_episode(d, 1); }),
      age(),
      who(),
      second(),
  };
}

}  // namespace securebase
