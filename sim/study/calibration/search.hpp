#pragma once
// The search for the free constants: a random search from where they stand, on the calibrated findings alone.
// Every candidate meets the same luck. Seeds from 1001 on are never searched on; they are for the report.

#include <functional>

#include "sim/study/calibration/free_constants.hpp"
#include "sim/study/findings/finding.hpp"

namespace securebase {

/// How far outside its band, beyond a small margin inside, each calibrated value lies, in widths of the band;
/// squared and summed. 0: all hold. Only findings whose lives need not be lived beyond `last` count.
[[nodiscard]] double loss_of(const StudyMaterial& material, std::uint64_t seed, std::uint32_t lives,
                             Stop last, Watch& watch);

/// The loss of one value beside its band.
[[nodiscard]] double loss_of(double value, const FindingBand& band);

struct SearchRecipe {
  StudyMaterial material;
  std::uint64_t seed = 1;           ///< of the lives, below 1000, and of the search itself
  std::uint32_t lives = 1000;       ///< a candidate
  std::uint32_t early_steps = 200;  ///< on the first four years alone
  std::uint32_t steps = 200;        ///< on everything
  unsigned threads = 0;             ///< candidates tried at once; the result does not depend on it
};

struct SearchResult {
  Constants constants;
  double loss_before = 0;
  double loss = 0;
  std::uint32_t steps = 0;
};

/// The result file: what was searched, how it ended, and the constants by path. `date` reads "2026-11-24".
[[nodiscard]] std::string json_of(const SearchRecipe& recipe, const SearchResult& result,
                                  std::string_view date);

/// Called after each step with the best so far; false ends the search with what it has.
using SearchProgress = std::function<bool(const SearchResult& best)>;

[[nodiscard]] SearchResult search(const SearchRecipe& recipe, Watch& watch, const SearchProgress& progress);

}  // namespace securebase
