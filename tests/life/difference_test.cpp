// Guards what is said to differ between two lives. It would fail if a setting were overlooked, if equal lives were
// called different, or if a change replaced at its own moment still counted.
#include "sim/life/difference.hpp"

#include <doctest/doctest.h>

#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

Recipe recipe(Commands commands = {}) { return {scenario_with(kSensitiveCare), {8, 0}, std::move(commands)}; }

StampedCommand tenderness(std::uint32_t episode, double to) {
  return {episode, SetCare{"Mia", CareQuality::tenderness, to}};
}

Timeline lived_to_ten(Commands commands) {
  Timeline timeline(recipe(std::move(commands)));
  timeline.reach(episode_at(Age::from_years(10)));
  return timeline;
}

}  // namespace

TEST_CASE("the same recipe twice has no difference") {
  CHECK(differences(recipe(), recipe()).count() == 0);
  const Recipe full{full_scenario(), {3, 0}, {tenderness(100, 0.2)}};
  CHECK(differences(full, full) == Differences{});
}

TEST_CASE("every setting that a life is made of is named when it alone differs") {
  const Recipe usual{full_scenario(), {3, 0}, {}};
  const auto differs_alone = [&](auto Scenario::*part) {
    std::size_t leaves = 0;
    Scenario counted = usual.scenario;
    for_each_leaf(counted.*part, [&](const LeafPlace&, auto&) { ++leaves; });
    for (std::size_t wanted = 0; wanted < leaves; ++wanted) {
      Recipe changed = usual;
      std::size_t index = 0;
      for_each_leaf(changed.scenario.*part, [&](const LeafPlace&, auto& leaf) {
        if (index++ == wanted) change_leaf(leaf);
      });
      CAPTURE(wanted);
      CHECK(differences(usual, changed).settings.size() == 1);
    }
    CHECK(leaves > 2);
  };
  differs_alone(&Scenario::person);
  differs_alone(&Scenario::parameters);
}

TEST_CASE("a caregiver's setting is found by its path, with both values") {
  Recipe changed = recipe();
  changed.scenario.caregivers[0].care.touch.mean = 0.25;
  const Differences found = differences(recipe(), changed);
  REQUIRE(found.settings.size() == 1);
  CHECK(found.settings[0] == SettingDifference{"caregivers[0].care.touch.mean", "0.8", "0.25"});
}

TEST_CASE("one caregiver more, and a childhood of their own, are differences") {
  Recipe changed = recipe();
  changed.scenario.caregivers.push_back(changed.scenario.caregivers[0]);
  changed.scenario.caregivers[0].grew_up_with = Upbringing{};
  const Differences found = differences(recipe(), changed);
  REQUIRE(found.settings.size() == 2);
  CHECK(found.settings[0] == SettingDifference{"caregivers[0].grew_up_with", "not given", "given"});
  CHECK(found.settings[1] == SettingDifference{"caregivers", "1", "2"});
}

TEST_CASE("another seed is other luck, and another title is no difference") {
  Recipe changed = recipe();
  changed.luck.seed += 1;
  CHECK(differences(recipe(), changed).has_other_luck);
  Recipe renamed = recipe();
  renamed.scenario.name = "another title";
  renamed.scenario.card.limits = "other words";
  CHECK(differences(recipe(), renamed).count() == 0);
}

TEST_CASE("a change made in one life only is said with its moment, its person and both values") {
  const Timeline usual = lived_to_ten({});
  const Timeline changed = lived_to_ten({tenderness(kSixMonths, 0.4)});
  const Differences found = differences(changed, usual);
  REQUIRE(found.commands.size() == 1);
  const CommandDifference& only = found.commands[0];
  CHECK(only.episode == kSixMonths);
  CHECK(only.is_in_one);
  CHECK(only.who == "Mia");
  CHECK(only.one == 0.4);
  CHECK(only.other == doctest::Approx(0.9));
  const Differences turned = differences(usual, changed);
  REQUIRE(turned.commands.size() == 1);
  CHECK_FALSE(turned.commands[0].is_in_one);
  CHECK(turned.commands[0].other == 0.4);
}

TEST_CASE("an event of the scenario and the same change by hand are no difference") {
  Recipe by_scenario = recipe();
  by_scenario.scenario.events.push_back({Age::from_months(6), SetCare{"Mia", CareQuality::tenderness, 0.4}});
  CHECK(differences(by_scenario, recipe({tenderness(kSixMonths, 0.4)})).count() == 0);
  CHECK(differences(by_scenario, recipe()).commands.size() == 1);
}

TEST_CASE("at one moment only the last setting of a slider counts") {
  const Commands moved{tenderness(90, 0.7), tenderness(90, 0.55), tenderness(90, 0.4)};
  CHECK(differences(recipe(moved), recipe({tenderness(90, 0.4)})).count() == 0);
  CHECK(differences(recipe(moved), recipe()).commands.size() == 1);
  CHECK(differences(recipe(moved), recipe({tenderness(91, 0.4)})).commands.size() == 2);
}

TEST_CASE("two values for one slider at one moment are one difference") {
  const Differences found =
      differences(lived_to_ten({tenderness(90, 0.4)}), lived_to_ten({tenderness(90, 0.6)}));
  REQUIRE(found.commands.size() == 1);
  CHECK(found.commands[0].one == 0.4);
  CHECK(found.commands[0].other == 0.6);
}

TEST_CASE("lives without a difference never part, others part after the change and not before") {
  const Timeline usual = lived_to_ten({});
  const Timeline changed = lived_to_ten({tenderness(kSixMonths, 0.1)});
  CHECK_FALSE(first_parting(usual.samples(), lived_to_ten({}).samples()).has_value());
  const auto parted = first_parting(usual.samples(), changed.samples());
  REQUIRE(parted.has_value());
  CHECK(*parted >= kSixMonths);
  CHECK(*parted < kSixMonths + 60);
  CHECK_FALSE(first_parting({}, usual.samples()).has_value());
}

TEST_CASE("what a partner has is no number where there is no partner") {
  const Timeline usual = lived_to_ten({});
  CHECK_FALSE(present_value(usual.visit(50), SetPartner{}).has_value());
  CHECK_FALSE(present_value(usual.visit(50), Loss{}).has_value());
  CHECK(present_value(usual.visit(50), SetPerson{PersonQuality::grief, 0.3}) == 0.0);
}
