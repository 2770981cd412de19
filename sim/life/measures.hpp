#pragma once
// What can be measured of a life at a moment, by name: the one table behind CSV columns, scenario
// tendencies, timeline curves and `describe`. These read the true state; what a researcher would see, with
// noise, is in sim/instruments.

#include <span>
#include <string_view>

#include "sim/life/state.hpp"

namespace securebase {

struct Measure {
  std::string_view name;
  std::string_view unit;  ///< "0–1", "years", "0/1", "count"
  std::string_view help;
  double (*of)(const State&);
};

/// All measures, in the order of the CSV columns.
[[nodiscard]] std::span<const Measure> measures();

/// The measure of this name, or null.
[[nodiscard]] const Measure* measure_named(std::string_view name);

/// Continuous security, 0–1: .35·other + .35·self + .3·chance of a plain bid.
[[nodiscard]] double security_of(const State& state);

}  // namespace securebase
