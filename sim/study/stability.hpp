#pragma once
// How much of the beginning stays: the same lives, with the same luck, under both views of early models (Fraley 2002),
// and how much reactive children take from care with and without differential susceptibility (Belsky & Pluess 2009).
// Called by the view Stability and by `securebase stability`.

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/person/learning.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/study/life_record.hpp"
#include "sim/study/statistics.hpp"

namespace securebase {

/// The ages at which a life is looked at, in months; the first is the beginning.
inline constexpr std::array kStabilityMonths{12,  15,  18,  24,  36,  48,  72,  96,  120, 144, 180,
                                             216, 240, 300, 360, 420, 480, 600, 720, 780, 840, 960};
inline constexpr std::size_t kStabilityAges = kStabilityMonths.size();
inline constexpr std::size_t kTheories = 2;
/// The ages at which it is asked what care has made of reactive children and of others.
inline constexpr std::array kEarlyMonths{1, 2, 3, 6, 9, 12, 18};
inline constexpr std::size_t kEarlyAges = kEarlyMonths.size();
inline constexpr std::uint32_t kFewestStabilityLives = 10;
inline constexpr std::uint32_t kMostStabilityLives = 100000;

struct StabilityRecipe {
  Scenario scenario;
  StudyInstruments study;
  bool has_differential_susceptibility = false;  ///< in the lives whose stability is asked for
  std::uint64_t seed = 1;
  std::uint32_t lives = 400;  ///< kFewestStabilityLives … kMostStabilityLives
};

/// What is kept of one life. Both theories share everything before 18 months.
struct StabilityRecord {
  std::array<std::array<double, kStabilityAges>, kTheories> security{};  ///< without error; by theory
  bool is_secure_at_one = false;                                         ///< Strange Situation at 12 months
  std::array<bool, kTheories> is_secure_at_four{};    ///< Strange Situation at 48 months; by theory
  std::array<bool, kTheories> is_autonomous_at_20{};  ///< adult interview; by theory
  double sensitivity = 0;                             ///< of the primary caregiver at 12 months, 0–1
  double reactivity = 0;                              ///< 0–1
  /// Without and with differential susceptibility, at kEarlyMonths.
  std::array<std::array<double, kEarlyAges>, 2> early_security{};
};

/// The lives so far. One thread may add while others read what is there.
class StabilityLives {
 public:
  explicit StabilityLives(std::uint32_t lives) : records_(lives) {}
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(records_.size()); }
  [[nodiscard]] std::uint32_t lived() const { return lived_.load(std::memory_order_acquire); }
  [[nodiscard]] const StabilityRecord& operator[](std::size_t life) const { return records_[life]; }

 private:
  friend class StabilityJob;
  std::vector<StabilityRecord> records_;
  std::atomic<std::uint32_t> lived_{0};
};

/// The study as resumable work; however it is cut and on however many threads, the lives are the same.
class StabilityJob {
 public:
  /// Throws std::invalid_argument for too few or too many lives.
  explicit StabilityJob(StabilityRecipe recipe);
  /// Lives at most so many lives more, on so many threads; true when there is nothing left to do.
  bool advance(std::uint32_t most_lives, unsigned threads = 1);
  [[nodiscard]] bool is_done() const { return lives_->lived() == lives_->size(); }
  /// 0–1.
  [[nodiscard]] double progress() const;
  /// Grows while the job goes on.
  [[nodiscard]] std::shared_ptr<const StabilityLives> lives() const { return lives_; }

 private:
  StabilityRecipe recipe_;
  std::shared_ptr<StabilityLives> lives_;
};

/// A correlation and its 95 % interval; NaN where there is too little to say.
struct Correlation {
  double r = std::numeric_limits<double>::quiet_NaN();
  Interval interval;
};

/// How much of the beginning stays under one view.
struct StabilityCurve {
  std::array<Correlation, kStabilityAges> by_age;  ///< of security at 12 months with security at each age
  Correlation to_four;    ///< secure or not at 12 months with the same at 48 months, measured as studies do
  Correlation to_twenty;  ///< secure or not at 12 months with the adult label at 20, measured as studies do
};
[[nodiscard]] StabilityCurve stability_of(const StabilityLives& lives, Theory theory);

/// What care makes of children as reactive as this: the slope of security on the primary caregiver's sensitivity, at
/// each of kEarlyMonths. NaN with fewer than three lives.
using CareSlopes = std::array<double, kEarlyAges>;

/// The less and the more reactive third of the children.
struct Susceptibility {
  CareSlopes less_reactive{};
  CareSlopes more_reactive{};
};
[[nodiscard]] Susceptibility susceptibility_of(const StabilityLives& lives,
                                               bool has_differential_susceptibility);

}  // namespace securebase
