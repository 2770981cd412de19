#pragma once
// Small markers as ready-made pictures in the font atlas: a crowd is then one upright quad a dot, with soft edges and
// no triangles. There is one picture for each marker and size in pixels.

#include <vector>

#include "ui/platform/spans.hpp"

struct ImFontAtlas;

namespace securebase {

/// One marker of one size.
struct DotSprite {
  int pixels = 1;  ///< side of the picture, with a margin for the soft edge
  int place = 0;   ///< of its rectangle in the atlas
  Rect uv;         ///< where it lies in the atlas, each way 0–1
};

/// How much of each pixel the marker covers, 0–255, in a square of `pixels`; `size` in pixels, as of a MarkerShape.
[[nodiscard]] std::vector<std::uint8_t> dot_coverage(Marker marker, float size, int pixels);

class DotSheet {
 public:
  /// Asks for room; before the atlas is built.
  void reserve(ImFontAtlas& atlas);
  /// Draws the markers into what the renderers use; after it is built.
  void stamp(const ImFontAtlas& atlas, GlyphAtlas& glyphs);
  /// The marker in the size that comes nearest.
  [[nodiscard]] const DotSprite& nearest(Marker marker, float size) const;

 private:
  std::vector<DotSprite> sprites_;  ///< marker by marker, in each size by size
};

}  // namespace securebase
