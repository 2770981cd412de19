#pragma once
// A sweep at a terminal: it tells how far it is and listens for Ctrl-C.

#include <vector>

#include "sim/study/sweep.hpp"

namespace securebase {

/// The whole table, by so many threads (0: all). Throws Ended if it was stopped.
[[nodiscard]] std::vector<SweepPoint> run_sweep_watched(const SweepRecipe& recipe, unsigned threads);

}  // namespace securebase
