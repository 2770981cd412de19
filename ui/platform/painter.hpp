#pragma once
// Paints a Picture into a Dear ImGui draw list, which cuts it into triangles with soft edges. Remembers
// where every text landed, so that tests can prove that nothing is cut off and no two texts collide.

#include <string>
#include <vector>

#include "ui/platform/fonts.hpp"
#include "ui/view/shapes.hpp"

struct ImDrawList;

namespace securebase {

/// A text as it was painted.
struct PaintedText {
  std::string words;
  Rect rect;     ///< in logical pixels of the window
  Rect visible;  ///< the clip that held when it was painted
};

/// Paints pictures for one frame.
class Painter {
 public:
  /// Both outlive the painter; the list belongs to the current frame.
  Painter(ImDrawList& list, const Fonts& fonts);
  /// Paints the picture with its point (0, 0) at `origin`.
  void paint(const Picture& picture, glm::vec2 origin = {0, 0});
  /// Every text painted so far.
  [[nodiscard]] const std::vector<PaintedText>& texts() const { return texts_; }

 private:
  void draw(const Disc& disc);
  void draw(const Ring& ring);
  void draw(const Box& box);
  void draw(const Polyline& polyline);
  void draw(const Curve& curve);
  void draw(const Polygon& polygon);
  void draw(const Band& band);
  void draw(const Text& text);
  void draw(const MarkerShape& mark);
  void draw(const Dots& dots);
  void draw(const ClipBegin& clip);
  void draw(const ClipEnd& clip);

  void stroke(const std::vector<glm::vec2>& path, const Pen& pen, bool closed);
  void stroke_solid(const std::vector<glm::vec2>& path, const Pen& pen, bool closed);
  void round_end(glm::vec2 end, glm::vec2 before, const Pen& pen);
  void fill_box(const Rect& rect, float corner, Color color);
  void fill_disc(glm::vec2 centre, float radius, Color color);
  void draw_line_of_text(std::string_view line, glm::vec2 corner, const TextStyle& style);
  void turn_sideways(int first_vertex, glm::vec2 anchor);
  [[nodiscard]] glm::vec2 snapped(glm::vec2 point) const;
  [[nodiscard]] Rect visible_area() const;

  ImDrawList& list_;
  const Fonts& fonts_;
  glm::vec2 origin_{0};
  int open_clips_ = 0;
  std::vector<PaintedText> texts_;
};

}  // namespace securebase
