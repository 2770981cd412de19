#pragma once
// Many lives, one row each: a pure function of a recipe. Row k of seed S is the life of Luck{S, k}, so rows
// can be made anywhere, by any number of threads or machines, and put together afterwards.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "sim/scenario/problem.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/study/life_record.hpp"

namespace securebase {

/// Which piece of a cohort: the index-th of count, from 1. Pieces are runs of neighbouring lives.
struct Shard {
  std::uint32_t index = 1;
  std::uint32_t count = 1;
  bool operator==(const Shard&) const = default;
};

/// The first life of a piece of so many lives; the next piece's first is its end.
[[nodiscard]] constexpr std::uint32_t first_life(std::uint32_t lives, Shard shard) {
  return static_cast<std::uint32_t>(std::uint64_t{lives} * (shard.index - 1) / shard.count);
}

/// Everything that decides what a cohort's rows are.
struct CohortRecipe {
  Scenario scenario;
  StudyInstruments study;
  std::uint64_t seed = 1;
  std::uint32_t lives = 1000;
  Shard shard;

  /// The lives of the shard: first … end − 1. The pieces together are 0 … lives − 1.
  [[nodiscard]] std::uint32_t first() const { return first_life(lives, shard); }
  [[nodiscard]] std::uint32_t end() const { return first_life(lives, {shard.index + 1, shard.count}); }
};

/// A scenario without what no life looks at, and each would copy.
[[nodiscard]] Scenario without_words(Scenario scenario);

/// The fingerprint of what is lived and how it is measured: scenario with its settings, and instruments.
[[nodiscard]] std::uint64_t recipe_hash(const CohortRecipe& recipe);

/// The study with one instrument setting changed: "instruments.observation.minutes" = "240".
[[nodiscard]] Outcome<StudyInstruments> set_in(const StudyInstruments& study, std::string_view path,
                                               std::string_view value);

/// True if a setting's path is one of the study's, not of the scenario's.
[[nodiscard]] bool is_study_path(std::string_view path);

/// Makes single rows of a recipe; may be used by many threads at once.
class RowMaker {
 public:
  explicit RowMaker(CohortRecipe recipe);
  /// The row of one life, without a line end.
  [[nodiscard]] std::string row(std::uint32_t life) const;
  /// What a study keeps of one life; must not outlive the maker.
  [[nodiscard]] LifeRecord record(std::uint32_t life, Stop last = Stop::y65) const;
  [[nodiscard]] const CohortRecipe& recipe() const { return recipe_; }

 private:
  CohortRecipe recipe_;
};

/// Takes rows in the order of the lives.
using RowSink = std::function<void(std::string_view row)>;

/// A cohort as resumable work: a frame can give it slices. For threads, see cohort_pool.hpp.
class CohortJob {
 public:
  CohortJob(CohortRecipe recipe, RowSink sink);
  /// Lives at most so many lives more; true when there is nothing left to do.
  bool advance(std::uint32_t most_lives);
  /// Nothing more will be lived; the rows handed over so far stay valid.
  void cancel() { is_cancelled_ = true; }
  [[nodiscard]] bool is_done() const { return is_cancelled_ || next_ == maker_.recipe().end(); }
  /// 0–1.
  [[nodiscard]] double progress() const;

 private:
  RowMaker maker_;
  RowSink sink_;
  std::uint32_t next_;
  bool is_cancelled_ = false;
};

}  // namespace securebase
