#pragma once
// What a share code holds, and its bytes (version 1). Bytes that pack() would not have written are refused, so that
// there is one code for one moment and no part of a code that means nothing.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/luck.hpp"
#include "sim/scenario/problem.hpp"
#include "sim/session/scenario_leaves.hpp"

namespace securebase {

/// A setting that is not as the scenario has it, by its place in the row of leaves.
struct PackedSetting {
  std::uint32_t leaf = 0;
  LeafValue value;
};

struct PackedMoment {
  std::string stem;                     ///< of the scenario
  std::uint16_t scenario_print = 0;     ///< of the scenario, or its arm, as it is shipped
  std::uint16_t life_print = 0;         ///< of the life at that moment
  std::uint32_t arm = 0;                ///< 0: the scenario itself, else its arms counted from 1
  Luck luck;                            ///< whose life
  std::uint32_t playhead = 0;           ///< the moment
  std::vector<PackedSetting> settings;  ///< in the order of the row
  std::vector<ScenarioEvent> events;    ///< added behind those of the scenario
  Commands commands;                    ///< the changes made on the way, in the order they were made
};

[[nodiscard]] std::string pack(const PackedMoment& moment);

/// What was packed. The problem's path is "contents".
[[nodiscard]] Outcome<PackedMoment> unpack(std::string_view bytes);

}  // namespace securebase
