#include "ui/platform/painter.hpp"

#include <imgui.h>

#include <algorithm>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "ui/platform/soft_shapes.hpp"
#include "ui/platform/strokes.hpp"
#include "ui/view/circle.hpp"

namespace securebase {
namespace {

ImVec2 im(glm::vec2 point) { return {point.x, point.y}; }
ImU32 im(Color color) { return IM_COL32(color.r, color.g, color.b, color.a); }

std::vector<ImVec2> im(const Path& path, glm::vec2 origin) {
  std::vector<ImVec2> points;
  points.reserve(path.size());
  for (const glm::vec2 point : path) points.push_back(im(point + origin));
  return points;
}

bool is_upright_or_level(const Path& path) {
  return path.size() == 2 && (path[0].x == path[1].x || path[0].y == path[1].y);
}

float align_share(Align align) {
  if (align == Align::left) return 0;
  return align == Align::centre ? 0.5F : 1;
}

// Where a block of text of this size lands.
Rect text_rect(glm::vec2 anchor, glm::vec2 size, const TextStyle& style) {
  const float before = size.x * align_share(style.align);
  if (style.sideways) {
    const glm::vec2 corner(anchor.x, anchor.y - size.x + before);
    return Rect::at(corner, {size.y, size.x});
  }
  return Rect::at({anchor.x - before, anchor.y}, size);
}

}  // namespace

Painter::Painter(ImDrawList& list, const Fonts& fonts) : list_(list), fonts_(fonts) {}

void Painter::paint(const Picture& picture, glm::vec2 origin) {
  origin_ = origin;
  // Soft edges are one pixel of the screen wide, not one logical pixel.
  const float fringe = list_._FringeScale;
  list_._FringeScale = 1 / fonts_.pixel_ratio();
  for (const Shape& shape : picture.shapes()) {
    std::visit([this](const auto& each) { draw(each); }, shape);
  }
  while (open_clips_ > 0) draw(ClipEnd{});
  list_._FringeScale = fringe;
}

glm::vec2 Painter::snapped(glm::vec2 point) const {
  return glm::round(point * fonts_.pixel_ratio()) / fonts_.pixel_ratio();
}

Rect Painter::visible_area() const {
  const ImVec2 low = list_.GetClipRectMin();
  const ImVec2 high = list_.GetClipRectMax();
  return {{low.x, low.y}, {high.x, high.y}};
}

void Painter::draw(const Disc& disc) { fill_disc(disc.centre, disc.radius, disc.color); }

void Painter::draw(const Ring& ring) {
  const bool closed = std::abs(ring.arc.to - ring.arc.from) >= 1;
  Path path = arc_path(ring.centre, ring.radius, ring.arc);
  // A closed solid line joins its last point to its first by itself.
  if (closed && ring.pen.stroke == Stroke::solid) path.pop_back();
  stroke(path, ring.pen, closed);
}

void Painter::draw(const Box& box) {
  const Rect rect{snapped(box.rect.min + origin_) - origin_, snapped(box.rect.max + origin_) - origin_};
  if (rect.width() <= 0 || rect.height() <= 0) return;
  const float corner = std::min(box.corner, std::min(rect.width(), rect.height()) * 0.5F);
  if (box.fill.a != 0) fill_box(rect, corner, box.fill);
  if (box.outline.width <= 0) return;
  // The outline lies inside the rectangle, so that a box never grows by its border.
  const float half = box.outline.width * 0.5F;
  stroke(box_path(rect.inset(half), std::max(0.0F, corner - half)), box.outline, true);
}

void Painter::fill_box(const Rect& rect, float corner, Color color) {
  if (corner < 0.5F) {
    list_.AddRectFilled(im(rect.min + origin_), im(rect.max + origin_), im(color));
    return;
  }
  const std::vector<ImVec2> points = im(box_path(rect, corner), origin_);
  fill_convex(list_, points, im(color));
}

void Painter::fill_disc(glm::vec2 centre, float radius, Color color) {
  if (radius <= 0) return;
  Path circle = arc_path(centre, radius, {});
  circle.pop_back();  // the last point is the first
  fill_convex(list_, im(circle, origin_), im(color));
}

void Painter::draw(const Polyline& polyline) { stroke(polyline.points, polyline.pen, polyline.closed); }

void Painter::draw(const Curve& curve) { stroke(curve_path(curve.points), curve.pen, false); }

void Painter::stroke(const Path& path, const Pen& pen, bool closed) {
  if (path.size() < 2 || pen.color.a == 0) return;
  if (pen.stroke == Stroke::solid) return stroke_solid(path, pen, closed);
  Path whole = path;
  if (closed && whole.front() != whole.back()) whole.push_back(whole.front());
  if (pen.stroke == Stroke::dashed) {
    for (const Path& dash : dashes_along(whole, spacing_of(pen))) stroke_solid(dash, pen, false);
    return;
  }
  for (const glm::vec2 dot : dots_along(whole, spacing_of(pen), closed)) {
    fill_disc(dot, pen.width * 0.5F, pen.color);
  }
}

void Painter::stroke_solid(const Path& path, const Pen& pen, bool closed) {
  if (is_upright_or_level(path)) {
    // A rectangle on whole pixels: a hairline must be one clear pixel, not two faint ones.
    const glm::vec2 along = glm::abs(path[1] - path[0]);
    const glm::vec2 half = (along.x > along.y ? glm::vec2(0, pen.width) : glm::vec2(pen.width, 0)) * 0.5F;
    const glm::vec2 low = snapped(glm::min(path[0], path[1]) - half + origin_);
    const glm::vec2 thickness = glm::max(glm::round(half * 2.0F), glm::min(half * 2.0F, glm::vec2(1)));
    list_.AddRectFilled(im(low), im(low + snapped(along) + thickness), im(pen.color));
    return;
  }
  const std::vector<ImVec2> points = im(path, origin_);
  stroke_line(list_, points, im(pen.color), closed, pen.width);
  if (closed || pen.width < 2.5F) return;
  round_end(path.front(), path[1], pen);
  round_end(path.back(), path[path.size() - 2], pen);
}

// Half a disc beyond the end of a thick line. It reaches half a pixel back under the line, because its soft
// edge would otherwise leave a faint seam.
void Painter::round_end(glm::vec2 end, glm::vec2 before, const Pen& pen) {
  if (end == before) return;
  const glm::vec2 heading = glm::normalize(end - before);
  const glm::vec2 start = end + origin_ - heading * (0.5F * list_._FringeScale);
  const glm::vec2 side = glm::vec2(-heading.y, heading.x) * (pen.width * 0.5F);
  constexpr int kSteps = 12;
  std::vector<ImVec2> points{im(start - side)};
  for (int i = 0; i <= kSteps; ++i) {
    const glm::vec2 turn = on_circle(0.5 * i / kSteps - 0.25);
    points.push_back(im(end + origin_ + heading * (pen.width * 0.5F * turn.x) + side * turn.y));
  }
  points.push_back(im(start + side));
  fill_convex(list_, points, im(pen.color));
}

void Painter::draw(const Polygon& polygon) {
  Path corners = polygon.points;
  if (corners.size() < 3) return;
  // Edges are softened on the outside of polygons that run clockwise.
  float area = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const glm::vec2 next = corners[(i + 1) % corners.size()];
    area += corners[i].x * next.y - next.x * corners[i].y;
  }
  if (area < 0) std::reverse(corners.begin(), corners.end());
  const std::vector<ImVec2> points = im(corners, origin_);
  fill_convex(list_, points, im(polygon.color));
}

