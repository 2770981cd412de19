#pragma once
// Moments that someone might share: of any shipped scenario, with any luck, settings and changes.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "sim/scenario/scenario_file.hpp"
#include "sim/session/share_code.hpp"
#include "tests/leaves.hpp"

namespace securebase {

using ScenariosByStem = std::map<std::string, Scenario, std::less<>>;

/// The scenarios of a folder.
inline ScenariosByStem scenarios_in(const std::filesystem::path& folder) {
  ScenariosByStem all;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".json") continue;
    std::ifstream stream(file.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    all.emplace(file.path().stem().string(), *read_scenario(text, file.path().filename().string()));
  }
  return all;
}

inline ShippedScenario lookup_in(const ScenariosByStem& scenarios) {
  return [&scenarios](std::string_view stem) -> const Scenario* {
    const auto found = scenarios.find(stem);
    return found == scenarios.end() ? nullptr : &found->second;
  };
}

/// A number as sliders, keys, files and chance make them.
inline double random_number(Lottery& lottery, double low, double high) {
  const double range = high - low;
  const std::size_t kind = lottery.below(10);
  if (kind < 6) return low + range * (static_cast<double>(lottery.below(101)) / 100);
  if (kind < 8) {
    double value = low;
    for (std::size_t step = lottery.below(21); step > 0 && value + 0.05 <= high; --step) value += 0.05;
    return value;
  }
  if (kind == 8) return low + range * (static_cast<double>(lottery.below(10001)) / 10000);
  return lottery.number(low, high);
}

inline std::string random_name(Lottery& lottery, const Scenario& scenario) {
  constexpr std::array<const char*, 4> kNames{"Sam", "Zoë", "a friend from the choir", "山田"};
  if (lottery.below(2) == 0) return kNames[lottery.below(kNames.size())];
  return scenario.caregivers[lottery.below(scenario.caregivers.size())].name;
}

template <std::size_t... I>
Command command_of_kind(std::size_t kind, std::index_sequence<I...>) {
  Command command;
  static_cast<void>(((kind == I ? (command.emplace<I>(), true) : false) || ...));
  return command;
}

/// Any command, whether or not it can be done at its moment: what cannot be done is kept as well.
inline Command random_command(Lottery& lottery, const Scenario& scenario) {
  constexpr std::size_t kKinds = std::variant_size_v<Command>;
  // As on the screen: most changes are of what a caregiver gives.
  const std::size_t kind = lottery.below(2) == 0 ? 0 : lottery.below(kKinds);
  Command command = command_of_kind(kind, std::make_index_sequence<kKinds>{});
  std::visit(
      [&](auto& each) {
        for_each_leaf(each, [&](const LeafPlace& place, auto& leaf) {
          using Leaf = std::remove_reference_t<decltype(leaf)>;
          if constexpr (Worded<Leaf>)
            leaf = static_cast<Leaf>(lottery.below(EnumWords<Leaf>::names.size()));
          else if constexpr (std::is_same_v<Leaf, bool>)
            leaf = lottery.below(2) == 0;
          else if constexpr (std::is_same_v<Leaf, double>)
            leaf = random_number(lottery, place.low, place.high);
          else
            leaf = random_name(lottery, scenario);
        });
      },
      command);
  return command;
}

/// Another arm, assumption or setting, or the scenario as it is.
inline Scenario random_scenario(Lottery& lottery, const Scenario& shipped) {
  Scenario scenario = shipped;
  if (!shipped.arms.empty() && lottery.below(4) == 0)
    scenario = *arm_of(shipped, shipped.arms[lottery.below(shipped.arms.size())].name);
  if (lottery.below(4) == 0) scenario.parameters.learning.theory = Theory::revisionist;
  if (lottery.below(4) == 0) scenario.parameters.learning.has_differential_susceptibility = true;
  if (lottery.below(4) == 0) scenario.caregivers[0].care.tenderness.mean = random_number(lottery, 0, 1);
  if (lottery.below(8) == 0) scenario.person.name = "Noor Ali";
  if (lottery.below(8) == 0) scenario.events.push_back({Age::from_months(7), HardTime{0.3}});
  return scenario;
}

/// A moment with up to `most_commands` changes, in the order in which someone jumping about makes them.
inline SharedMoment random_moment(Lottery& lottery, const ScenariosByStem& scenarios,
                                  std::size_t most_commands) {
  auto chosen = scenarios.begin();
  std::advance(chosen, static_cast<std::ptrdiff_t>(lottery.below(scenarios.size())));
  SharedMoment moment;
  moment.stem = chosen->first;
  moment.recipe.scenario = random_scenario(lottery, chosen->second);
  moment.recipe.luck.seed = lottery.below(2) == 0 ? lottery.below(100) : hash_of(lottery.number());
  if (lottery.below(4) == 0) moment.recipe.luck.life = static_cast<std::uint32_t>(lottery.below(10000));
  // More often young: a life is quickly lived up to there.
  moment.playhead = static_cast<std::uint32_t>(lottery.below(lottery.below(kEndOfLife + 1) + 1));
  std::uint32_t at = moment.playhead;
  for (std::size_t left = lottery.below(most_commands + 1); left > 0; --left) {
    if (lottery.below(2) == 0) at = static_cast<std::uint32_t>(lottery.below(kEndOfLife + 1));
    moment.recipe.commands.push_back({at, random_command(lottery, chosen->second)});
  }
  return moment;
}

/// The hash of the life at the moment.
inline std::uint64_t hash_there(const SharedMoment& moment) {
  const Recipe& recipe = moment.recipe;
  Life life(std::make_shared<const World>(recipe.scenario, recipe.luck, recipe.commands));
  life.run_to(moment.playhead);
  return life.hash();
}

/// Whether both are the same to the last bit.
inline bool is_same(const SharedMoment& one, const SharedMoment& other) {
  return one.stem == other.stem && one.recipe.scenario == other.recipe.scenario &&
         one.recipe.luck == other.recipe.luck && one.recipe.commands == other.recipe.commands &&
         hash_of(one.recipe.commands) == hash_of(other.recipe.commands) && one.playhead == other.playhead;
}

}  // namespace securebase
