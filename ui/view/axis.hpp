#pragma once
// The age axis of every timeline: infancy and childhood get room, because most is learned there. Linear
// within each stretch; the first 18 months take about a fifth of the width.

#include <array>

#include "sim/core/age.hpp"

namespace securebase {

/// A point where the axis changes its scale: this age lies at this share of the width.
struct AxisKnot {
  double years;
  double share;
};

/// The part of the axis that is in sight, as shares of its width.
struct AgeWindow {
  double from = 0;
  double to = 1;
  bool operator==(const AgeWindow&) const = default;
};

inline constexpr std::array<AxisKnot, 5> kAxis{{{0, 0}, {1.5, 0.20}, {12, 0.42}, {18, 0.54}, {80, 1.0}}};

/// Share of the width (0–1) at which this age lies.
[[nodiscard]] constexpr double axis_share(double years) {
  if (years <= 0) return 0;
  for (std::size_t i = 1; i < kAxis.size(); ++i) {
    const AxisKnot &from = kAxis[i - 1], &to = kAxis[i];
    if (years <= to.years)
      return from.share + (to.share - from.share) * (years - from.years) / (to.years - from.years);
  }
  return 1;
}

/// The age in years at this share of the width: the inverse of axis_share.
[[nodiscard]] constexpr double axis_years(double share) {
  if (share <= 0) return 0;
  for (std::size_t i = 1; i < kAxis.size(); ++i) {
    const AxisKnot &from = kAxis[i - 1], &to = kAxis[i];
    if (share <= to.share)
      return from.years + (to.years - from.years) * (share - from.share) / (to.share - from.share);
  }
  return kAxis.back().years;
}

}  // namespace securebase
