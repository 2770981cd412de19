#pragma once
// The only mathematics a life may use: + - * / and square root, which every compiler and the browser
// round alike (sim/README.md, determinism contract).

#include <cmath>

namespace securebase {

/// Limits x to [0, 1].
[[nodiscard]] constexpr double clip(double x) { return x < 0 ? 0 : (x > 1 ? 1 : x); }

/// Limits x to [low, high].
[[nodiscard]] constexpr double clip(double x, double low, double high) {
  return x < low ? low : (x > high ? high : x);
}

[[nodiscard]] constexpr double cube(double x) { return x * x * x; }

/// Between from (share 0) and to (share 1).
[[nodiscard]] constexpr double mix(double from, double to, double share) {
  return from + (to - from) * share;
}

/// Smooth step from 0 (x far below 0) through .5 (x = 0) to 1 (x far above 0): ½ + ½·x/√(1+x²).
[[nodiscard]] inline double squash(double x) { return 0.5 + 0.5 * x / std::sqrt(1 + x * x); }

/// Whether an even draw from 0 to 1 falls below squash(x), without its root and division: the most frequent
/// question of a life.
[[nodiscard]] constexpr bool falls_below_squash(double draw, double x) {
  const double t = 2 * draw - 1;  // t < x/√(1+x²), sign by sign
  if (x >= 0) return t < 0 || t * t * (1 + x * x) < x * x;
  return t < 0 && t * t * (1 + x * x) > x * x;
}

}  // namespace securebase
