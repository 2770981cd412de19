#pragma once
// Thirty minutes with a scenario: what is done when. How long each part takes follows from how much its card asks for.

#include <string>
#include <vector>

#include "sim/scenario/scenario.hpp"

namespace securebase {

inline constexpr int kPlannedMinutes = 30;

struct PlannedPart {
  int from = 0;  ///< minutes since the beginning
  int to = 0;
  std::string what;  ///< "Predict"
  std::string how;   ///< a sentence or two
};

/// The parts follow each other and fill the half hour.
[[nodiscard]] std::vector<PlannedPart> plan_half_hour(const Scenario& scenario);

}  // namespace securebase
