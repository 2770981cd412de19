#pragma once
// Points on a circle, the same to the last bit on every machine and in every browser: their libraries round sines
// differently, and a picture that is exported has to be the same picture wherever it is made again.

#include <cmath>
#include <glm/vec2.hpp>

namespace securebase {

/// The point of the unit circle after so many turns: 0 is (1, 0), a quarter is (0, 1).
[[nodiscard]] inline glm::vec2 on_circle(double turns) {
  constexpr double kQuarterTurn = 1.5707963267948966;  // π/2
  constexpr int kTerms =
      9;  // of Taylor's series: up to π/4 the rest is smaller than the last bit of a double
  const double quarters = turns * 4;
  const double nearest = std::floor(quarters + 0.5);
  const double angle = (quarters - nearest) * kQuarterTurn;
  const double square = angle * angle;
  double sine = 1, cosine = 1;
  for (int term = kTerms; term >= 1; --term) {
    sine = 1 - sine * square / (2.0 * term * (2 * term + 1));
    cosine = 1 - cosine * square / (2.0 * term * (2 * term - 1));
  }
  sine *= angle;
  const double quarter = nearest - 4 * std::floor(nearest / 4);
  const auto x = static_cast<float>(cosine), y = static_cast<float>(sine);
  if (quarter == 0) return {x, y};
  if (quarter == 1) return {-y, x};
  return quarter == 2 ? glm::vec2{-x, -y} : glm::vec2{y, -x};
}

}  // namespace securebase
