#pragma once
// Draws Dear ImGui's triangles into memory, exactly and without a graphics card: vertices keep their
// fractions of a pixel, a pixel belongs to a triangle when its centre does, and two triangles that share an
// edge neither gap nor overlap. SDL's own software renderer rounds every vertex to a whole pixel, which
// turns the one-pixel soft edges of Dear ImGui into stairs; so windows without acceleration and all
// headless pictures are drawn here. Everything comes out the same on every machine.

#include <utility>

#include "ui/platform/pixels.hpp"
#include "ui/platform/spans.hpp"

struct ImDrawData;
struct ImDrawList;
struct ImDrawCmd;

namespace securebase {

/// A canvas in memory.
class Raster {
 public:
  explicit Raster(glm::ivec2 size) : pixels_(size) {}
  /// Changes the size of the canvas; what was on it is lost.
  void resize(glm::ivec2 size) { pixels_ = Pixels(size); }
  /// Starts an empty picture in one colour.
  void clear(Color color);
  /// Draws a finished Dear ImGui frame; its only texture is the font atlas.
  void draw(const ImDrawData& frame);
  void use_atlas(GlyphAtlas atlas) { atlas_ = std::move(atlas); }
  /// Draws every quad as two triangles; tests compare this with the quick way.
  void set_quads_as_triangles(bool on) { quads_as_triangles_ = on; }
  [[nodiscard]] const Pixels& pixels() const { return pixels_; }

 private:
  void draw_command(const ImDrawList& list, const ImDrawCmd& command, const ImDrawData& frame);

  Pixels pixels_;
  GlyphAtlas atlas_;
  bool quads_as_triangles_ = false;
};

}  // namespace securebase
