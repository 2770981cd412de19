#pragma once
// How much of the beginning stays, as a picture over the ages, and how care tells in reactive children and in others.
// The two views differ by line and mark as well as by colour. What was found → shapes; nothing here lives a life.

#include "ui/view/age_axis.hpp"
#include "ui/view/words_stability.hpp"

namespace securebase {

/// Where the curves lie.
[[nodiscard]] AgeGround stability_ground(Rect area, const TextMeasure& measure);
/// Where a correlation lies.
[[nodiscard]] float y_of_correlation(const AgeGround& ground, double r);

/// Correlation with security at one, over the ages, under both views; published bands beside what is measured alike.
[[nodiscard]] Picture draw_stability(const StabilityFound& found, Rect area, const Palette& palette,
                                     const TextMeasure& measure);

/// Slope of security on sensitivity over the first months, without and with the switch.
[[nodiscard]] Picture draw_susceptibility(const StabilityFound& found, Rect area, const Palette& palette,
                                          const TextMeasure& measure);

/// How a line of one view is drawn.
[[nodiscard]] Pen pen_of_theory(Theory theory, const Palette& palette);
/// How a line of the more or the less reactive third is drawn.
[[nodiscard]] Pen pen_of_reactivity(bool is_more, const Palette& palette);

}  // namespace securebase
