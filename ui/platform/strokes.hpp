#pragma once
// Turns a path into the dots or dashes that are drawn along it. Pure geometry.

#include <glm/vec2.hpp>
#include <vector>

#include "ui/view/shapes.hpp"

namespace securebase {

using Path = std::vector<glm::vec2>;

/// Length of the path in pixels.
[[nodiscard]] float length(const Path& path);

/// Points `spacing` apart along the path, first one at its start; the spacing is stretched a little so that
/// the last one falls on the end (on a closed path: so that the round comes out even).
[[nodiscard]] Path dots_along(const Path& path, float spacing, bool closed);

/// Pieces of the path: half of each `spacing` drawn, half left out.
[[nodiscard]] std::vector<Path> dashes_along(const Path& path, float spacing);

/// The points of an arc, close enough together to look round.
[[nodiscard]] Path arc_path(glm::vec2 centre, float radius, Arc arc);

/// The points of a rounded rectangle, clockwise; each corner is a quarter of a circle.
[[nodiscard]] Path box_path(const Rect& rect, float corner);

/// The corners of a marker in units of its size, about the area of a circle of that diameter; none for a circle.
[[nodiscard]] Path marker_corners(Marker marker);

/// The points of a cubic Bézier curve.
[[nodiscard]] Path curve_path(const std::array<glm::vec2, 4>& points);

/// How far apart dots or dashes sit when the pen leaves it open.
[[nodiscard]] float spacing_of(const Pen& pen);

}  // namespace securebase
