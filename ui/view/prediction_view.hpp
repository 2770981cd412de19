#pragma once
// A prediction as pictures: the options with the hands raised for each, and the stretch of life it is about, seen
// close: what is known, what was drawn (dashed, with points), and what was lived (solid) as far as it has been played.

#include <optional>
#include <span>
#include <vector>

#include "sim/session/prediction.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// What the chart shows.
struct PredictionScene {
  const Prediction& prediction;
  std::span<const CurvePoint> lived;  ///< as far as it may be shown
  std::uint32_t playhead = 0;
  std::optional<std::size_t> pen;  ///< the step the pen is at, while one draws
};

/// Where the curves lie inside the area: the rest is for words.
[[nodiscard]] Rect prediction_plot(Rect area, const TextMeasure& measure);

/// The step of the grid and the level under this point of the plot.
[[nodiscard]] PenPlace pen_place_under(glm::vec2 point, const Prediction& prediction, const Rect& plot);
/// Where a step of the grid and a level lie: the other way round.
[[nodiscard]] glm::vec2 point_at(const PenPlace& place, const Prediction& prediction, const Rect& plot);

[[nodiscard]] Picture draw_prediction(const PredictionScene& scene, Rect area, const Palette& palette,
                                      const TextMeasure& measure);

/// How the options are shown.
struct OptionsScene {
  const Prediction& prediction;
  bool is_counting = false;             ///< the keys that count are named
  std::optional<PredictedOption> came;  ///< told only when it was lived
};

/// The options as drawn: each a row that can be pressed.
struct OptionsDrawn {
  Picture picture;
  std::array<Rect, kPredictedOptions> rows;
  float height = 0;
};
[[nodiscard]] OptionsDrawn draw_options(const OptionsScene& scene, Rect across, const Palette& palette,
                                        const TextMeasure& measure);

}  // namespace securebase
