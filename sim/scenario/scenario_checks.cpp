// What no single field can say: names that must differ, ages that must fit the command, arms that must
// still be a scenario, tendencies that must speak of something that exists.

#include <algorithm>

#include "sim/core/numerals.hpp"
#include "sim/life/measures.hpp"
#include "sim/scenario/reading.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/settings.hpp"

namespace securebase {
namespace {

constexpr Age kOldest = age_at(kEndOfLife);
using Inside = Reading::Inside;

void check_name(Reading& reading, const std::string& name) {
  constexpr std::size_t kLongestName = 60;
  const bool is_blank = name.find_first_not_of(' ') == std::string::npos;
  const bool is_plain = std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < ' '; });
  if (is_blank || !is_plain || name.size() > kLongestName)
    reading.expect("a name in one line, of 1 to 60 bytes", in_quotes(name));
}

void check_new_name(Reading& reading, const std::string& name, std::vector<std::string_view>& taken) {
  check_name(reading, name);
  if (std::find(taken.begin(), taken.end(), name) != taken.end())
    reading.expect("a name that nobody else here has", in_quotes(name));
  taken.push_back(name);
}

void check_names(Reading& reading, const Scenario& scenario) {
  std::vector<std::string_view> people;
  {
    const Inside inside(reading, "name");
    check_name(reading, scenario.name);
  }
  {
    const Inside inside(reading, "person.name");
    check_new_name(reading, scenario.person.name, people);
  }
  for (std::size_t i = 0; i < scenario.caregivers.size(); ++i) {
    const Inside list(reading, "caregivers");
    const Inside item(reading, i);
    const Inside inside(reading, "name");
    check_new_name(reading, scenario.caregivers[i].name, people);
  }
}

void check_presence(Reading& reading, const Scenario& scenario) {
  const auto is_there = [](const CaregiverSpec& caregiver) { return caregiver.presence > 0; };
  if (std::none_of(scenario.caregivers.begin(), scenario.caregivers.end(), is_there))
    reading.expect_at("caregivers", "one whose presence is more than 0", "none");
}

void check_card(Reading& reading, const Card& card) {
  for_each_field(card, [&](const auto& field, const std::string& section) {
    const Inside list(reading, "card");
    const Inside inside(reading, field.name);
    if (section.find_first_not_of(" \n\t") == std::string::npos)
      reading.expect("a sentence or more", "empty text");
  });
}

// --- Events -------------------------------------------------------------------------------------------

/// A state at this age in which everything that can be there is there: what cannot be done now never can.
State fullest_state(const Scenario& scenario, const ScenarioEvent& event) {
  State state;
  state.episode = episode_at(event.at);
  state.age_hours = age_at(state.episode).hours;
  for (std::size_t i = 0; i < scenario.caregivers.size() && i < kMostCaregivers; ++i) {
    state.figures[i].is_present = true;
    state.figures[i].name = scenario.caregivers[i].name;
  }
  state.couple.is_together = true;
  state.circumstances.therapy_hours_left = 1;
  const auto* self_help = std::get_if<SelfHelp>(&event.command);
  state.circumstances.is_self_helping = self_help && !self_help->on;
  return state;
}

void check_caregiver(Reading& reading, const std::string& name, const Scenario& scenario) {
  std::vector<std::string_view> names;
  for (const CaregiverSpec& caregiver : scenario.caregivers) names.push_back(caregiver.name);
  const Inside inside(reading, "caregiver");
  if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
    reading.expect("a caregiver of this scenario (" + suggestion(name, names) + ")", in_quotes(name));
}

struct CommandCheck {
  Reading& reading;
  const Scenario& scenario;
  void operator()(const SetCare& c) const { check_caregiver(reading, c.caregiver, scenario); }
  void operator()(const HelpCaregiver& c) const { check_caregiver(reading, c.caregiver, scenario); }
  void operator()(const MeetPartner& c) const { name(c.name); }
  void operator()(const MeetFriend& c) const { name(c.name); }
  template <class Other>
  void operator()(const Other&) const {}

 private:
  void name(const std::string& text) const {
    const Inside inside(reading, "name");
    check_name(reading, text);
  }
};

