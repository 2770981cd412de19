#pragma once
// All findings over several seeds: what was published beside what is simulated, with a verdict for each band.

#include <functional>
#include <memory>
#include <string>

#include "sim/study/findings/finding.hpp"

namespace securebase {

/// One number of a finding over the seeds.
struct FindingValue {
  FindingBand band;
  Numbers by_seed;
  double mean = 0;
  double spread = 0;                          ///< standard deviation over seeds; NaN for one seed
  std::optional<double> without_instruments;  ///< mean of the same straight from the hidden state
  [[nodiscard]] bool holds() const { return band.holds(mean); }
};

struct FindingResult {
  const Finding* finding = nullptr;
  std::vector<FindingValue> values;
  /// True if all bands hold; also where there are none.
  [[nodiscard]] bool holds() const;
};

struct FindingsRecipe {
  StudyMaterial material;
  std::uint32_t lives = 2000;
  std::uint32_t seeds = 10;
  std::uint64_t first_seed = 3001;  ///< not seen before the constants were settled (MODEL.md, 8)
  unsigned threads = 0;             ///< 0: as many as the machine has
};

struct FindingsReport {
  std::uint32_t lives = 0;
  std::uint32_t seeds = 0;
  std::uint64_t first_seed = 0;
  std::vector<FindingResult> results;

  /// How many findings of this role hold, and how many there are.
  [[nodiscard]] std::pair<int, int> held(FindingRole role) const;
};

/// How many lives a whole run lives through, for a progress bar; a close estimate.
[[nodiscard]] std::uint64_t expected_lives(const FindingsRecipe& recipe);

/// Runs all studies, one seed a thread at a time. Throws Cancelled if the watch says so.
[[nodiscard]] FindingsReport run_findings(const FindingsRecipe& recipe, Watch& watch);

/// The same a step at a time, for a host without threads: a step measures one finding in the lives of one seed.
class FindingsInSteps {
 public:
  /// `watch` must outlive it.
  FindingsInSteps(FindingsRecipe recipe, Watch& watch);
  ~FindingsInSteps();
  FindingsInSteps(const FindingsInSteps&) = delete;
  FindingsInSteps& operator=(const FindingsInSteps&) = delete;

  [[nodiscard]] bool is_done() const;
  /// Throws Cancelled if the watch says so.
  void step();
  /// Once it is done.
  [[nodiscard]] FindingsReport report() const;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

/// The verdict of one value: "holds", "misses", or "" where nothing is expected.
[[nodiscard]] std::string_view verdict_of(const FindingValue& value);

/// "0.52", or "–" for what is not a number.
[[nodiscard]] std::string two_decimals(double number);

/// Where a number must lie: "0.47 to 0.58", "at least 0.50", "at most 0.35"; "–" where nothing is expected.
[[nodiscard]] std::string words_for(const FindingBand& band);

/// "0.52 ± 0.01"; without the spread where there is one seed only.
[[nodiscard]] std::string words_for_simulated(const FindingValue& value);

/// What a run is judged by: whether all calibrated findings hold. Predicted ones fall as they fall.
[[nodiscard]] bool all_calibrated_hold(const FindingsReport& report);

/// The table as README carries it, with a line of counts and the misses with their reasons.
[[nodiscard]] std::string markdown_of(const FindingsReport& report);

/// Everything, for other programs.
[[nodiscard]] std::string json_of(const FindingsReport& report);

}  // namespace securebase
