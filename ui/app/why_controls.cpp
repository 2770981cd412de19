// Why did this change? Which belief is asked about, the moments that made it, and the way to them and back.

#include <array>
#include <vector>

#include "ui/app/control_groups.hpp"
#include "ui/app/why.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, kBeliefs> kBeliefWords{"others come when I call"_t,
                                                              "I am worth coming for"_t};
constexpr double kMostMoments = 199;  // there are fewer, and the last is the last

bool is_open(const Desk& desk) { return sheet_of(desk) == Sheet::why; }
bool is_closed(const Desk& desk) { return sheet_of(desk) != Sheet::why; }
double chosen(const Desk& desk) { return static_cast<double>(chosen_moment(desk)); }
bool is_visiting(const Desk& desk) { return is_open(desk) && asked_at(desk) != desk.session.state().episode; }

Control why_row(std::string_view name, std::string_view label, std::string_view help,
                std::string_view shortcut) {
  Control control = sheet_row(ControlGroup::why, name, label, help, shortcut);
  control.is_shown = is_open;
  return control;
}

/// A button whose key counts while the sheet is open.
Control why_key(std::string_view name, std::string_view label, std::string_view help,
                std::string_view shortcut, Refusal (*act)(Desk&, double)) {
  Control control = why_row(name, label, help, shortcut);
  control.context = KeyContext::why;
  control.act = act;
  return control;
}

Control open_why() {
  Control control = why_row("why.open", "Why?"_t,
                            "Why did this change? What moved a belief last, in words and numbers."_t, "W");
  control.is_shown = is_closed;
  control.act = [](Desk& d, double) -> Refusal {
    d.view.why.visit.reset();
    show_sheet(d, Sheet::why);
    return {};
  };
  return control;
}

Control belief() {
  Control control = why_row("why.belief", "Belief"_t, "Which of the two beliefs is asked about."_t, "B");
  control.kind = ControlKind::choice;
  control.high = 1;
  control.step = 1;
  control.words = kBeliefWords;
  control.value = [](const Desk& d) { return d.view.why.belief == Belief::other ? 0.0 : 1.0; };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.why.belief = v > 0.5 ? Belief::self : Belief::other;
    return {};
  };
  return control;
}

Control moment() {
  Control control =
      why_row("why.moment", "Moment"_t, "Which of the moments behind the belief is chosen."_t, "");
  control.kind = ControlKind::slider;
  control.high = kMostMoments;
  control.step = 1;
  control.value = chosen;
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    choose_moment(d, v);
    return {};
  };
  return control;
}

Refusal move(Desk& desk, int by) {
  choose_moment(desk, chosen(desk) + by);
  return {};
}

Control back() {
  Control control =
      why_key("why.return", "Back to where I asked"_t, "The playhead goes back to where it was asked why."_t,
              "Backspace", [](Desk& d, double) -> Refusal {
                go_back_to_asking(d);
                return {};
              });
  control.is_shown = is_visiting;
  return control;
}

}  // namespace

std::vector<Control> why_controls() {
  return {
      open_why(),
      belief(),
      moment(),
      why_key("why.next", "Next moment"_t, "Choose the next of the moments behind the belief."_t, "Down",
              [](Desk& d, double) { return move(d, 1); }),
      why_key("why.previous", "Moment before"_t, "Choose the moment before."_t, "Up",
              [](Desk& d, double) { return move(d, -1); }),
      why_key("why.go", "Go there"_t, "The playhead goes to the chosen moment."_t, "Return",
              [](Desk& d, double) { return go_to_moment(d); }),
      back(),
      why_key("why.close", "Back to the stage"_t, "Close this and see the moment on the stage."_t, "Escape",
              [](Desk& d, double) -> Refusal {
                show_sheet(d, Sheet::none);
                return {};
              }),
  };
}

}  // namespace securebase
