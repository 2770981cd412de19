#pragma once
// Both working models as two gauges in words, each with the ghost of the early prototype.

#include "sim/life/state.hpp"
#include "ui/view/beat.hpp"
#include "ui/view/stage_layout.hpp"

namespace securebase {

/// What one gauge shows at a beat; levels 0–1.
struct GaugeLevel {
  float level = 0.5F;
  float early = -1;  ///< the prototype; below 0 before 18 months
  float glow = 0;    ///< how strongly a change shines, 0–1
};

/// "Others come when I call", then "I am worth coming for".
[[nodiscard]] std::array<GaugeLevel, 2> gauge_levels_at(const State& state, const Beat& beat);
[[nodiscard]] std::array<GaugeWords, 2> gauge_words_at(const State& state, const Beat& beat);

void draw_gauges(Picture& picture, const StageLayout& layout, const std::array<GaugeLevel, 2>& levels,
                 const Palette& palette);

}  // namespace securebase