// Three strips: the area itself, and above and below it an edge that fades over one pixel.
void Painter::draw(const Band& band) {
  const std::size_t steps = std::min(band.upper.size(), band.lower.size());
  if (steps < 2 || band.color.a == 0) return;
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  const glm::vec2 half(0, 0.5F * list_._FringeScale);
  list_.PrimReserve(static_cast<int>((steps - 1) * 18), static_cast<int>(steps * 4));
  const unsigned first = list_._VtxCurrentIdx;
  for (std::size_t i = 0; i < steps; ++i) {
    const glm::vec2 upper = band.upper[i] + origin_;
    const glm::vec2 lower = band.lower[i] + origin_;
    list_.PrimWriteVtx(im(upper - half), white, im(band.color.faded(0)));
    list_.PrimWriteVtx(im(upper + half), white, im(band.color));
    list_.PrimWriteVtx(im(lower - half), white, im(band.color));
    list_.PrimWriteVtx(im(lower + half), white, im(band.color.faded(0)));
  }
  for (unsigned step = 1; step < steps; ++step) {
    for (unsigned strip = 0; strip < 3; ++strip) {
      const unsigned left = first + (step - 1) * 4 + strip;
      for (const unsigned corner : {left, left + 4, left + 5, left, left + 5, left + 1}) {
        list_.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
      }
    }
  }
}

