// Forks: another life from here, turning to one, naming and closing it.

#include "ui/app/control_groups.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::branches, name, label, help, act);
  control.shortcut = shortcut;
  control.unit = "";
  control.is_in = [](View view) { return shows_life_time(view) && view != View::crowd; };
  return control;
}

bool has_forks(const Desk& desk) { return desk.session.branches().size() > 1; }

Control select() {
  Control control =
      row("branch.select", "Which life"_t, "Turn to another of the lives, at the same moment."_t, "J",
          [](Desk& d, double v) -> Refusal {
            const auto wanted = static_cast<std::size_t>(v + 0.5);
            d.session.select(wanted < d.session.branches().size() ? wanted : 0);
            d.view.compare.with = 0;
            return {};
          });
  control.kind = ControlKind::choice;
  control.high = kMostBranches - 1;
  control.step = 1;
  control.choices = [](const Desk& d) {
    std::vector<std::string> letters;
    letters.reserve(d.session.branches().size());
    for (std::size_t i = 0; i < d.session.branches().size(); ++i) letters.push_back(letter_of_branch(i));
    return letters;
  };
  control.value = [](const Desk& d) { return static_cast<double>(d.session.branches().selected()); };
  control.is_shown = has_forks;
  return control;
}

Control name() {
  Control control =
      row("branch.name", "Name"_t, "Give this life a name of your own; empty: by what differs."_t, "F2",
          [](Desk& d, double) -> Refusal {
            d.view.writing = {"branch.name"};
            return {};
          });
  control.kind = ControlKind::text;
  control.text = [](const Desk& d) {
    return d.session.branches().branch(d.session.branches().selected()).name;
  };
  control.write = [](Desk& d, const std::string& words) -> Refusal {
    d.session.rename_branch(words, d.view.writing.has_changed);
    return {};
  };
  control.end = [](Desk& d, bool is_kept) -> Refusal {
    if (!is_kept && d.view.writing.has_changed) d.session.undo();
    return {};
  };
  control.longest = kLongestBranchName;
  control.is_shown = has_forks;
  return control;
}

}  // namespace

std::vector<Control> branch_controls() {
  Control close = row("branch.close", "Close this life"_t, "Let this fork go; the others stay as they are."_t,
                      "Shift+F", [](Desk& d, double) -> Refusal {
                        d.session.close_branch();
                        d.view.compare.with = 0;
                        return {};
                      });
  close.is_shown = has_forks;
  close.is_usable = [](const Desk& d) { return d.session.branches().can_close(); };
  return {row("branch.fork", "Fork here"_t,
              "A second life from this moment on, with the same luck: change one thing and see."_t, "F",
              [](Desk& d, double) -> Refusal {
                d.view.compare.with = 0;
                return d.session.fork();
              }),
          select(), name(), close};
}

}  // namespace securebase
