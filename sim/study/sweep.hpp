#pragma once
// One or two settings varied over a range, many lives at each point: how what becomes of a life depends on them.
// Life k is the life of Luck{seed, k} at every point, so that points differ by the settings alone. Called by the view
// Sweep and by `securebase sweep`; both show what table_of gives.

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "sim/scenario/scenario.hpp"
#include "sim/study/statistics.hpp"
#include "sim/study/sweep_outcome.hpp"

namespace securebase {

inline constexpr std::uint32_t kFewestSweepSteps = 2;
inline constexpr std::uint32_t kMostSweepSteps = 101;
inline constexpr std::uint32_t kMostSweepPoints = 2601;
inline constexpr std::uint32_t kMostSweepLives = 10000;
inline constexpr std::size_t kMostSweepAxes = 2;

/// A setting and the evenly spaced values it takes, both ends among them.
struct SweepAxis {
  std::string path;  ///< of a scenario's number: "caregivers[0].care.tenderness"
  double from = 0;
  double to = 1;
  std::uint32_t steps = 11;  ///< values, kFewestSweepSteps … kMostSweepSteps
  [[nodiscard]] double value(std::uint32_t step) const;
  bool operator==(const SweepAxis&) const = default;
  template <class A = SweepAxis>
  static constexpr auto fields() {
    return std::tuple{field("path", &A::path).required(), field("from", &A::from).required(),
                      field("to", &A::to).required(),
                      field("steps", &A::steps).within(kFewestSweepSteps, kMostSweepSteps)};
  }
};

/// Everything that decides what a sweep finds.
struct SweepRecipe {
  Scenario scenario;
  StudyInstruments study;
  std::vector<SweepAxis> axes;  ///< one or two; the first changes fastest from point to point
  SweepOutcome outcome;
  std::uint64_t seed = 1;
  std::uint32_t lives = 40;  ///< at each point, 1 … kMostSweepLives
  [[nodiscard]] std::uint32_t points() const;
  /// Which value of an axis a point has.
  [[nodiscard]] std::uint32_t step_of(std::uint32_t point, std::size_t axis) const;
};

/// What keeps this sweep from being made: an unknown path, a value out of its range, too many points. Empty: nothing.
[[nodiscard]] Problems check_sweep(const SweepRecipe& recipe);

/// The scenario of a point, with its card and without arms; of a recipe in which check_sweep finds nothing.
[[nodiscard]] Scenario scenario_at(const SweepRecipe& recipe, std::uint32_t point);

/// One point of the picture and one row of the file.
struct SweepPoint {
  std::vector<double> at;          ///< a value for each axis
  std::uint32_t lives = 0;         ///< lived here so far
  std::uint32_t with_outcome = 0;  ///< of these, the ones to which the outcome applies
  double mean = 0;                 ///< NaN without any
  Interval interval;               ///< 95 %, of the mean or of the share; NaN with fewer than two
  Interval middle_half;  ///< of the lives; NaN without any, and the whole of 0–1 means little for a share
};

/// What every life has given so far. One thread may add while others read what is there.
class SweepValues {
 public:
  SweepValues(std::uint32_t points, std::uint32_t lives);
  /// How many lives have been lived, of all points together.
  [[nodiscard]] std::uint64_t lived() const { return lived_.load(std::memory_order_acquire); }
  [[nodiscard]] std::uint64_t size() const { return values_.size(); }
  /// The values at a point, life after life, as far as they have been lived.
  [[nodiscard]] Numbers at(std::uint32_t point) const;

 private:
  friend class SweepJob;
  std::uint32_t points_;
  std::vector<double> values_;  ///< life by life, in each point by point: all points grow alike
  std::atomic<std::uint64_t> lived_{0};
};

/// A sweep as resumable work: a frame can give it slices, a worker all of it. However it is cut and on however many
/// threads, the values are the same.
class SweepJob {
 public:
  /// Throws std::invalid_argument if check_sweep finds a problem.
  explicit SweepJob(SweepRecipe recipe);
  /// Lives at most so many lives more, on so many threads; true when there is nothing left to do.
  bool advance(std::uint32_t most_lives, unsigned threads = 1);
  /// Nothing more will be lived; what is there stays.
  void cancel() { is_cancelled_ = true; }
  [[nodiscard]] bool is_done() const { return is_cancelled_ || values_->lived() == values_->size(); }
  /// 0–1.
  [[nodiscard]] double progress() const;
  /// Grows while the job goes on.
  [[nodiscard]] std::shared_ptr<const SweepValues> values() const { return values_; }

 private:
  void prepare(std::uint64_t until, unsigned threads);

  SweepRecipe recipe_;
  std::vector<Scenario> scenarios_;  ///< of each point that has been come to
  std::shared_ptr<SweepValues> values_;
  bool is_cancelled_ = false;
};

/// All points in order, as far as they have been lived.
[[nodiscard]] std::vector<SweepPoint> table_of(const SweepRecipe& recipe, const SweepValues& values);

/// The table as comma-separated values: a first line that says what they are and by which version of the program, a
/// line of names, a row a point. Numbers are in their shortest exact form, and nothing stands where there is none.
[[nodiscard]] std::string csv_of(const SweepRecipe& recipe, const std::vector<SweepPoint>& table,
                                 std::string_view version);

}  // namespace securebase
