#include "ui/platform/strokes.hpp"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <numbers>

#include "ui/view/circle.hpp"

namespace securebase {
namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

// Walks along a path by length; asked for ever greater lengths.
class Walker {
 public:
  explicit Walker(const Path& path) : path_(path) {}

  glm::vec2 point_at(float along) {
    while (corner_ + 2 < path_.size() && along > passed_ + step()) pass_corner();
    const float step_length = step();
    const float share = step_length > 0 ? std::clamp((along - passed_) / step_length, 0.0F, 1.0F) : 0;
    return path_[corner_] + (path_[corner_ + 1] - path_[corner_]) * share;
  }

  // The piece from one length to another, with the corners between.
  Path piece(float from, float to) {
    Path points{point_at(from)};
    while (corner_ + 2 < path_.size() && to > passed_ + step()) {
      points.push_back(path_[corner_ + 1]);
      pass_corner();
    }
    points.push_back(point_at(to));
    return points;
  }

 private:
  [[nodiscard]] float step() const { return glm::distance(path_[corner_], path_[corner_ + 1]); }
  void pass_corner() {
    passed_ += step();
    ++corner_;
  }

  const Path& path_;
  std::size_t corner_ = 0;
  float passed_ = 0;
};

}  // namespace

float length(const Path& path) {
  float sum = 0;
  for (std::size_t i = 1; i < path.size(); ++i) sum += glm::distance(path[i - 1], path[i]);
  return sum;
}

Path dots_along(const Path& path, float spacing, bool closed) {
  if (path.size() < 2) return path;
  const float whole = length(path);
  const int gaps = std::max(1, static_cast<int>(std::lround(whole / std::max(spacing, 0.5F))));
  const int dots = closed ? gaps : gaps + 1;
  Path points;
  Walker walker(path);
  for (int i = 0; i < dots; ++i) {
    points.push_back(walker.point_at(whole * static_cast<float>(i) / static_cast<float>(gaps)));
  }
  return points;
}

std::vector<Path> dashes_along(const Path& path, float spacing) {
  std::vector<Path> pieces;
  if (path.size() < 2) return pieces;
  const float whole = length(path);
  // Half a dash more than whole spacings, so that the line starts and ends with a dash.
  const float rounds = std::max(0.0F, std::round(whole / std::max(spacing, 1.0F) - 0.5F));
  const float stretched = whole / (rounds + 0.5F);
  Walker walker(path);
  for (int i = 0; i <= static_cast<int>(rounds); ++i) {
    const float from = stretched * static_cast<float>(i);
    pieces.push_back(walker.piece(from, std::min(whole, from + stretched * 0.5F)));
  }
  return pieces;
}

Path arc_path(glm::vec2 centre, float radius, Arc arc) {
  const float sweep = (arc.to - arc.from) * kTurn;
  // A chord strays from its circle by about r·angle²/8; this keeps it under a tenth of a pixel.
  const float angle = std::sqrt(0.8F / std::max(radius, 1.0F));
  const int steps = std::max(4, static_cast<int>(std::ceil(std::abs(sweep) / angle)));
  Path points;
  for (int i = 0; i <= steps; ++i) {
    const double turned = static_cast<double>(arc.to - arc.from) * i / steps;
    // Twelve o'clock is a quarter before where a circle begins.
    points.push_back(centre + radius * on_circle(static_cast<double>(arc.from) + turned - 0.25));
  }
  return points;
}

Path box_path(const Rect& rect, float corner) {
  const float left = rect.min.x;
  const float top = rect.min.y;
  const float right = rect.max.x;
  const float bottom = rect.max.y;
  if (corner < 0.5F) return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
  const std::array<glm::vec2, 4> centres{{{left + corner, top + corner},
                                          {right - corner, top + corner},
                                          {right - corner, bottom - corner},
                                          {left + corner, bottom - corner}}};
  Path path;
  for (std::size_t i = 0; i < centres.size(); ++i) {
    const float from = 0.75F + 0.25F * static_cast<float>(i);
    for (const glm::vec2 point : arc_path(centres[i], corner, {from, from + 0.25F})) {
      // Where a straight side has no length, two quarters meet in one point.
      if (path.empty() || glm::distance(path.back(), point) > 0.01F) path.push_back(point);
    }
  }
  if (glm::distance(path.back(), path.front()) < 0.01F) path.pop_back();
  return path;
}

Path curve_path(const std::array<glm::vec2, 4>& points) {
  const float hull = glm::distance(points[0], points[1]) + glm::distance(points[1], points[2]) +
                     glm::distance(points[2], points[3]);
  const int steps = std::clamp(static_cast<int>(hull / 6), 12, 96);
  Path path;
  for (int i = 0; i <= steps; ++i) {
    const float t = static_cast<float>(i) / static_cast<float>(steps);
    const float s = 1 - t;
    path.push_back(s * s * s * points[0] + 3 * s * s * t * points[1] + 3 * s * t * t * points[2] +
                   t * t * t * points[3]);
  }
  return path;
}

float spacing_of(const Pen& pen) {
  if (pen.spacing > 0) return pen.spacing;
  return pen.stroke == Stroke::dotted ? std::max(3.0F, pen.width * 2.2F) : std::max(6.0F, pen.width * 5);
}

Path marker_corners(Marker marker) {
  switch (marker) {
    case Marker::square: return {{-0.44F, -0.44F}, {0.44F, -0.44F}, {0.44F, 0.44F}, {-0.44F, 0.44F}};
    case Marker::triangle: return {{0, -0.66F}, {0.62F, 0.46F}, {-0.62F, 0.46F}};
    case Marker::diamond: return {{0, -0.66F}, {0.58F, 0}, {0, 0.66F}, {-0.58F, 0}};
    case Marker::circle: break;
  }
  return {};
}

}  // namespace securebase
