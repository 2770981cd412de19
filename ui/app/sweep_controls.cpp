// The sweep: which settings vary and how far, what is looked at, and the points of the picture.

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

constexpr double kMostChoices =
    99;  // how many there are depends on the scenario; beyond the last comes the first
constexpr std::array<std::string_view, 21> kPercent{"0 %",  "5 %",  "10 %", "15 %", "20 %", "25 %", "30 %",
                                                    "35 %", "40 %", "45 %", "50 %", "55 %", "60 %", "65 %",
                                                    "70 %", "75 %", "80 %", "85 %", "90 %", "95 %", "100 %"};
constexpr double kLeastRange = 0.1;  // of a setting's range, so that there is something to vary

Control sweep_row(std::string_view name, std::string_view label, std::string_view help,
                  std::string_view shortcut = "") {
  Control control{.name = name, .label = label, .help = help, .group = ControlGroup::sweep};
  control.shortcut = shortcut;
  control.unit = "";
  control.view = View::sweep;
  return control;
}

Control choice(Control control, double high) {
  control.kind = ControlKind::choice;
  control.high = high;
  control.step = 1;
  control.usual = [](const Desk&) { return 0.0; };
  return control;
}

bool is_running(const Desk& desk) { return desk.sweep.run != nullptr; }
bool has_points(const Desk& desk) { return desk.sweep.has_points(); }
bool has_second(const Desk& desk) { return desk.view.sweep.has_second; }
bool has_map(const Desk& desk) { return has_points(desk) && desk.sweep.recipe->axes.size() > 1; }

std::size_t held(double value, std::size_t count) {
  const auto wanted = static_cast<std::size_t>(value + 0.5);
  return wanted < count ? wanted : 0;
}

std::vector<std::string> names_of(const std::vector<SweepSetting>& settings) {
  std::vector<std::string> names;
  names.reserve(settings.size());
  for (const SweepSetting& setting : settings) names.emplace_back(tr(setting.name));
  return names;
}

std::vector<std::string> all_whose(const Desk& desk) {
  const std::vector<SweepSetting> who = who_can_vary(desk);
  std::vector<std::string> words;
  words.reserve(who.size());
  for (const SweepSetting& each : who) words.push_back(words_for_whose(each));
  return words;
}

template <SweptLook SweepLook::*Axis>
Control setting(Control control) {
  control.choices = [](const Desk& d) { return names_of(settings_of(d, d.view.sweep.*Axis)); };
  control.value = [](const Desk& d) {
    return static_cast<double>(
        std::min((d.view.sweep.*Axis).setting, settings_of(d, d.view.sweep.*Axis).size() - 1));
  };
  control.act = [](Desk& d, double v) -> Refusal {
    SweptLook& look = d.view.sweep.*Axis;
    look.setting = held(v, settings_of(d, look).size());
    return {};
  };
  return control;
}

Control end_of_range(Control control) {
  control.kind = ControlKind::slider;
  control.unit = "%";
  control.words = kPercent;
  return control;
}

/// To whole steps, so that what is shown is what is meant.
double stepped(double share) { return std::round(share * (kPercent.size() - 1)) / (kPercent.size() - 1); }

template <SweptLook SweepLook::*Axis>
Control low_end(Control control) {
  control = end_of_range(control);
  control.value = [](const Desk& d) { return (d.view.sweep.*Axis).from; };
  control.usual = [](const Desk&) { return SweptLook{}.from; };
  control.act = [](Desk& d, double v) -> Refusal {
    SweptLook& look = d.view.sweep.*Axis;
    look.from = std::min(stepped(v), 1 - kLeastRange);
    look.to = std::max(look.to, look.from + kLeastRange);
    return {};
  };
  return control;
}

template <SweptLook SweepLook::*Axis>
Control high_end(Control control) {
  control = end_of_range(control);
  control.value = [](const Desk& d) { return (d.view.sweep.*Axis).to; };
  control.usual = [](const Desk&) { return SweptLook{}.to; };
  control.act = [](Desk& d, double v) -> Refusal {
    SweptLook& look = d.view.sweep.*Axis;
    look.to = std::max(stepped(v), kLeastRange);
    look.from = std::min(look.from, look.to - kLeastRange);
    return {};
  };
  return control;
}

Control whose() {
  Control control =
      choice(sweep_row("sweep.whose", "Whose"_t,
                       "Whose setting varies: a caregiver's, the child's, or an event's."_t, "W"),
             kMostChoices);
  control.choices = all_whose;
  control.value = [](const Desk& d) {
    return static_cast<double>(std::min(d.view.sweep.first.whose, who_can_vary(d).size() - 1));
  };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.sweep.first = {held(v, who_can_vary(d).size()), 0, 0, 1};
    return {};
  };
  return control;
}

/// The first of its choices is no second setting.
Control second_whose() {
  Control control = choice(
      sweep_row("sweep.second_whose", "And whose"_t,
                "Whose setting varies upwards, if two are to vary; the picture is a map then."_t, "Shift+W"),
      kMostChoices);
  control.choices = [](const Desk& d) {
    std::vector<std::string> who = all_whose(d);
    who.insert(who.begin(), std::string(tr("nothing else"_t)));
    return who;
  };
  control.value = [](const Desk& d) {
    const SweepLook& look = d.view.sweep;
    return look.has_second
               ? 1.0 + static_cast<double>(std::min(look.second.whose, who_can_vary(d).size() - 1))
               : 0.0;
  };
  control.act = [](Desk& d, double v) -> Refusal {
    const std::size_t wanted = held(v, who_can_vary(d).size() + 1);
    d.view.sweep.has_second = wanted > 0;
    if (wanted > 0) d.view.sweep.second = {wanted - 1, 0, 0, 1};
    return {};
  };
  return control;
}

