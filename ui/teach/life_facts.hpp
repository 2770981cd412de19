#pragma once
// What is told of one life in a pack: its read-outs at given ages, how it called, what came back, and how the same start
// goes with other luck. Everything is read from the run itself; nothing is kept from an earlier one.

#include <array>
#include <cstdint>
#include <vector>

#include "sim/life/timeline.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/session/prediction.hpp"
#include "ui/view/tally.hpp"

namespace securebase {

/// The three read-outs under the timeline at one age; each 0–1.
struct Reading {
  Age age;
  CurvePoint levels;
  [[nodiscard]] double of(PredictedCurve curve) const { return static_cast<double>(levels.*value_of(curve)); }
};
/// Lives on to there where that has not been lived.
[[nodiscard]] Reading reading_at(Timeline& timeline, Age age);

/// What happened in the moments up to this one.
[[nodiscard]] Tally count_calls(const Timeline& timeline, std::uint32_t until);

/// A moment that shows the usual way of calling in the first nine months, as late as there is one; answered as such
/// calls usually are.
[[nodiscard]] std::uint32_t telling_moment(const Timeline& timeline);

/// The ages at which a scenario is told: the first year and a half, and what its promises are about; youngest first, at
/// most `most`.
[[nodiscard]] std::vector<Age> told_ages(const Scenario& scenario, std::size_t most);
/// The age up to which a curve is predicted: the last that its promises are about, 18 months at least.
[[nodiscard]] Age told_until(const Scenario& scenario);

/// Where lives with other luck lie: eight in ten between the two.
struct OtherLuck {
  std::uint32_t lives = 0;
  double low = 0, middle = 0, high = 0;
};
/// Lives of the same scenario under the seeds that follow; so many of them.
[[nodiscard]] std::vector<double> with_other_luck(const Recipe& recipe, Age age, PredictedCurve curve,
                                                  std::uint32_t lives);
/// Of at least one level.
[[nodiscard]] OtherLuck spread_of(std::vector<double> levels);

}  // namespace securebase
