#pragma once
// A sweep's table for a terminal: with one setting a row a point, with two a grid of means.

#include "sim/study/sweep.hpp"

namespace securebase {

[[nodiscard]] std::string sweep_table(const SweepRecipe& recipe, const std::vector<SweepPoint>& table);

}  // namespace securebase
