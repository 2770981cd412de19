#pragma once
// What a sweep looks at in each life: a measure at an age ("security@30y"), a column of the cohort's table
// ("ecr_anxiety_25"), or whether such a column has a word ("ssp12_class=B").

#include <memory>
#include <string>
#include <string_view>

#include "sim/life/measures.hpp"
#include "sim/scenario/problem.hpp"
#include "sim/study/columns.hpp"

namespace securebase {

struct SweepOutcome {
  std::string name;       ///< as it was asked for
  std::string meaning;    ///< "both models and the chance of a plain bid, at 30 years"
  std::string unit;       ///< "0–1", "1–7", "count", …; of a word or yes and no "share of lives"
  bool is_share = false;  ///< each life gives 0 or 1, so the mean is a share of lives
  const Measure* measure = nullptr;  ///< with `at`
  Age at;                            ///< 80 years at most
  const Column* column = nullptr;    ///< where there is no measure
  std::string word;                  ///< of the column; empty: its number
};

/// The outcome of this name, or the one problem with it.
[[nodiscard]] Outcome<SweepOutcome> sweep_outcome(std::string_view name);

/// What one life gives; NaN where the outcome does not apply to it. Lives no longer than it needs.
[[nodiscard]] double value_of(const SweepOutcome& outcome, std::shared_ptr<const World> world,
                              const StudyInstruments& study);

}  // namespace securebase
