#pragma once
// Many lives of one scenario under one seed, each kept as its way over the plane of the self-report: where it is at
// about one age a year, what it is told to be where the instruments can be asked, and its class in the Strange
// Situation. Life k is the life of Luck{seed, k}, so any dot can be opened as a whole life. Called by the views of
// the plane; statistics of a crowd are in crowd_counts.hpp.

#include <atomic>
#include <memory>

#include "sim/instruments/ratings.hpp"
#include "sim/study/life_record.hpp"

namespace securebase {

/// A place on the plane of the self-report: attachment anxiety and avoidance, each 1–7.
struct PlanePoint {
  float anxiety = 4;
  float avoidance = 4;
  bool operator==(const PlanePoint&) const = default;
};

/// The ages at which a life is looked at, in months: finer in infancy, then each birthday up to 80.
inline constexpr std::size_t kEarlyLooks = 7;
inline constexpr std::size_t kLooks = kEarlyLooks + 78;
inline constexpr std::array<int, kLooks> kLookMonths = [] {
  std::array<int, kLooks> months{0, 3, 6, 9, 12, 18, 24};
  for (std::size_t look = kEarlyLooks; look < kLooks; ++look)
    months[look] = 12 * (static_cast<int>(look - kEarlyLooks) + 3);
  return months;
}();

/// The look of a birthday from the second to the eightieth.
[[nodiscard]] constexpr std::size_t look_of_year(int year) {
  return kEarlyLooks - 1 + static_cast<std::size_t>(year - 2);
}
/// The last look at this age or before.
[[nodiscard]] std::size_t look_before(Age age);

/// Interview and self-report are made for adults: they are asked from this birthday on, each year.
inline constexpr int kFirstAskedYear = 20;
inline constexpr int kLastAskedYear = 80;
inline constexpr std::size_t kAskedYears = kLastAskedYear - kFirstAskedYear + 1;
[[nodiscard]] constexpr bool is_asked_at(std::size_t look) { return look >= look_of_year(kFirstAskedYear); }

/// What the interview makes of an adult.
struct AdultReading {
  AdultClass adult_class = AdultClass::autonomous;
  bool is_unresolved = false;
  bool operator==(const AdultReading&) const = default;
};

/// What one look at a life finds.
struct LifeLook {
  PlanePoint
      without_error;     ///< what the self-report asks about, on its scale but without its error; at any age
  PlanePoint told;       ///< what the self-report says; meaningless before kFirstAskedYear
  AdultReading reading;  ///< what the interview says; meaningless before kFirstAskedYear
};

/// One look at a life, at the age it has reached.
[[nodiscard]] LifeLook look_at(const State& state, const Luck& luck, const InstrumentParameters& instruments);

inline constexpr std::uint32_t kMostCrowdLives = 10000;

/// Everything that decides what a crowd is.
struct CrowdRecipe {
  Scenario scenario;
  StudyInstruments study;
  std::uint64_t seed = 1;
  std::uint32_t lives = 200;  ///< 1 … kMostCrowdLives
};

/// The lives of a crowd, as far as they have been lived. One thread may add lives while others read those that
/// are there. About 1.3 kB a life; all of it is taken at the start.
class Crowd {
 public:
  /// Throws std::invalid_argument if there are no lives or too many.
  explicit Crowd(const CrowdRecipe& recipe);

  [[nodiscard]] std::uint64_t seed() const { return seed_; }
  /// How many lives there will be.
  [[nodiscard]] std::uint32_t size() const { return size_; }
  /// How many there are: lives 0 … lived() − 1.
  [[nodiscard]] std::uint32_t lived() const { return lived_.load(std::memory_order_acquire); }

  [[nodiscard]] SspClass class_at_one(std::uint32_t life) const { return infants_[life].ssp_class; }
  [[nodiscard]] const SspScores& scores_at_one(std::uint32_t life) const { return infants_[life].scores; }
  [[nodiscard]] PlanePoint without_error(std::uint32_t life, std::size_t look) const {
    return without_error_[look * size_ + life];
  }
  /// The same between two looks.
  [[nodiscard]] PlanePoint without_error(std::uint32_t life, Age age) const;
  /// What the self-report said on this birthday, kFirstAskedYear … kLastAskedYear.
  [[nodiscard]] PlanePoint told(std::uint32_t life, int year) const { return told_[asked(life, year)]; }
  /// What the interview said on this birthday, kFirstAskedYear … kLastAskedYear.
  [[nodiscard]] AdultReading reading(std::uint32_t life, int year) const {
    return readings_[asked(life, year)];
  }
  /// The hash of the whole life's state at 80.
  [[nodiscard]] std::uint64_t hash_at_end(std::uint32_t life) const { return hashes_[life]; }
  /// Bytes held, for the promise of at most 20 MB.
  [[nodiscard]] std::size_t bytes() const;

 private:
  friend class CrowdJob;
  struct Infant {
    SspClass ssp_class = SspClass::secure;
    SspScores scores;
  };
  [[nodiscard]] std::size_t asked(std::uint32_t life, int year) const {
    return static_cast<std::size_t>(year - kFirstAskedYear) * size_ + life;
  }
  void keep(std::uint32_t life, std::size_t look, const LifeLook& seen);

  std::uint64_t seed_;
  std::uint32_t size_;
  std::atomic<std::uint32_t> lived_{0};
  std::vector<PlanePoint> without_error_;  ///< look by look, in each life by life
  std::vector<PlanePoint> told_;           ///< year by year, in each life by life
  std::vector<AdultReading> readings_;     ///< the same
  std::vector<Infant> infants_;
  std::vector<std::uint64_t> hashes_;
};

/// A crowd as resumable work: a frame can give it slices, a worker all of it. However it is cut and on however
/// many threads, the crowd is the same.
class CrowdJob {
 public:
  explicit CrowdJob(CrowdRecipe recipe);
  /// Lives at most so many lives more, on so many threads; true when there is nothing left to do.
  bool advance(std::uint32_t most_lives, unsigned threads = 1);
  /// Nothing more will be lived; the lives lived so far stay.
  void cancel() { is_cancelled_ = true; }
  [[nodiscard]] bool is_done() const { return is_cancelled_ || crowd_->lived() == crowd_->size(); }
  /// 0–1.
  [[nodiscard]] double progress() const;
  /// Grows while the job goes on.
  [[nodiscard]] std::shared_ptr<const Crowd> crowd() const { return crowd_; }

 private:
  void live(std::uint32_t life);

  CrowdRecipe recipe_;
  std::shared_ptr<Crowd> crowd_;
  bool is_cancelled_ = false;
};

}  // namespace securebase
