#pragma once
// The numbers behind a change as bars one below the other: how the moment was read, on a scale from 0 to 1, and the
// way from the belief before to the belief after, on a scale magnified until there is something to see.

#include <vector>

#include "ui/view/shapes.hpp"
#include "ui/view/words_why.hpp"

namespace securebase {

/// Rows as drawn, and how high they came out.
struct WhyDrawn {
  Picture picture;
  float height = 0;
};

/// The values that lie at the left and at the right end of the bars.
struct WhyScale {
  double low = 0;
  double high = 1;
};

/// The scale that shows every step of this path, with room at both ends; never narrower than 0.001.
[[nodiscard]] WhyScale scale_of(const std::vector<WhyStep>& path);

/// "magnified 150 times": how much wider than on the scale from 0 to 1.
[[nodiscard]] std::string words_for_scale(const WhyScale& scale);

/// How the moment was read.
[[nodiscard]] WhyDrawn draw_reading(const std::vector<WhyStep>& rows, Rect across, const Palette& palette,
                                    const TextMeasure& measure);

/// From before to after, each step beginning where the one above it ended.
[[nodiscard]] WhyDrawn draw_path(const std::vector<WhyStep>& path, Belief belief, Rect across,
                                 const Palette& palette, const TextMeasure& measure);

/// How a moment behind a belief is listed: what it is, and whether it is the chosen one.
struct MomentRow {
  const ToldMoment& told;
  bool is_chosen = false;
  bool is_here = false;  ///< the playhead is there
};

/// One moment behind a belief: age, how far it moved the belief, what happened; the story where it is chosen.
[[nodiscard]] WhyDrawn draw_moment(const MomentRow& row, Rect across, const Palette& palette,
                                   const TextMeasure& measure);

}  // namespace securebase
