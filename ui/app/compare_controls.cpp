// Comparing lives: which read-out the chart shows, and which life stands beside the selected one.

#include <array>

#include "ui/app/comparison.hpp"
#include "ui/app/control_groups.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 3> kCurveWords{"others come"_t, "worth coming for"_t,
                                                      "felt security"_t};

Control choice(std::string_view name, std::string_view label, std::string_view help,
               std::string_view shortcut) {
  Control control{.name = name,
                  .label = label,
                  .help = help,
                  .kind = ControlKind::choice,
                  .group = ControlGroup::compare,
                  .shortcut = shortcut};
  control.unit = "";
  control.step = 1;
  control.view = View::compare;
  return control;
}

Control with() {
  Control control = choice("compare.with", "Beside"_t, "Which life the chosen one is compared with."_t, "D");
  control.high = kMostBranches - 2;
  control.choices = [](const Desk& d) {
    std::vector<std::string> letters;
    for (std::size_t i = 0; i < d.session.branches().size(); ++i) {
      if (i != d.session.branches().selected()) letters.push_back(letter_of_branch(i));
    }
    return letters;
  };
  control.value = [](const Desk& d) {
    const std::size_t other = compared_with(d);
    return static_cast<double>(other < d.session.branches().selected() ? other : other - 1);
  };
  control.act = [](Desk& d, double v) -> Refusal {
    const auto wanted = static_cast<std::size_t>(v + 0.5);
    d.view.compare.with = wanted + 1 < d.session.branches().size() ? wanted : 0;
    return {};
  };
  control.is_shown = [](const Desk& d) { return d.session.branches().size() > 2; };
  return control;
}

}  // namespace

std::vector<Control> compare_controls() {
  Control curve = choice("compare.curve", "Curves"_t, "Which of the three the curves show."_t, "V");
  curve.high = static_cast<double>(kCurveWords.size() - 1);
  curve.words = kCurveWords;
  curve.value = [](const Desk& d) { return static_cast<double>(d.view.compare.curve); };
  curve.usual = [](const Desk&) { return 0.0; };
  curve.act = [](Desk& d, double v) -> Refusal {
    d.view.compare.curve = static_cast<std::size_t>(v + 0.5);
    return {};
  };
  return {curve, with()};
}

}  // namespace securebase
