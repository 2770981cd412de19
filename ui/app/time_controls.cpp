// Moving through time: play, step, clocks, speed. In the room of the Strange Situation the same keys move
// through the procedure, where a step is a second.

#include <array>

#include "ui/app/control_groups.hpp"
#include "ui/app/timeline_look.hpp"
#include "ui/app/watching.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 3> kClockWords{"moment"_t, "days"_t, "years"_t};
constexpr std::array<std::string_view, 11> kClosenessWords{
    "the whole life"_t, "×1.4", "×2", "×2.8", "×4", "×5.7", "×8", "×11", "×16", "×23", "×32"};
constexpr std::array<std::string_view, 6> kSpeedWords{"×½", "×1", "×2", "×4", "×8", "×16"};

double speed_at(int step) { return 0.5 * static_cast<double>(1 << step); }

int speed_step(const Desk& desk) {
  int step = 0;
  while (step < 5 && speed_at(step) < speed_of(desk)) ++step;
  return step;
}

/// One moment of the life, or one second of the procedure.
Refusal step(Desk& desk, int by) {
  if (shows_life_time(desk.view.front)) {
    desk.session.step(by);
  } else {
    play(desk, false);
    go_to_ssp_second(desk, static_cast<int>(ssp_second_of(desk)) + by);
  }
  return {};
}

Refusal to_start(Desk& desk) {
  shows_life_time(desk.view.front) ? desk.session.seek(0) : go_to_ssp_second(desk, 0);
  return {};
}

Refusal to_latest(Desk& desk) {
  constexpr double kAfterAll = 1e6;
  shows_life_time(desk.view.front) ? desk.session.seek(desk.session.timeline().reached())
                                   : go_to_ssp_second(desk, kAfterAll);
  return {};
}

/// A row with a key of its own.
Control key(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::time, name, label, help, act);
  control.shortcut = shortcut;
  return control;
}

Control clock() {
  Control control{
      .name = "time.clock",
      .label = "Clock"_t,
      .help = "How time passes: one moment in slow motion, a day a second, or a life in about 80 seconds."_t,
      .kind = ControlKind::choice,
      .group = ControlGroup::time,
      .shortcut = "C"};
  control.high = 2;
  control.step = 1;
  control.unit = "";
  control.words = kClockWords;
  control.value = [](const Desk& d) { return static_cast<double>(d.session.clock()); };
  control.usual = [](const Desk&) { return static_cast<double>(Clock::years); };
  control.act = [](Desk& d, double v) -> Refusal {
    d.session.set_clock(static_cast<Clock>(static_cast<int>(v + 0.5)));
    return {};
  };
  return control;
}

Control speed() {
  Control control{.name = "time.speed",
                  .label = "Speed"_t,
                  .help = "How fast the chosen clock runs; in the room, ×1 is as fast as life."_t,
                  .kind = ControlKind::choice,
                  .group = ControlGroup::time,
                  .shortcut = "S"};
  control.high = 5;
  control.step = 1;
  control.unit = "";
  control.words = kSpeedWords;
  control.value = [](const Desk& d) { return static_cast<double>(speed_step(d)); };
  control.usual = [](const Desk& d) { return shows_life_time(d.view.front) ? 1.0 : 4.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    set_speed(d, speed_at(static_cast<int>(v + 0.5)));
    return {};
  };
  return control;
}

Control age_slider() {
  Control control{.name = "time.age",
                  .label = "Age"_t,
                  .help = "Drag anywhere on the timeline to go to that age."_t,
                  .kind = ControlKind::slider,
                  .group = ControlGroup::time};
  control.unit = "years"_t;
  control.high = 80;
  control.step = 1;
  control.value = [](const Desk& d) { return d.session.state().age().years(); };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    d.session.seek_years(v);
    return {};
  };
  return control;
}

/// Pinching, turning the wheel over the timeline, and the keys.
Control closeness() {
  Control control{.name = "time.closeness",
                  .label = "Timeline"_t,
                  .help = "How closely the timeline is looked at; two fingers or the wheel do it too."_t,
                  .kind = ControlKind::slider,
                  .group = ControlGroup::time};
  control.unit = "";
  control.high = kClosest;
  control.step = 1;
  control.words = kClosenessWords;
  control.value = [](const Desk& d) { return d.view.timeline.closeness; };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    look_closely(d, v);
    return {};
  };
  return control;
}

