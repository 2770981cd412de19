// The crowd and the map: how many lives of whom, which of them are looked at, and opening one of them.

#include <vector>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

constexpr double kLastLife = kMostCrowdLives - 1;  // a crowd may have fewer, and the last is the last
constexpr std::array<std::string_view, kBeginnings - 1> kBegan{"everyone"_t, "secure"_t, "avoidant"_t,
                                                               "resistant"_t, "disorganized"_t};
constexpr std::array<std::string_view, 2> kOf{"population"_t, "this scenario"_t};

bool is_running(const Desk& desk) { return desk.crowd.run != nullptr; }
bool has_crowd(const Desk& desk) { return desk.crowd.has_lives(); }
bool shows_plane(View view) { return view == View::map || view == View::crowd; }

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut) {
  Control control{.name = name, .label = label, .help = help, .group = ControlGroup::crowd};
  control.shortcut = shortcut;
  control.unit = "";
  control.view = View::crowd;
  return control;
}

Control choice(Control control, std::size_t count) {
  control.kind = ControlKind::choice;
  control.high = static_cast<double>(count - 1);
  control.step = 1;
  control.usual = [](const Desk&) { return 0.0; };
  return control;
}

Control of_whom() {
  Control control =
      choice(row("crowd.of", "Lives of"_t,
                 "Whose lives: caregivers of all kinds, or the open scenario with other luck."_t, "W"),
             kOf.size());
  control.words = kOf;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.crowd.of); };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.crowd.of = static_cast<CrowdOf>(static_cast<int>(v + 0.5));
    return {};
  };
  return control;
}

Control size() {
  Control control =
      choice(row("crowd.size", "How many"_t, "How many lives the next crowd has; more take longer."_t, "L"),
             kCrowdSizes.size());
  control.choices = [](const Desk&) {
    std::vector<std::string> words;
    words.reserve(kCrowdSizes.size());
    for (const std::uint32_t lives : kCrowdSizes) words.push_back(with_thousands(lives));
    return words;
  };
  control.usual = [](const Desk&) { return static_cast<double>(CrowdLook{}.size); };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.crowd.size); };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.crowd.size = static_cast<std::size_t>(v + 0.5);
    return {};
  };
  return control;
}

Control beginning() {
  Control control =
      choice(row("crowd.beginning", "Began"_t,
                 "Which lives to follow, by their Strange Situation; “like” follows the ones nearest "
                 "to the marked life."_t,
                 "B"),
             kBeginnings);
  control.choices = [](const Desk& d) {
    std::vector<std::string> words;
    words.reserve(kBeginnings);
    for (const std::string_view word : kBegan) words.emplace_back(tr(word));
    const CrowdLook& look = d.view.crowd;
    words.push_back(
        words_for(Beginning::like_one, look.beginning == Beginning::like_one ? look.like : look.life));
    return words;
  };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.crowd.beginning); };
  control.act = [](Desk& d, double v) -> Refusal {
    choose_beginning(d, static_cast<Beginning>(static_cast<int>(v + 0.5)));
    return {};
  };
  control.is_shown = has_crowd;
  return control;
}

Control marked() {
  Control control = row("crowd.life", "Life"_t, "Which life is marked; a press on a dot marks it."_t, "");
  control.kind = ControlKind::slider;
  control.high = kLastLife;
  control.step = 1;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.crowd.life); };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    choose_life(d, v);
    return {};
  };
  control.is_shown = has_crowd;
  return control;
}

Control step(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
             Refusal (*act)(Desk&, double)) {
  Control control = row(name, label, help, shortcut);
  control.act = act;
  control.is_shown = has_crowd;
  return control;
}

Control make() {
  Control control =
      step("crowd.make", "Make a crowd"_t,
           "Live so many lives under the seed of the open life; the window goes on meanwhile."_t, "Shift+R",
           [](Desk& d, double) -> Refusal { return start_crowd(d); });
  control.is_shown = [](const Desk& d) { return !is_running(d); };
  return control;
}

Control cancel() {
  Control control = step("crowd.cancel", "Cancel"_t, "Stop; the lives lived so far stay."_t, "X",
                         [](Desk& d, double) -> Refusal {
                           cancel_crowd(d);
                           return {};
                         });
  control.is_shown = is_running;
  return control;
}

Control toggle(Control control, double (*value)(const Desk&), Refusal (*act)(Desk&, double)) {
  control.kind = ControlKind::toggle;
  control.value = value;
  control.act = act;
  control.is_shown = has_crowd;
  return control;
}

Control reading() {
  Control control = toggle(
      row("crowd.as_told", "With the report's error"_t,
          "Show adults where they tell they are, every five years, instead of where they would without "
          "error."_t,
          "E"),
      [](const Desk& d) { return d.view.crowd.is_as_told ? 1.0 : 0.0; },
      [](Desk& d, double v) -> Refusal {
        d.view.crowd.is_as_told = v > 0.5;
        return {};
      });
  control.is_in = shows_plane;
  return control;
}

Control others() {
  Control control = toggle(
      row("map.others", "Show the crowd"_t, "Show the other lives of the crowd behind the way."_t, "B"),
      [](const Desk& d) { return d.view.crowd.has_others ? 1.0 : 0.0; },
      [](Desk& d, double v) -> Refusal {
        d.view.crowd.has_others = v > 0.5;
        return {};
      });
  control.view = View::map;
  return control;
}

}  // namespace

std::vector<Control> crowd_controls() {
  return {
      of_whom(),
      size(),
      make(),
      cancel(),
      beginning(),
      marked(),
      step("crowd.previous", "Life before"_t, "Mark the life before among those followed."_t, "Up",
           [](Desk& d, double) -> Refusal {
             step_life(d, false);
             return {};
           }),
      step("crowd.next", "Next life"_t, "Mark the next life among those followed."_t, "Down",
           [](Desk& d, double) -> Refusal {
             step_life(d, true);
             return {};
           }),
      step("crowd.open", "Open this life"_t, "See the marked life from the inside, at this age."_t, "Return",
           [](Desk& d, double) -> Refusal {
             open_marked_life(d);
             return {};
           }),
      reading(),
      others(),
  };
}

}  // namespace securebase
