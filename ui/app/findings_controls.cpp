// The findings: which one is told in full, and running the studies again.

#include <vector>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

constexpr int kLongStep = 5;
constexpr double kMostRows = 99;  // the page has fewer, and the last is the last

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut) {
  Control control{.name = name, .label = label, .help = help, .group = ControlGroup::findings};
  control.shortcut = shortcut;
  control.unit = "";
  control.view = View::findings;
  return control;
}

bool has_page(const Desk& desk) { return desk.findings.page != nullptr; }
bool is_running(const Desk& desk) { return desk.findings.run != nullptr; }
double chosen_row(const Desk& desk) { return static_cast<double>(desk.view.findings.row); }

Refusal move(Desk& desk, int by) {
  choose_finding(desk, chosen_row(desk) + by);
  return {};
}

Control step(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
             Refusal (*act)(Desk&, double)) {
  Control control = row(name, label, help, shortcut);
  control.act = act;
  control.is_shown = has_page;
  return control;
}

Control chosen() {
  Control control = row("findings.row", "Finding"_t, "Which finding is told in full."_t, "");
  control.kind = ControlKind::slider;
  control.high = kMostRows;
  control.step = 1;
  control.value = chosen_row;
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    choose_finding(d, v);
    return {};
  };
  control.is_shown = has_page;
  return control;
}

Control size() {
  Control control = row("findings.size", "Lives × seeds"_t,
                        "How many lives each study has, and how often all studies are repeated."_t, "L");
  control.kind = ControlKind::choice;
  control.high = static_cast<double>(kFindingsSizes.size() - 1);
  control.step = 1;
  control.choices = [](const Desk&) {
    std::vector<std::string> words;
    words.reserve(kFindingsSizes.size());
    for (const FindingsSize& each : kFindingsSizes)
      words.push_back(with_thousands(each.lives) + " × " + std::to_string(each.seeds));
    return words;
  };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.findings.size); };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.findings.size = static_cast<std::size_t>(v + 0.5);
    return {};
  };
  return control;
}

Control run_again() {
  Control control =
      row("findings.run", "Run again"_t,
          "Live all the lives now, measure them as the studies did, and fill this page."_t, "Shift+R");
  control.act = [](Desk& d, double) -> Refusal { return start_findings(d); };
  control.is_shown = [](const Desk& d) { return !is_running(d); };
  return control;
}

Control cancel_findings() {
  Control control = row("findings.cancel", "Cancel"_t, "Stop the studies; the page stays as it was."_t, "X");
  control.act = [](Desk& d, double) -> Refusal {
    cancel_findings(d);
    return {};
  };
  control.is_shown = is_running;
  return control;
}

}  // namespace

std::vector<Control> findings_controls() {
  return {
      size(),
      run_again(),
      cancel_findings(),
      chosen(),
      step("findings.next", "Next finding"_t, "Tell the next finding."_t, "Down",
           [](Desk& d, double) { return move(d, 1); }),
      step("findings.previous", "Finding before"_t, "Tell the finding before."_t, "Up",
           [](Desk& d, double) { return move(d, -1); }),
      step("findings.five_on", "Five on"_t, "Go on by five findings."_t, "PageDown",
           [](Desk& d, double) { return move(d, kLongStep); }),
      step("findings.five_back", "Five back"_t, "Go back by five findings."_t, "PageUp",
           [](Desk& d, double) { return move(d, -kLongStep); }),
  };
}

}  // namespace securebase
