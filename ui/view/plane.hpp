#pragma once
// The plane of the self-report: anxiety to the right, avoidance upwards, each 1–7, with four soft regions. Regions
// are drawn soft and named in words because they are read off two numbers; nobody is of a kind.

#include "sim/study/crowd.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// Where the plane lies in an area of the screen.
struct Plane {
  Rect area;  ///< plane, numbers and names of the axes
  Rect plot;
  float unit = 16;  ///< height of a small line: all lengths grow with the text

  [[nodiscard]] glm::vec2 at(PlanePoint point) const;
  [[nodiscard]] float x_of(float anxiety) const { return at({anxiety, 1}).x; }
  [[nodiscard]] float y_of(float avoidance) const { return at({1, avoidance}).y; }
};

[[nodiscard]] Plane plane_in(Rect area, const TextMeasure& measure);

/// The ground: regions, grid, numbers and names of the axes.
[[nodiscard]] Picture draw_plane(const Plane& plane, const Palette& palette, const TextMeasure& measure);
/// Where words of this size stand beside a dot: to its right or, where there is no room, to its left.
[[nodiscard]] Rect words_beside(const Plane& plane, glm::vec2 dot, float apart, glm::vec2 size);
/// The names of the regions, which lie above the dots; one that would lie under `taken` is left out.
[[nodiscard]] Picture draw_region_names(const Plane& plane, Rect taken, const Palette& palette,
                                        const TextMeasure& measure);

}  // namespace securebase