std::vector<Control> closer_and_farther() {
  Control closer = key("time.closer", "Closer"_t, "See half as much of the timeline, twice as closely."_t,
                       "=", [](Desk& d, double) -> Refusal {
                         look_closely(d, d.view.timeline.closeness + 1);
                         return {};
                       });
  closer.second_shortcut = "Shift+=";  // where they share a key, + means closer
  Control farther = key("time.farther", "Farther"_t, "See twice as much of the timeline."_t, "-",
                        [](Desk& d, double) -> Refusal {
                          look_closely(d, d.view.timeline.closeness - 1);
                          return {};
                        });
  return {closeness(), closer, farther};
}

Refusal jump_to_mark(Desk& desk, bool forwards) {
  const std::uint32_t now = desk.session.state().episode;
  const Marks& marks = desk.session.timeline().marks();
  std::uint32_t best = forwards ? kEndOfLife + 1 : 0;
  for (const Mark& mark : marks) {
    if (mark.kind == MarkKind::quarrel_recovered || mark.kind == MarkKind::quarrel_unrecovered) continue;
    if (forwards && mark.episode > now && mark.episode < best) best = mark.episode;
    if (!forwards && mark.episode < now && mark.episode > best) best = mark.episode;
  }
  if (best > kEndOfLife) return std::string(tr("Nothing marked has been lived after this moment."_t));
  desk.session.seek(best);
  return {};
}

Control playing() {
  Control control{.name = "time.play",
                  .label = "Play"_t,
                  .help = "Let time pass, or pause it."_t,
                  .kind = ControlKind::toggle,
                  .group = ControlGroup::time,
                  .shortcut = "Space"};
  control.value = [](const Desk& d) { return is_playing(d) ? 1.0 : 0.0; };
  control.act = [](Desk& d, double on) -> Refusal {
    play(d, on > 0.5);
    return {};
  };
  return control;
}

/// Long steps through a life.
std::vector<Control> long_steps() {
  return {
      key("time.back_100", "100 back"_t, "Go back a hundred moments."_t, "Ctrl+Left",
          [](Desk& d, double) { return step(d, -100); }),
      key("time.forward_100", "100 on"_t, "Live a hundred more moments."_t, "Ctrl+Right",
          [](Desk& d, double) { return step(d, 100); }),
      key("time.year_back", "A year back"_t, "Go back one year."_t, "PageUp",
          [](Desk& d, double) -> Refusal {
            d.session.seek_years(d.session.state().age().years() - 1);
            return {};
          }),
      key("time.year_on", "A year on"_t, "Live one more year."_t, "PageDown",
          [](Desk& d, double) -> Refusal {
            d.session.seek_years(d.session.state().age().years() + 1);
            return {};
          }),
      key("time.mark_back", "Mark before"_t, "Go to the mark before this moment."_t, "Shift+Left",
          [](Desk& d, double) { return jump_to_mark(d, false); }),
      key("time.mark_on", "Mark after"_t, "Go to the next mark that has been lived."_t, "Shift+Right",
          [](Desk& d, double) { return jump_to_mark(d, true); }),
      clock(),
  };
}

}  // namespace

std::vector<Control> time_controls() {
  std::vector<Control> all{
      key("time.start", "Start"_t, "Go back to birth; in the room, to the first second."_t, "Home",
          [](Desk& d, double) { return to_start(d); }),
      key("time.back", "Step back"_t, "Go back one moment; in the room, one second."_t, "Left",
          [](Desk& d, double) { return step(d, -1); }),
      playing(),
      key("time.forward", "Step"_t, "Go on by one moment; in the room, by one second."_t, "Right",
          [](Desk& d, double) { return step(d, 1); }),
      key("time.latest", "Latest"_t, "Go to the latest moment lived so far; in the room, to the end."_t,
          "End", [](Desk& d, double) { return to_latest(d); }),
  };
  for (Control control : long_steps()) {
    control.is_in = shows_life_time;
    all.push_back(control);
  }
  all.push_back(speed());
  for (Control control : closer_and_farther()) {
    control.is_in = shows_life_time;
    all.push_back(control);
  }
  Control whole_life = age_slider();
  whole_life.is_in = shows_life_time;
  all.push_back(whole_life);
  for (Control& control : all) {
    if (!control.is_in) control.is_in = has_time;
  }
  return all;
}

}  // namespace securebase
