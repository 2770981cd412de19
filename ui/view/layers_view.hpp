#pragma once
// A quarrel being peeled: the layers already taken off stand above as narrow strips, the one that is looked at lies open
// and large, and what lies under it shows as the edges of further sheets. One idea at a time.

#include <vector>

#include "ui/view/shapes.hpp"
#include "ui/view/words_layers.hpp"

namespace securebase {

/// Where in the peeling one is.
struct LayersScene {
  const PeeledQuarrel& quarrel;
  std::size_t depth = 1;   ///< how many layers are open, 1–4
  std::size_t moment = 0;  ///< the chosen moment of the deepest layer
  std::uint32_t playhead = 0;
};

/// The sheet as drawn, how high it came out, and where the open layer and each moment of the deepest one are.
struct LayersDrawn {
  Picture picture;
  float height = 0;
  Rect open;
  std::vector<Rect> moments;
};

/// Draws into this area, which it fills if there is room and outgrows downwards if there is not.
[[nodiscard]] LayersDrawn draw_layers(const LayersScene& scene, Rect area, const Palette& palette,
                                      const TextMeasure& measure);

}  // namespace securebase
