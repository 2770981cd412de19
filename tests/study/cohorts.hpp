#pragma once
// What the tests of studies share: the default population as a recipe, and its rows.

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "sim/scenario/scenario_file.hpp"
#include "sim/study/cohort_pool.hpp"

namespace securebase {

inline std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

inline CohortRecipe population(std::uint64_t seed, std::uint32_t lives) {
  CohortRecipe recipe;
  recipe.scenario = *read_scenario(file_text(SECUREBASE_SCENARIOS "/population.json"), "population.json");
  recipe.seed = seed;
  recipe.lives = lives;
  return recipe;
}

inline bool never(std::uint32_t) { return false; }

inline std::vector<std::string> rows_of(const CohortRecipe& recipe, unsigned threads) {
  std::vector<std::string> rows;
  run_cohort(
      recipe, threads, [&](std::string_view row) { rows.emplace_back(row); }, never);
  return rows;
}

}  // namespace securebase
