// Guards that nothing leaves its range, whatever is done to a life. It would fail if any field with a stated
// range, however deep, could be driven out of it by any sequence of commands or any care.
#include <doctest/doctest.h>

#include <cmath>

#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

template <std::size_t I = 0>
Command command_of_kind(std::size_t kind) {
  if constexpr (I + 1 < std::variant_size_v<Command>) {
    if (kind != I) return command_of_kind<I + 1>(kind);
  }
  return std::variant_alternative_t<I, Command>{};
}

Command any_command(Lottery& lottery) {
  Command command = command_of_kind(lottery.below(std::variant_size_v<Command>));
  std::visit([&](auto& each) { fill_wildly(each, lottery); }, command);
  return command;
}

Commands many_commands(Lottery& lottery, int count) {
  Commands commands;
  for (int i = 0; i < count; ++i) {
    commands.push_back({static_cast<std::uint32_t>(lottery.below(kEndOfLife)), any_command(lottery)});
  }
  return commands;
}

Scenario any_scenario(Lottery& lottery) {
  CareProfile care;
  fill_wildly(care, lottery);
  Scenario scenario = scenario_with(care);
  fill_wildly(scenario.person.temperament, lottery);
  fill_wildly(scenario.caregivers[0].support, lottery);
  scenario.caregivers.push_back(scenario.caregivers[0]);
  scenario.caregivers[1].name = "Jon";
  fill_wildly(scenario.caregivers[1].care, lottery);
  return scenario;
}

/// The first leaf that is out of its range, or nothing.
std::string out_of_range(const State& state) {
  std::string found;
  for_each_leaf(state, [&](const LeafPlace& place, const auto& leaf) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf)>, double>) {
      if (!std::isfinite(leaf) || leaf < place.low || leaf > place.high)
        found = place.path + " = " + std::to_string(leaf);
    }
  });
  return found;
}

void check_life(Life life) {
  while (!life.is_over()) {
    life.step_episode();
    if (life.state().episode % 7 == 0) REQUIRE(out_of_range(life.state()) == "");
  }
  REQUIRE(out_of_range(life.state()) == "");
}

}  // namespace

TEST_CASE("nothing leaves its range in a life of wild events") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    Lottery lottery(seed);
    const Scenario scenario = any_scenario(lottery);
    check_life(life_of(scenario, seed, many_commands(lottery, 400)));
  }
}

TEST_CASE("nothing leaves its range in the calmest and in the worst of worlds") {
  for (const CareProfile& care : {kPerfectCare, kAbsentCare, CareProfile{1, 0, 0, 0, 0, 1}}) {
    check_life(life_of(scenario_with(care), 1));
  }
}

TEST_CASE("a broken number cannot enter a life by a command") {
  const double nowhere = std::numeric_limits<double>::quiet_NaN();
  const Commands broken{{10, HardTime{1e300}},
                        {20, Loss{nowhere}},
                        {30, SetCare{"", CareQuality::presence, -3}},
                        {5000, StartTherapy{1e300}}};
  CHECK(lived(scenario_with(kSensitiveCare), 1, 80, broken).state() ==
        lived(scenario_with(kSensitiveCare), 1, 80).state());
}
