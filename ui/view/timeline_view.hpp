#pragma once
// The whole life as a picture: bands for the stages of life, curves for both models and for felt security,
// marks for what happened, the playhead. What has not been lived is not shown; what would have been without
// the last change stays as a thin ghost.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/life/mark.hpp"
#include "sim/life/timeline.hpp"
#include "sim/session/prediction.hpp"
#include "ui/view/axis.hpp"
#include "ui/view/moments_behind.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// A mark with the words it has on the timeline.
struct LabelledMark {
  std::uint32_t episode = 0;
  MarkKind kind = MarkKind::life_event;
  std::string words;
};

/// What the timeline shows.
struct TimelineScene {
  std::span<const CurvePoint> samples;  ///< one a moment, from birth
  std::span<const CurvePoint> ghost;    ///< the same before the last change; may be empty
  std::uint32_t ghost_from = 0;         ///< the moment they part
  std::span<const LabelledMark> marks;  ///< in order of their moment
  std::uint32_t playhead = 0;
  const Prediction* prediction = nullptr;  ///< what is expected of one of the curves
  AgeWindow window = {};                   ///< the part of the life that is in sight
};

/// Where the curves are inside the area: the rest is for words.
[[nodiscard]] Rect timeline_plot(Rect area, const TextMeasure& measure);

/// The age in years under this place of the plot.
[[nodiscard]] double years_under(float x, const Rect& plot);

/// The step of the grid of its prediction, and the level, under this point of the timeline.
[[nodiscard]] PenPlace pen_place_under(const TimelineScene& scene, Rect area, const TextMeasure& measure,
                                       glm::vec2 point);

/// The nearest place of a belief's curve.
struct CurvePlace {
  Belief belief = Belief::other;
  glm::vec2 at{0};
};

/// The curve of a belief under this point, if one lies within `reach` pixels.
[[nodiscard]] std::optional<CurvePlace> curve_under(const TimelineScene& scene, Rect area,
                                                    const TextMeasure& measure, glm::vec2 point, float reach);

[[nodiscard]] Picture draw_timeline(const TimelineScene& scene, Rect area, const Palette& palette,
                                    const TextMeasure& measure);

}  // namespace securebase
