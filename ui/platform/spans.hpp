#pragma once
// The inner loops of the software raster: filling rectangles, glyphs and triangles in memory. A pixel is
// filled when its centre lies inside, the left and upper edges included, the right and lower ones not.

#include <array>
#include <cstdint>
#include <glm/vec2.hpp>

#include "ui/view/shapes.hpp"

namespace securebase {

/// The font atlas as coverage, 0 to 255 for each texel.
struct GlyphAtlas {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> coverage;
};

/// Memory to draw into (0xAARRGGBB, rows of `stride` pixels) and the part of it that may be touched.
struct Target {
  std::uint32_t* argb;
  int stride;
  glm::ivec2 clip_min;
  glm::ivec2 clip_max;
};

/// A corner of a triangle: where it is, in pixels; its place in the atlas, in texels; its colour.
struct Corner {
  glm::vec2 at;
  glm::vec2 texel;
  Color color;
};

void fill_rect(const Target& target, const Rect& rect, Color color);

/// An upright piece of the atlas in one colour: `texels` is the piece, `rect` where it goes.
void fill_glyph(const Target& target, const Rect& rect, const Rect& texels, Color color,
                const GlyphAtlas& atlas);

/// A triangle; its colour and its place in the atlas run evenly from corner to corner.
void fill_triangle(const Target& target, std::array<Corner, 3> corners, const GlyphAtlas& atlas);

}  // namespace securebase
