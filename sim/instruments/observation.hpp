#pragma once
// Observed sensitivity: someone visits, watches how the caregiver answers the infant's calls, and rates it.
// The answers are real ones, by the rule of the attachment episode, on the days of the visits with the
// mood, strain and stress of those days; the visits themselves teach the infant nothing.

#include <cstdint>
#include <vector>

#include "sim/core/luck.hpp"
#include "sim/instruments/instrument_parameters.hpp"
#include "sim/life/parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

/// What the caregiver gives on the whole, 0–1: the truth that an observation is after. The mean of the
/// four things given.
[[nodiscard]] double sensitivity_of(const CareProfile& care);

/// The caregiver with the largest share of the child's week; the first of equals.
[[nodiscard]] std::size_t primary_caregiver(const State& state);

/// One visit: on which episode, and how many calls are watched.
struct Visit {
  std::uint32_t episode = 0;
  std::uint32_t calls = 0;
  bool operator==(const Visit&) const = default;
};

/// The visits between 6 and 9 months, in order of age: the minutes spread over as few days as will do.
[[nodiscard]] std::vector<Visit> plan_visits(const Luck& luck, const ObservationParameters& parameters);

/// Mean quality of the answers so far: the first half of an observation. Give it each visit's state.
class Observation {
 public:
  /// Watches one visit in this state of the infant's life.
  void watch(const State& state, const Visit& visit, const Luck& luck, const Parameters& model);
  /// Mean quality of all answers seen, 0–1; .5 if there was no call to see.
  [[nodiscard]] double mean_quality() const { return calls_ == 0 ? 0.5 : quality_ / calls_; }

 private:
  double quality_ = 0;
  double calls_ = 0;
};

/// The rating, 0–1: what was seen, with the rater's own error.
[[nodiscard]] double rated_sensitivity(const Observation& seen, const Luck& luck,
                                       const InstrumentParameters& parameters);

/// Frightening behaviour, 0–1: the caregiver's fright rate, rated at this episode with the rater's error.
[[nodiscard]] double rated_fright(const CareProfile& care, std::uint32_t episode, const Luck& luck,
                                  const InstrumentParameters& parameters);

}  // namespace securebase
