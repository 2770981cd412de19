// Guards the one way to change a scenario at a path, behind --set and behind the arms.
#include <doctest/doctest.h>

#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

std::string wrong_setting(std::string_view path, std::string_view value) {
  const Outcome<Scenario> changed = set_in(small_scenario(), path, value);
  return changed ? "" : sentence(changed.problems().front());
}

}  // namespace

TEST_CASE("a setting changes what its path names and nothing else") {
  Scenario expected = small_scenario();
  expected.caregivers[0].care.tenderness = {0.3, 0};
  CHECK(*set_in(small_scenario(), "caregivers[0].care.tenderness", "0.3") == expected);
  CHECK(*set_in(small_scenario(), "caregivers.0.care.tenderness", "0.3") == expected);
}

TEST_CASE("what a file leaves out can still be set") {
  const Scenario small = small_scenario();
  CHECK(set_in(small, "parameters.learning.rate_other", "0.02")->parameters.learning.rate_other == 0.02);
  CHECK(set_in(small, "parameters.learning.theory", "revisionist")->parameters.learning.theory ==
        Theory::revisionist);
  CHECK(set_in(small, "caregivers.0.drift", "0.1")->caregivers[0].drift == 0.1);
  CHECK(set_in(small, "person.temperament.reactivity.sd", "0.2")->person.temperament.reactivity ==
        Spread{0.5, 0.2});
  CHECK(
      set_in(small, "caregivers.0.grew_up_with.reflection", "0.4")->caregivers[0].grew_up_with->reflection ==
      0.4);
  CHECK(set_in(small, "tendencies[0].at_most", "0.9")->tendencies[0].at_most == 0.9);
}

TEST_CASE("a plus appends to a list") {
  const auto changed =
      set_in(small_scenario(), "events.+", R"({"at": "22y", "do": "meet_partner", "name": "Sam"})");
  REQUIRE(changed);
  CHECK(changed->events.size() == 2);
  CHECK(changed->events[1] == ScenarioEvent{Age::from_years(22), MeetPartner{"Sam", {}, {}}});
  CHECK(set_in(small_scenario(), "caregivers.+.name", "Pat")->caregivers[1].name == "Pat");
}

TEST_CASE("a value that is no JSON is text") {
  CHECK(set_in(small_scenario(), "name", "A long way")->name == "A long way");
  CHECK(set_in(small_scenario(), "events.0.at", "8m")->events[0].at == Age::from_months(8));
  CHECK(wrong_setting("caregivers.0.drift", "nan") ==
        "caregivers[0].drift: expected a number from 0 to 1, found “nan”");
}

TEST_CASE("a setting is read as strictly as a file") {
  CHECK(
      wrong_setting("caregivers.0.care.tendernes", "0.3") ==
      "caregivers[0].care.tendernes: expected a known field (did you mean “tenderness”?), found “tendernes”");
  CHECK(wrong_setting("parameters.learning.rate_other", "2") ==
        "parameters.learning.rate_other: expected a number from 0 to 1, found 2");
  CHECK(wrong_setting("caregivers.1.drift", "0.1") ==
        "caregivers.1.drift: expected the number of an item (0 to 0), or + to add one after “caregivers”, "
        "found "
        "“1”");
  CHECK(wrong_setting("person.name.first", "A") ==
        "person.name.first: expected nothing after “person.name”, which has no parts, found “first”");
  CHECK(wrong_setting("", "1") == "expected a path such as caregivers[0].care.tenderness, found “”");
  CHECK(wrong_setting("person..name", "A").find("expected a path such as") != std::string::npos);
  CHECK(wrong_setting("person.name", "Jon").find("nobody else here has") != std::string::npos);
}

TEST_CASE("a path that goes on and on is refused") {
  std::string path = "person";
  for (int i = 0; i < 200'000; ++i) path.append(".a");
  CHECK(wrong_setting(path, "1").find("expected a path of at most 16 parts, found 200001") !=
        std::string::npos);
  CHECK_FALSE(read_scenario(small_with("caregivers[0].care.tenderness", path), "f"));
}

TEST_CASE("an arm is the scenario with its settings and events") {
  Scenario scenario = small_scenario();
  scenario.arms[0].events.push_back({Age::from_years(9), Loss{0.5}});
  const auto colder = arm_of(scenario, "colder");
  REQUIRE(colder);
  CHECK(colder->caregivers[0].care.tenderness == Spread{0.3, 0});
  CHECK(colder->events.size() == 2);
  CHECK(colder->events[1] == scenario.arms[0].events[0]);
  CHECK(colder->arms.empty());
}

TEST_CASE("the arm without a name is the scenario itself") {
  const auto itself = arm_of(small_scenario(), "");
  REQUIRE(itself);
  CHECK(itself->caregivers == small_scenario().caregivers);
  CHECK(itself->events == small_scenario().events);
}

TEST_CASE("an arm that is not there is answered with the one that was meant") {
  const auto none = arm_of(small_scenario(), "coldr");
  REQUIRE_FALSE(none);
  CHECK(sentence(none.problems()[0]) ==
        "arms: expected the name of an arm (did you mean “colder”?), found “coldr”");
}