Control outcome() {
  Control control =
      choice(sweep_row("sweep.outcome", "Looked at"_t, "What is looked at in each life."_t, "T"),
             static_cast<double>(kSweepLooks.size() - 1));
  control.choices = [](const Desk&) {
    std::vector<std::string> words;
    words.reserve(kSweepLooks.size());
    for (const SweepWords& look : kSweepLooks) words.emplace_back(tr(look.label));
    return words;
  };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.sweep.outcome); };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.sweep.outcome = held(v, kSweepLooks.size());
    return {};
  };
  return control;
}

template <std::size_t SweepLook::*Which, const auto& Counts>
Control count(Control control) {
  control = choice(control, static_cast<double>(Counts.size() - 1));
  control.choices = [](const Desk&) {
    std::vector<std::string> words;
    words.reserve(Counts.size());
    for (const std::uint32_t each : Counts) words.push_back(std::to_string(each));
    return words;
  };
  control.usual = [](const Desk&) { return static_cast<double>(SweepLook{}.*Which); };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.sweep.*Which); };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.sweep.*Which = held(v, Counts.size());
    return {};
  };
  return control;
}

Control make() {
  Control control = sweep_row(
      "sweep.make", "Run the sweep"_t,
      "Live the lives of every point under the seed of the open life; the window goes on meanwhile."_t,
      "Shift+R");
  control.act = [](Desk& d, double) { return start_sweep(d); };
  control.is_shown = [](const Desk& d) { return !is_running(d); };
  return control;
}

Control cancel() {
  Control control = sweep_row("sweep.cancel", "Cancel"_t, "Stop; the lives lived so far stay."_t, "X");
  control.act = [](Desk& d, double) -> Refusal {
    cancel_sweep(d);
    return {};
  };
  control.is_shown = is_running;
  return control;
}

Control marked() {
  Control control =
      sweep_row("sweep.point", "Point"_t, "Which point is marked; a press on the picture marks it."_t);
  control.kind = ControlKind::slider;
  control.high = kMostSweepPoints - 1;
  control.step = 1;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.sweep.point); };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    choose_point(d, v);
    return {};
  };
  control.is_shown = has_points;
  return control;
}

template <std::size_t Axis, bool IsForwards>
Control step(std::string_view name, std::string_view label, std::string_view help,
             std::string_view shortcut) {
  Control control = sweep_row(name, label, help, shortcut);
  control.act = [](Desk& d, double) -> Refusal {
    step_point(d, Axis, IsForwards);
    return {};
  };
  control.is_shown = Axis == 0 ? has_points : has_map;
  return control;
}

Control open() {
  Control control =
      sweep_row("sweep.open", "Open a life from here"_t,
                "See the first life of the marked point from the inside, from its first day."_t, "Return");
  control.act = [](Desk& d, double) -> Refusal {
    open_marked_point(d);
    return {};
  };
  control.is_shown = has_points;
  return control;
}

Control keep() {
  Control control = sweep_row("sweep.keep", "Keep the table"_t,
                              "Write the numbers of the picture as a table (CSV)."_t, "Shift+E");
  control.act = [](Desk& d, double) { return keep_sweep(d); };
  control.is_shown = [](const Desk& d) { return has_points(d) && !is_running(d); };
  control.is_usable = [](const Desk& d) { return d.sweep.kept.empty(); };
  return control;
}

}  // namespace

std::vector<Control> sweep_controls() {
  Control second_setting =
      setting<&SweepLook::second>(choice(sweep_row("sweep.second_setting", "Second setting"_t,
                                                   "Which of their settings varies upwards."_t, "Shift+S"),
                                         kMostChoices));
  Control second_from = low_end<&SweepLook::second>(
      sweep_row("sweep.second_from", "From"_t, "Where the second setting's values begin, in its range."_t));
  Control second_to = high_end<&SweepLook::second>(
      sweep_row("sweep.second_to", "To"_t, "Where the second setting's values end, in its range."_t));
  for (Control* each : {&second_setting, &second_from, &second_to}) each->is_shown = has_second;
  return {
      outcome(),
      whose(),
      setting<&SweepLook::first>(choice(
          sweep_row("sweep.setting", "Setting"_t, "Which of their settings varies."_t, "S"), kMostChoices)),
      low_end<&SweepLook::first>(
          sweep_row("sweep.from", "From"_t, "Where the values begin, in the setting's range."_t)),
      high_end<&SweepLook::first>(
          sweep_row("sweep.to", "To"_t, "Where the values end, in the setting's range."_t)),
      second_whose(),
      second_setting,
      second_from,
      second_to,
      count<&SweepLook::steps, kSweepSteps>(
          sweep_row("sweep.steps", "Values"_t, "How many values of each setting; more take longer."_t, "V")),
      count<&SweepLook::lives, kSweepLives>(
          sweep_row("sweep.lives", "Lives"_t,
                    "How many lives at each point; more are more exact and take longer."_t, "L")),
      make(),
      cancel(),
      marked(),
      step<0, false>("sweep.left", "Point before"_t, "Mark the point to the left."_t, "Left"),
      step<0, true>("sweep.right", "Next point"_t, "Mark the point to the right."_t, "Right"),
      step<1, false>("sweep.down", "Point below"_t, "Mark the point below."_t, "Down"),
      step<1, true>("sweep.up", "Point above"_t, "Mark the point above."_t, "Up"),
      open(),
      keep(),
  };
}

}  // namespace securebase
