#pragma once
// Charts of a whole life: how time and values lie in them, their ground, and curves that are one point a pixel
// column.

#include <cstdint>
#include <span>
#include <vector>

#include "sim/life/timeline.hpp"
#include "ui/view/axis.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// Where the curves are inside the area: the rest is for words.
[[nodiscard]] Rect plot_of_life(Rect area, const TextMeasure& measure);

/// Where the whole life would lie if this part of it fills the plot: ages and places are read off there.
[[nodiscard]] Rect stretched(const Rect& plot, AgeWindow window);

[[nodiscard]] float x_on(const Rect& plot, std::uint32_t episode);
/// Where a value (0–1) lies, below a strip of words of this height.
[[nodiscard]] float y_on(const Rect& plot, float strip, float value);

struct LifeChart {
  Rect area;  ///< what is in sight, with its words
  Rect plot;  ///< may reach beyond the area
  const Palette& palette;
  const TextMeasure& measure;
};

/// Stages of life, stronger up to the moment that has been lived, and ages; words where there is room.
void draw_ground(Picture& picture, const LifeChart& chart, std::uint32_t lived);

/// Which read-out, and the moment of the first sample.
struct CurveOf {
  std::uint32_t from = 0;
  float CurvePoint::*value = &CurvePoint::model_of_other;
};

/// One point a pixel column, each the mean of what was lived in it.
[[nodiscard]] std::vector<glm::vec2> curve_on(const Rect& plot, float strip,
                                              std::span<const CurvePoint> samples, CurveOf of);

}  // namespace securebase
