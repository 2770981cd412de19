#include "ui/view/shapes.hpp"

#include <utility>

namespace securebase {
namespace {

constexpr Color kNone{0, 0, 0, 0};

// Icons live in a unit square round the centre: -0.5 to 0.5 both ways.
struct IconSheet {
  Picture& picture;
  glm::vec2 centre;
  float size;
  Color color;

  [[nodiscard]] glm::vec2 at(float x, float y) const { return centre + glm::vec2(x, y) * size; }

  void triangle(float tip_x, float base_x) const {
    picture.polygon({at(tip_x, 0), at(base_x, 0.42F), at(base_x, -0.42F)}, color);
  }
  void bar(float from_x, float to_x) const {
    picture.box({at(from_x, -0.42F), at(to_x, 0.42F)}, size * 0.04F, color);
  }
  void stroke(std::vector<glm::vec2> points) const {
    for (glm::vec2& point : points) point = at(point.x, point.y);
    picture.polyline(std::move(points), Pen{color, size * 0.13F});
  }
};

void draw_fork(const IconSheet& sheet) {
  sheet.stroke({{-0.5F, 0.0F}, {-0.12F, 0.0F}});
  sheet.stroke({{0.4F, -0.3F}, {0.1F, -0.3F}, {-0.14F, 0.0F}, {0.1F, 0.3F}, {0.4F, 0.3F}});
  sheet.picture.disc(sheet.at(0.4F, -0.3F), sheet.size * 0.13F, sheet.color);
  sheet.picture.disc(sheet.at(0.4F, 0.3F), sheet.size * 0.13F, sheet.color);
}

void draw_icon(const IconSheet& sheet, Icon icon) {
  switch (icon) {
    case Icon::play: sheet.triangle(0.45F, -0.32F); break;
    case Icon::pause:
      sheet.bar(-0.34F, -0.1F);
      sheet.bar(0.1F, 0.34F);
      break;
    case Icon::step_back:
      sheet.bar(-0.45F, -0.3F);
      sheet.triangle(-0.25F, 0.4F);
      break;
    case Icon::step_forward:
      sheet.triangle(0.25F, -0.4F);
      sheet.bar(0.3F, 0.45F);
      break;
    case Icon::cross:
      sheet.stroke({{-0.35F, -0.35F}, {0.35F, 0.35F}});
      sheet.stroke({{-0.35F, 0.35F}, {0.35F, -0.35F}});
      break;
    case Icon::chevron_right: sheet.stroke({{-0.15F, -0.35F}, {0.2F, 0}, {-0.15F, 0.35F}}); break;
    case Icon::chevron_down: sheet.stroke({{-0.35F, -0.15F}, {0, 0.2F}, {0.35F, -0.15F}}); break;
    case Icon::fork: draw_fork(sheet); break;
  }
}

}  // namespace

bool Rect::contains(glm::vec2 point) const {
  return point.x >= min.x && point.y >= min.y && point.x < max.x && point.y < max.y;
}

bool Rect::contains(const Rect& other, float slack) const {
  return other.min.x >= min.x - slack && other.min.y >= min.y - slack && other.max.x <= max.x + slack &&
         other.max.y <= max.y + slack;
}

bool Rect::overlaps(const Rect& other) const {
  return min.x < other.max.x && other.min.x < max.x && min.y < other.max.y && other.min.y < max.y;
}

Picture& Picture::disc(glm::vec2 centre, float radius, Color color) {
  shapes_.emplace_back(Disc{centre, radius, color});
  return *this;
}

Picture& Picture::ring(glm::vec2 centre, float radius, Pen pen, Arc arc) {
  shapes_.emplace_back(Ring{centre, radius, pen, arc});
  return *this;
}

Picture& Picture::box(Rect rect, float corner, Color fill) { return box(rect, corner, fill, Pen{kNone, 0}); }

Picture& Picture::box(Rect rect, float corner, Color fill, Pen outline) {
  shapes_.emplace_back(Box{rect, corner, fill, outline});
  return *this;
}

Picture& Picture::frame(Rect rect, float corner, Pen outline) { return box(rect, corner, kNone, outline); }

Picture& Picture::line(glm::vec2 from, glm::vec2 to, Pen pen) { return polyline({from, to}, pen); }

Picture& Picture::polyline(std::vector<glm::vec2> points, Pen pen, bool closed) {
  shapes_.emplace_back(Polyline{std::move(points), pen, closed});
  return *this;
}

Picture& Picture::curve(std::array<glm::vec2, 4> points, Pen pen) {
  shapes_.emplace_back(Curve{points, pen});
  return *this;
}

Picture& Picture::polygon(std::vector<glm::vec2> points, Color color) {
  shapes_.emplace_back(Polygon{std::move(points), color});
  return *this;
}

Picture& Picture::band(std::vector<glm::vec2> upper, std::vector<glm::vec2> lower, Color color) {
  shapes_.emplace_back(Band{std::move(upper), std::move(lower), color});
  return *this;
}

Picture& Picture::text(glm::vec2 anchor, std::string words, TextStyle style) {
  shapes_.emplace_back(Text{anchor, std::move(words), style});
  return *this;
}

Picture& Picture::marker(Marker marker, glm::vec2 centre, float size, Color color) {
  shapes_.emplace_back(MarkerShape{marker, centre, size, color});
  return *this;
}

Picture& Picture::dots(Marker marker, std::vector<glm::vec2> centres, float size, Color color) {
  shapes_.emplace_back(Dots{marker, std::move(centres), size, color});
  return *this;
}

Picture& Picture::icon(Icon icon, glm::vec2 centre, float size, Color color) {
  draw_icon(IconSheet{*this, centre, size, color}, icon);
  return *this;
}

Picture& Picture::clip(Rect rect) {
  shapes_.emplace_back(ClipBegin{rect});
  return *this;
}

Picture& Picture::unclip() {
  shapes_.emplace_back(ClipEnd{});
  return *this;
}

Picture& Picture::add(const Picture& other) {
  const std::vector<Shape> more = other.shapes_;  // a copy, so that a picture can be added to itself
  shapes_.insert(shapes_.end(), more.begin(), more.end());
  return *this;
}

std::vector<std::string> Picture::words() const {
  std::vector<std::string> found;
  for (const Shape& shape : shapes_) {
    if (const auto* text = std::get_if<Text>(&shape)) found.push_back(text->words);
  }
  return found;
}

}  // namespace securebase
