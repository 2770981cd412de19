// Guards the words for what differs between two lives. It fails if the difference is not named with its person, both
// values and its moment, or if equal lives are not called so.
#include "ui/view/words_difference.hpp"

#include <doctest/doctest.h>

#include "tests/worlds.hpp"

using namespace securebase;

namespace {

Timeline lived_with(Commands commands, Scenario scenario = scenario_with(kSensitiveCare)) {
  Timeline timeline(Recipe{std::move(scenario), {8, 0}, std::move(commands)});
  timeline.reach(episode_at(Age::from_years(30)));
  return timeline;
}

StampedCommand at_years(double years, Command command) {
  return {episode_at(Age::from_years(years)), std::move(command)};
}

std::string differs(const Timeline& one, const Timeline& other) {
  return what_differs(differences(one, other), one.recipe().scenario);
}

std::string called(const Timeline& one, const Timeline& other) {
  return name_for_fork(differences(one, other), one.recipe().scenario);
}

}  // namespace

TEST_CASE("the only difference is named with its person, both values and its moment") {
  const Timeline usual = lived_with({});
  const Timeline colder = lived_with({at_years(0.5, SetCare{"Mia", CareQuality::tenderness, 0.4})});
  CHECK(differs(colder, usual) ==
        "The only difference: Mia's tenderness, 0.40 instead of 0.90, from 6 months.");
  CHECK(differs(usual, colder) ==
        "The only difference: Mia's tenderness, 0.90 instead of 0.40, from 6 months.");
  CHECK(called(colder, usual) == "Mia less tender from 6 months");
  CHECK(called(usual, colder) == "Mia more tender from 6 months");
}

TEST_CASE("lives without a difference are said to be the same") {
  CHECK(differs(lived_with({}), lived_with({})) == "No difference: same start, same care, same luck.");
  CHECK(called(lived_with({}), lived_with({})) == "");
}

TEST_CASE("what happened in one life only is said of that life") {
  const Timeline usual = lived_with({});
  const Timeline harder = lived_with({at_years(12, HardTime{0.4})});
  CHECK(differs(harder, usual) == "The only difference: a hard time at 12 years, in this life only.");
  CHECK(differs(usual, harder) == "The only difference: a hard time at 12 years, in the other life only.");
  CHECK(called(harder, usual) == "a hard time at 12 years");
  CHECK(called(usual, harder) == "without a hard time at 12 years");
}

TEST_CASE("several differences are counted and listed") {
  const Timeline usual = lived_with({});
  const Timeline other = lived_with({at_years(0.5, SetCare{"", CareQuality::touch, 0.1}),
                                     at_years(20, SetPerson{PersonQuality::reflection, 0.6})});
  const std::string words = differs(other, usual);
  CHECK(words.find("2 differences: Mia's touch, 0.10 instead of 0.80, from 6 months; reflection, 0.60") == 0);
  CHECK(called(other, usual) == "Mia less close by touch from 6 months, and 1 more");
}

TEST_CASE("every kind of change has words and none leaves a gap") {
  const Timeline usual = lived_with({});
  Scenario all = scenario_with(kSensitiveCare);
  all.events = full_scenario().events;
  const Timeline full = lived_with({}, all);
  const Differences found = differences(full, usual);
  CHECK(found.commands.size() == all.events.size());
  for (const CommandDifference& each : found.commands) {
    const std::string words = words_for(each);
    CAPTURE(words);
    CHECK(words.size() > 8);
    CHECK(words.find("  ") == std::string::npos);
    CHECK(words[0] != ' ');
  }
}

TEST_CASE("a setting of the scenario is said in words, with the caregiver's name") {
  Scenario colder = scenario_with(kSensitiveCare);
  colder.caregivers[0].care.tenderness.mean = 0.4;
  CHECK(differs(lived_with({}, colder), lived_with({})) ==
        "The only difference: Mia: tenderness, 0.4 instead of 0.9.");
}

TEST_CASE("no gap is called the same, and every other gap has its way") {
  CHECK(words_for_gap(0) == "the same");
  CHECK(signed_number(0) == "0.00");
  CHECK(signed_number(0.134) == "+0.13");
  CHECK(signed_number(-0.134) == "−0.13");
  CHECK(signed_number(0.0004) == "+0.0004");
  CHECK(words_for_gap(0.0004) == "a touch higher");
  CHECK(words_for_gap(-0.5) == "much lower");
}
