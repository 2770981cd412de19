// In front of people: the way in, the quiet scene, the blank screen, presenting, and how it is read: colours, language.

#include <algorithm>

#include "ui/app/control_groups.hpp"
#include "ui/app/presenting.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, kColours> kColourNames{"Light"_t, "Dark"_t, "Projector"_t};
constexpr std::array<std::string_view, kStageParts> kPartNames{
    "people"_t,          "and the call"_t, "and the answer"_t, "and what goes on inside"_t,
    "and both models"_t, "all"_t};

Control presenting_row(std::string_view name, std::string_view label, std::string_view help,
                       std::string_view shortcut, Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::presenting, name, label, help, act);
  control.shortcut = shortcut;
  control.context = KeyContext::always;
  control.unit = "";
  return control;
}

// --- the way in ---------------------------------------------------------------------------------------------

Control way(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = presenting_row(name, label, help, shortcut, act);
  control.context = KeyContext::cover;
  control.is_shown = [](const Desk& d) { return d.view.cover == Cover::start; };
  return control;
}

Refusal to_lessons(Desk& desk) {
  cover(desk, Cover::none);
  desk.view.close_dialogues();
  desk.view.is_lessons_open = !desk.lessons.library.empty();
  return {};
}

std::vector<Control> ways_in() {
  return {way("start.lesson", "Watch a lesson"_t,
              "A walk of a few minutes through one life or several, step by step."_t, "L",
              [](Desk& d, double) { return to_lessons(d); }),
          way("start.explore", "Explore"_t, "A whole life to watch, to change and to turn back."_t, "E",
              [](Desk& d, double) -> Refusal {
                cover(d, Cover::none);
                return {};
              }),
          way("start.present", "Present"_t,
              "A lesson in front of people: full screen, large type, and two keys of a clicker."_t, "P",
              [](Desk& d, double) {
                present(d, true);
                return to_lessons(d);
              })};
}

// --- what lies over everything ------------------------------------------------------------------------------

template <Cover kWhich>
Control covering(std::string_view name, std::string_view label, std::string_view help, std::string_view key) {
  Control control = presenting_row(name, label, help, key, [](Desk& d, double on) -> Refusal {
    cover(d, on > 0.5 ? kWhich : Cover::none);
    return {};
  });
  control.kind = ControlKind::toggle;
  control.value = [](const Desk& d) { return d.view.cover == kWhich ? 1.0 : 0.0; };
  return control;
}

std::vector<Control> covers() {
  Control leave = presenting_row("cover.leave", "Back to it"_t, "Back to what was there, as it was."_t,
                                 "Escape", [](Desk& d, double) -> Refusal {
                                   cover(d, Cover::none);
                                   return {};
                                 });
  leave.context = KeyContext::cover;
  leave.is_shown = [](const Desk& d) { return d.view.cover != Cover::none; };
  return {
      covering<Cover::start>("cover.start", "Start screen"_t,
                             "The way in: a lesson, a life, or presenting."_t, "Ctrl+Home"),
      covering<Cover::pause>(
          "cover.pause", "Quiet scene"_t,
          "Leave whatever is shown for a neutral scene at once; the same key brings it back."_t, "F9"),
      covering<Cover::blank>("cover.blank", "Blank screen"_t,
                             "Show nothing, so that people look at you; the same key brings it back."_t, "."),
      leave};
}

// --- presenting ---------------------------------------------------------------------------------------------

std::vector<Control> presenting() {
  Control on = presenting_row(
      "present.on", "Present"_t,
      "For an audience: full screen, large type, a projector's colours, and nothing beside the stage."_t,
      "F5", [](Desk& d, double v) -> Refusal {
        present(d, v > 0.5);
        return {};
      });
  on.kind = ControlKind::toggle;
  on.value = [](const Desk& d) { return d.view.presenting ? 1.0 : 0.0; };
  Control clock = presenting_row("present.clock", "Clock to zero"_t, "Start the speaker's clock again."_t,
                                 "Shift+F5", [](Desk& d, double) -> Refusal {
                                   d.view.presented_seconds = 0;
                                   return {};
                                 });
  clock.is_shown = [](const Desk& d) { return d.view.presenting.has_value(); };
  return {on, clock};
}

/// The stage without everything, and one part after the other.
Control parts() {
  Control control = presenting_row(
      "view.parts", "Parts of the model"_t,
      "How much the stage shows: the people alone, then the call, the answer, what goes on inside, both models."_t,
      "]", [](Desk& d, double v) -> Refusal {
        d.view.parts = static_cast<int>(v + 1.5);
        return {};
      });
  control.second_shortcut = "F4";  // not every keyboard has a key for ]
  control.kind = ControlKind::choice;
  control.context = KeyContext::anywhere;
  control.view = View::life;
  control.high = kStageParts - 1;
  control.step = 1;
  control.words = kPartNames;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.parts - 1); };
  control.usual = [](const Desk&) { return static_cast<double>(kStageParts - 1); };
  return control;
}

// --- how it is read -----------------------------------------------------------------------------------------

Control colours() {
  Control control =
      presenting_row("view.colours", "Colours"_t, "Light, dark, or for a projector in a lit room."_t, "F7",
                     [](Desk& d, double v) -> Refusal {
                       d.view.colours = static_cast<Colours>(v + 0.5);
                       return {};
                     });
  control.kind = ControlKind::choice;
  control.high = kColours - 1;
  control.step = 1;
  control.words = kColourNames;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.colours); };
  control.usual = [](const Desk&) { return 0.0; };
  return control;
}

std::size_t place_of_language(const Desk& desk) {
  for (std::size_t i = 0; i < desk.languages.size(); ++i) {
    if (desk.languages[i].code == spoken().code) return i;
  }
  return 0;
}

Control language() {
  Control control =
      presenting_row("view.language", "Language"_t, "The language of everything on the screen."_t, "F8",
                     [](Desk& d, double v) -> Refusal {
                       const auto wanted = static_cast<std::size_t>(v + 0.5);
                       speak(d.languages[wanted < d.languages.size() ? wanted : 0]);
                       return {};
                     });
  control.kind = ControlKind::choice;
  constexpr double kMost = 40;
  control.high = kMost;
  control.step = 1;
  control.choices = [](const Desk& d) {
    std::vector<std::string> names;
    for (const Language& each : d.languages) names.push_back(each.name);
    return names;
  };
  control.value = [](const Desk& d) { return static_cast<double>(place_of_language(d)); };
  control.is_shown = [](const Desk& d) { return d.languages.size() > 1; };
  return control;
}

}  // namespace

std::vector<Control> presenting_controls() {
  std::vector<Control> all = ways_in();
  for (const Control& control : covers()) all.push_back(control);
  for (const Control& control : presenting()) all.push_back(control);
  for (const Control& control : {parts(), colours(), language()}) all.push_back(control);
  return all;
}

}  // namespace securebase