void Painter::draw(const Text& text) {
  if (text.words.empty()) return;
  const TextStyle& style = text.style;
  const auto lines = fonts_.lines(text.words, style.role, style.wrap);
  const glm::vec2 anchor = snapped(text.anchor + origin_);
  const int first_vertex = list_.VtxBuffer.Size;
  glm::vec2 block(0, fonts_.block_height(style.role, lines.size()));
  const float step = fonts_.line_step(style.role);
  float below = 0;
  for (const std::string_view line : lines) {
    const float width = fonts_.width(line, style.role);
    block.x = std::max(block.x, width);
    draw_line_of_text(line, {anchor.x - width * align_share(style.align), anchor.y + below}, style);
    below += step;
  }
  if (style.sideways) turn_sideways(first_vertex, anchor);
  texts_.push_back({text.words, text_rect(anchor, block, style), visible_area()});
}

void Painter::draw_line_of_text(std::string_view line, glm::vec2 corner, const TextStyle& style) {
  const glm::vec2 at = snapped(corner);
  const char* end = line.data() + line.size();
  const float height = fonts_.line_height(style.role);
  if (!style.sideways) {
    list_.AddText(fonts_.face(style.role), height, im(at), im(style.color), line.data(), end);
    return;
  }
  // Not yet turned, the line may lie outside the window; it must not be culled there.
  constexpr float kFar = 1e6F;
  fonts_.face(style.role)
      ->RenderText(&list_, height, im(at), im(style.color), {-kFar, -kFar, kFar, kFar}, line.data(), end);
}

void Painter::turn_sideways(int first_vertex, glm::vec2 anchor) {
  for (int i = first_vertex; i < list_.VtxBuffer.Size; ++i) {
    ImVec2& at = list_.VtxBuffer[i].pos;
    at = {anchor.x + (at.y - anchor.y), anchor.y - (at.x - anchor.x)};
  }
}

void Painter::draw(const MarkerShape& mark) {
  if (mark.marker == Marker::circle) return draw(Disc{mark.centre, mark.size * 0.5F, mark.color});
  Path corners = marker_corners(mark.marker);
  for (glm::vec2& corner : corners) corner = mark.centre + corner * mark.size;
  draw(Polygon{std::move(corners), mark.color});
}

// One upright quad each, so that the raster fills it without looking for triangles.
void Painter::draw(const Dots& dots) {
  const DotSprite& sprite = fonts_.dots().nearest(dots.marker, dots.size * fonts_.pixel_ratio());
  const float side = static_cast<float>(sprite.pixels) / fonts_.pixel_ratio();
  const ImU32 color = im(dots.color);
  constexpr std::size_t kAtOnce = 8192;  // corners are counted in 16 bits
  for (std::size_t from = 0; from < dots.centres.size(); from += kAtOnce) {
    const std::size_t to = std::min(from + kAtOnce, dots.centres.size());
    list_.PrimReserve(static_cast<int>((to - from) * 6), static_cast<int>((to - from) * 4));
    for (std::size_t i = from; i < to; ++i) {
      const glm::vec2 low = snapped(dots.centres[i] + origin_ - side * 0.5F);
      list_.PrimRectUV(im(low), im(low + side), im(sprite.uv.min), im(sprite.uv.max), color);
    }
  }
}

void Painter::draw(const ClipBegin& clip) {
  list_.PushClipRect(im(snapped(clip.rect.min + origin_)), im(snapped(clip.rect.max + origin_)), true);
  ++open_clips_;
}

// A view that ends more clips than it began must not end those of the window round it.
void Painter::draw(const ClipEnd&) {
  if (open_clips_ == 0) return;
  list_.PopClipRect();
  --open_clips_;
}

}  // namespace securebase
