#pragma once
// A sweep at a terminal: it tells how far it is and listens for Ctrl-C.

#include <vector>

#include "sim/study/sweep.hpp"

namespace securebase {

/// The table, by so many threads (0: all); of so many lives of all points together (0: all). Throws Ended if it was
/// stopped.
[[nodiscard]] std::vector<SweepPoint> run_sweep_watched(const SweepRecipe& recipe, unsigned threads,
                                                        std::uint32_t most_lives = 0);

}  // namespace securebase
