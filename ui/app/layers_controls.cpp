// Layers: a quarrel peeled one layer at a time, from what it was about to the moments that taught what each expects.

#include <vector>

#include "ui/app/control_groups.hpp"
#include "ui/app/layers.hpp"
#include "ui/app/why.hpp"
#include "ui/view/words_layers.hpp"

namespace securebase {
namespace {

constexpr double kMostMoments = 3;  // one of each stage of life, from 0

bool is_at_the_bottom(const Desk& desk) { return is_peeling(desk) && desk.view.layers.depth == kLayers; }

bool is_away(const Desk& desk) {
  return is_peeling(desk) && desk.session.state().episode != desk.view.layers.quarrel;
}

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut) {
  Control control = sheet_row(ControlGroup::layers, name, label, help, shortcut);
  control.is_shown = is_peeling;
  return control;
}

/// A button whose key counts while a quarrel lies open.
Control key(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = row(name, label, help, shortcut);
  control.context = KeyContext::layers;
  control.act = act;
  return control;
}

Control open() {
  Control control = row("layers.open", "Layers of a quarrel"_t,
                        "Open the last quarrel up to this moment, and see what lies under it."_t, "Q");
  control.is_shown = [](const Desk& d) { return !is_peeling(d); };
  control.is_usable = [](const Desk& d) {
    return quarrel_up_to(d.session.timeline(), d.session.state().episode).has_value();
  };
  control.act = [](Desk& d, double) { return open_layers(d); };
  return control;
}

Control deeper() {
  Control control =
      key("layers.deeper", "Deeper"_t, "Take off a layer."_t, "Right", [](Desk& d, double) -> Refusal {
        peel_on(d, 1);
        return {};
      });
  control.is_usable = [](const Desk& d) { return d.view.layers.depth < kLayers; };
  return control;
}

Control back() {
  Control control = key("layers.back", "Put it back"_t, "Put the last layer back."_t, "Left",
                        [](Desk& d, double) -> Refusal {
                          peel_on(d, -1);
                          return {};
                        });
  control.is_usable = [](const Desk& d) { return d.view.layers.depth > 1; };
  return control;
}

Control moment() {
  Control control =
      row("layers.moment", "Moment"_t, "Which of the moments in the deepest layer is chosen."_t, "");
  control.kind = ControlKind::slider;
  control.high = kMostMoments;
  control.step = 1;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.layers.moment); };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    choose_taught(d, v);
    return {};
  };
  control.is_shown = is_at_the_bottom;
  return control;
}

Refusal move(Desk& desk, int by) {
  choose_taught(desk, static_cast<double>(desk.view.layers.moment) + by);
  return {};
}

/// Keys and buttons of the deepest layer.
std::vector<Control> at_the_bottom() {
  std::vector<Control> all{
      key("layers.next_moment", "Next moment"_t, "Choose the next moment of the deepest layer."_t, "Down",
          [](Desk& d, double) { return move(d, 1); }),
      key("layers.moment_before", "Moment before"_t, "Choose the moment before."_t, "Up",
          [](Desk& d, double) { return move(d, -1); }),
      key("layers.go", "Go there"_t, "The playhead goes to the chosen moment."_t, "Return",
          [](Desk& d, double) { return go_to_taught(d); }),
  };
  for (Control& control : all) control.is_shown = is_at_the_bottom;
  return all;
}

}  // namespace

std::vector<Control> layers_controls() {
  std::vector<Control> all{
      open(),
      deeper(),
      back(),
      key("layers.previous", "Quarrel before"_t, "Open the quarrel before this one."_t, "PageUp",
          [](Desk& d, double) { return go_to_quarrel(d, false); }),
      key("layers.next", "Next quarrel"_t, "Open the next quarrel that has been lived."_t, "PageDown",
          [](Desk& d, double) { return go_to_quarrel(d, true); }),
      moment(),
  };
  for (const Control& control : at_the_bottom()) all.push_back(control);
  Control home = key("layers.return", "Back to the quarrel"_t, "The playhead goes back to the quarrel."_t,
                     "Backspace", [](Desk& d, double) -> Refusal {
                       d.session.seek(d.view.layers.quarrel);
                       return {};
                     });
  home.is_shown = is_away;
  all.push_back(home);
  all.push_back(key("layers.close", "Back to the stage"_t, "Close this and see the moment on the stage."_t,
                    "Escape", [](Desk& d, double) -> Refusal {
                      show_sheet(d, Sheet::none);
                      return {};
                    }));
  return all;
}

}  // namespace securebase