void check_events(Reading& reading, const std::vector<ScenarioEvent>& events, const Scenario& scenario) {
  for (std::size_t i = 0; i < events.size(); ++i) {
    const Inside list(reading, "events");
    const Inside item(reading, i);
    const std::size_t before = reading.problems().size();
    std::visit(CommandCheck{reading, scenario}, events[i].command);
    const bool is_well_said = reading.problems().size() == before;
    const Inside inside(reading, "at");
    if (events[i].at > kOldest) {
      reading.expect("an age of at most 80y", in_quotes(format_age(events[i].at)));
    } else if (const auto why_not = check(fullest_state(scenario, events[i]), events[i].command);
               why_not && is_well_said) {
      reading.expect(
          "an age at which " + std::string(word_of(events[i].command)) + " can happen (" + *why_not + ")",
          in_quotes(format_age(events[i].at)));
    }
  }
}

// --- Arms and tendencies ------------------------------------------------------------------------------

void check_arms(Reading& reading, const Scenario& scenario) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < scenario.arms.size(); ++i) {
    const Arm& arm = scenario.arms[i];
    const Inside list(reading, "arms");
    const Inside item(reading, i);
    {
      const Inside inside(reading, "name");
      check_new_name(reading, arm.name, names);
    }
    const Outcome<Scenario> changed = with_settings(scenario, arm, reading.path());
    for (const Problem& p : changed.problems()) reading.expect_at(p.path, p.expected, p.found);
    check_events(reading, arm.events, changed ? *changed : scenario);
  }
}

void check_arm_name(Reading& reading, std::string_view field, const std::string& name,
                    const Scenario& scenario) {
  std::vector<std::string_view> names;
  for (const Arm& arm : scenario.arms) names.push_back(arm.name);
  const Inside inside(reading, field);
  if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
    reading.expect("the name of an arm (" + suggestion(name, names) + ")", in_quotes(name));
}

void check_promise(Reading& reading, const Tendency& tendency) {
  if (!tendency.at_least && !tendency.at_most && !tendency.than_arm)
    reading.expect("one of “at_least”, “at_most”, “than_arm”", "none of them");
  if (tendency.at_least && tendency.at_most && *tendency.at_least > *tendency.at_most)
    reading.expect("at_least not above at_most",
                   shortest(*tendency.at_least) + " and " + shortest(*tendency.at_most));
  if (tendency.by != 0 && !tendency.than_arm) reading.expect("“than_arm” beside “by”", "none");
  if (tendency.than_arm && *tendency.than_arm == tendency.arm)
    reading.expect("two different arms to compare", in_quotes(tendency.arm) + " twice");
}

void check_tendency_itself(Reading& reading, const Tendency& tendency, const Scenario& scenario) {
  std::vector<std::string_view> known;
  for (const Measure& measure : measures()) known.push_back(measure.name);
  if (!measure_named(tendency.measure)) {
    const Inside inside(reading, "measure");
    reading.expect("a measure (" + suggestion(tendency.measure, known) + ")", in_quotes(tendency.measure));
  }
  if (tendency.says.find_first_not_of(' ') == std::string::npos) {
    const Inside inside(reading, "says");
    reading.expect("a sentence", "empty text");
  }
  if (tendency.at > kOldest) {
    const Inside inside(reading, "at");
    reading.expect("an age of at most 80y", in_quotes(format_age(tendency.at)));
  }
  check_arm_name(reading, "arm", tendency.arm, scenario);
  if (tendency.than_arm) check_arm_name(reading, "than_arm", *tendency.than_arm, scenario);
  check_promise(reading, tendency);
}

}  // namespace

Problems check_scenario(const Scenario& scenario, std::string_view file_name) {
  Reading reading(file_name);
  check_names(reading, scenario);
  check_presence(reading, scenario);
  check_card(reading, scenario.card);
  check_events(reading, scenario.events, scenario);
  check_arms(reading, scenario);
  for (std::size_t i = 0; i < scenario.tendencies.size(); ++i) {
    const Inside list(reading, "tendencies");
    const Inside item(reading, i);
    check_tendency_itself(reading, scenario.tendencies[i], scenario);
  }
  return reading.problems();
}

}  // namespace securebase
