// Guards that a file survives the program: loading and saving changes nothing that a person wrote, and saving
// and loading changes nothing that the program holds.
#include <doctest/doctest.h>

#include <filesystem>

#include "tests/scenario/texts.hpp"

using namespace securebase;

TEST_CASE("every shipped scenario is valid and in canonical form") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SECUREBASE_SCENARIOS)) {
    if (entry.path().extension() != ".json") continue;
    const std::string text = text_of(entry.path().string());
    CAPTURE(entry.path().string());
    CHECK(wrong_with(text) == "");
    if (const auto scenario = read_scenario(text, "f")) CHECK(write_scenario(*scenario) == text);
    ++count;
  }
  CHECK(count > 0);
}

TEST_CASE("writing twice gives the same bytes, reading them the same scenario") {
  const Scenario scenario = small_scenario();
  const std::string text = write_scenario(scenario);
  CHECK(*read_scenario(text, "f") == scenario);
  CHECK(write_scenario(*read_scenario(text, "f")) == text);
}

TEST_CASE("what equals its default is not written, what a file must give is") {
  const std::string text = write_scenario(small_scenario());
  CHECK(text.find("parameters") == std::string::npos);
  CHECK(text.find("presence") == std::string::npos);
  CHECK(text.find("\"touch\": 0.5\n") != std::string::npos);
  CHECK(text.find("\"format\": 1,\n") != std::string::npos);
}

TEST_CASE("a number is written as short as it can be") {
  Scenario scenario = small_scenario();
  for (const double number : {0.8, 0.1 + 0.2, 1.0 / 3, 0.00001, 1e-300, 1.0, 0.0, 0.9999999999999999}) {
    CAPTURE(number);
    scenario.caregivers[0].care.touch.mean = number;
    CHECK(*read_scenario(write_scenario(scenario), "f") == scenario);
  }
  scenario.caregivers[0].care.touch.mean = 0.8;
  CHECK(write_scenario(scenario).find("\"touch\": 0.8\n") != std::string::npos);
}

TEST_CASE("every age that can be written is kept to the hour") {
  Scenario scenario = small_scenario();
  for (const char* text : {"0d", "3d", "400d", "18m", "1y2m3d", "3m400d", "11y11m30d", "17y300d", "17y"}) {
    CAPTURE(text);
    scenario.events[0].at = *parse_age(text);
    CHECK(*read_scenario(write_scenario(scenario), "f") == scenario);
  }
}

TEST_CASE("parts that may be missing are kept where they are there") {
  Scenario scenario = small_scenario();
  scenario.caregivers[0].grew_up_with = Upbringing{};
  scenario.tendencies[0].at_most = 0.9;
  scenario.tendencies[0].than_arm = "colder";
  scenario.parameters.learning.theory = Theory::revisionist;
  scenario.parameters.learning.has_differential_susceptibility = true;
  const std::string text = write_scenario(scenario);
  CHECK(text.find("\"grew_up_with\": {}") != std::string::npos);
  CHECK(text.find("\"theory\": \"revisionist\"") != std::string::npos);
  CHECK(*read_scenario(text, "f") == scenario);
}

TEST_CASE("an event of every kind is kept") {
  Scenario scenario = small_scenario();
  const auto at = [&](double years, Command command) {
    scenario.events.push_back({Age::from_years(years), std::move(command)});
  };
  at(1, HelpCaregiver{"Jon", 0.25});
  at(2, HardTime{0.5});
  at(14, MeetFriend{"Noa", 0.9});
  at(19, MeetPartner{"Kim", {0.9, 0.8, 0.7, {0.6, 0.5}}, {0.9, 0.8, 0.7, 0.6, 0.5, 0.1}});
  at(20, SetPartner{PartnerQuality::fright_rate, 0.2});
  at(21, Betrayal{});
  at(22, EndRelationship{});
  at(23, SetPerson{PersonQuality::red_flag_awareness, 0.5});
  at(24, StartTherapy{18.5});
  at(25, EndTherapy{});
  at(26, SelfHelp{true});
  at(27, SelfHelp{false});
  at(28, Loss{0.7});
  const std::string text = write_scenario(scenario);
  CHECK(wrong_with(text) == "");
  CHECK(*read_scenario(text, "f") == scenario);
}

TEST_CASE("an arm's settings keep their order and their values") {
  Scenario scenario = small_scenario();
  scenario.arms[0].set = {{"person.temperament.reactivity.sd", "0.1"},
                          {"events.+", R"({"at":"20y","do":"meet_partner","name":"\"Sam\""})"},
                          {"caregivers[0].name", R"("Jo — “é”")"},
                          {"events[0].caregiver", R"("Jo — “é”")"},
                          {"parameters.learning.has_differential_susceptibility", "true"}};
  CHECK(wrong_with(write_scenario(scenario)) == "");
  CHECK(*read_scenario(write_scenario(scenario), "f") == scenario);
}
