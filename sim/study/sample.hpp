#pragma once
// A cohort as numbers in memory, column by column: what findings are computed from.

#include <atomic>
#include <map>
#include <string_view>

#include "sim/study/cohort.hpp"
#include "sim/study/statistics.hpp"

namespace securebase {

/// Thrown where long work is told to stop.
struct Cancelled {};

/// Shared by whoever works and whoever watches: how far it is, and whether to stop.
struct Watch {
  std::atomic<std::uint64_t> lives{0};  ///< lived so far
  std::atomic<bool> is_cancelled{false};
  /// Counts one life; throws Cancelled if the work is off.
  void count_life();
};

/// Words of a column are numbers here: their place in the list of words, from 0 (B 0, A 1, C 2, D 3).
class Sample {
 public:
  /// Lives the recipe's lives up to a stop. Columns that look further are not there.
  Sample(const CohortRecipe& recipe, Stop last, Watch& watch);
  /// Throws std::out_of_range for a column that is not there.
  [[nodiscard]] const Numbers& operator[](std::string_view column) const;
  [[nodiscard]] std::size_t lives() const { return lives_; }

 private:
  std::map<std::string_view, Numbers> columns_;
  std::size_t lives_ = 0;
};

}  // namespace securebase
