#pragma once
// Axes on paper: ages along, levels from 0 to 1 upwards. Empty ones are drawn into with a pencil; the answer key shows
// the same axes with what was lived. Infancy and childhood get room, as under the program's timeline.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "sim/session/prediction.hpp"
#include "ui/teach/html.hpp"

namespace securebase {

/// A place on the axes.
struct AxesPoint {
  double years = 0;
  double level = 0;  ///< 0–1
};

struct AxesCurve {
  PredictedCurve curve = PredictedCurve::model_of_other;
  std::vector<AxesPoint> points;  ///< in order of age; one alone is a dot to begin from
};

struct Axes {
  Age from;
  Age to;
  std::vector<AxesCurve> curves;
};

/// A curve of a life between two moments that have been lived.
[[nodiscard]] AxesCurve curve_between(std::span<const CurvePoint> lived, std::uint32_t from, std::uint32_t to,
                                      PredictedCurve curve);
/// Its first point alone.
[[nodiscard]] AxesCurve beginning_of(const AxesCurve& curve);

/// The axes as a drawing within the page; `alt` tells it in words.
void write_axes(Html& html, const Axes& axes, const std::string& alt);

}  // namespace securebase
