#pragma once
// A cohort by several threads. The rows do not depend on how many there are, come in order, and only a
// few of them are ever kept at once.

#include <functional>

#include "sim/study/cohort.hpp"

namespace securebase {

/// Lives all lives of the recipe's shard and hands their rows to `sink`, on the calling thread. Asks
/// `is_cancelled` between rows, with the number of rows handed over; ends early if it says so. Returns the
/// number of rows handed over. threads 0: as many as the machine has. What a row or the sink throws is thrown.
std::uint32_t run_cohort(const CohortRecipe& recipe, unsigned threads, const RowSink& sink,
                         const std::function<bool(std::uint32_t)>& is_cancelled);

}  // namespace securebase
