#pragma once
// A scenario's promises, checked: each is a mean over many lives, never one life. The lives of the compared
// arms meet the same luck. Called by `validate --tendencies` and by the tests of the scenario files.

#include <cstdint>
#include <vector>

#include "sim/scenario/problem.hpp"
#include "sim/scenario/scenario.hpp"

namespace securebase {

/// The lives asked: seeds first, first + 1, …
struct Seeds {
  std::uint64_t first = 1;
  std::uint32_t count = 200;
};

/// What was found for one tendency.
struct TendencyResult {
  bool holds = false;
  double mean = 0;
  double other_mean = 0;  ///< of the arm compared with; 0 where there is none
  std::string says;       ///< the tendency's sentence
};

/// Checks all tendencies of a valid scenario, in their order. Each life of each arm is lived once. The
/// result does not depend on the number of threads (0: as many as the machine has).
[[nodiscard]] Outcome<std::vector<TendencyResult>> check_tendencies(const Scenario& scenario,
                                                                    Seeds seeds = {}, unsigned threads = 0);

/// Checks one tendency of this scenario.
[[nodiscard]] Outcome<TendencyResult> check_tendency(const Scenario& scenario, const Tendency& tendency,
                                                     Seeds seeds = {}, unsigned threads = 0);

}  // namespace securebase
