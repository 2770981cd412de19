#pragma once
// What every picture over the ages of a life stands on: bands for the stages of life, and ticks with words.

#include "ui/view/axis.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// The ground of a picture over ages.
struct AgeGround {
  Rect area;  ///< plot and words
  Rect plot;
  double lived_years = 80;  ///< stages beyond are paler
  bool has_band_words = true;
  bool has_tick_words = true;

  [[nodiscard]] float x_of(double years) const {
    return plot.min.x + static_cast<float>(axis_share(years)) * plot.width();
  }
};

void draw_age_bands(Picture& picture, const AgeGround& ground, const Palette& palette,
                    const TextMeasure& measure);
void draw_age_ticks(Picture& picture, const AgeGround& ground, const Palette& palette,
                    const TextMeasure& measure);

}  // namespace securebase
