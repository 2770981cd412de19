#include "ui/platform/spans.hpp"

#include <algorithm>
#include <cmath>

namespace securebase {
namespace {

// The first whole pixel whose centre is at or after `edge`.
int first_pixel(float edge) { return static_cast<int>(std::ceil(edge - 0.5F)); }

std::uint32_t packed(Color color) {
  return 0xFF000000U | static_cast<std::uint32_t>(color.r) << 16 | static_cast<std::uint32_t>(color.g) << 8 |
         color.b;
}

// Two channels at a time; `alpha` is stretched to 0..256 so that 255 covers completely.
std::uint32_t blended(std::uint32_t under, std::uint32_t over, std::uint32_t alpha) {
  const std::uint32_t share = alpha + (alpha >> 7);
  const std::uint32_t rest = 256 - share;
  const std::uint32_t red_blue = (over & 0xFF00FFU) * share + (under & 0xFF00FFU) * rest + 0x800080U;
  const std::uint32_t green = (over & 0xFF00U) * share + (under & 0xFF00U) * rest + 0x8000U;
  return 0xFF000000U | (red_blue >> 8 & 0xFF00FFU) | (green >> 8 & 0xFF00U);
}

std::uint32_t* row_of(const Target& target, int y) {
  return target.argb + static_cast<std::ptrdiff_t>(y) * target.stride;
}

void fill_span(std::uint32_t* from, std::uint32_t* to, std::uint32_t argb, std::uint32_t alpha) {
  if (alpha == 255) {
    std::fill(from, to, argb);
    return;
  }
  for (; from < to; ++from) *from = blended(*from, argb, alpha);
}

// Coverage between the four nearest texels, in 256ths of a texel.
std::uint32_t coverage_at(const GlyphAtlas& atlas, int u, int v) {
  const int left = std::clamp(u >> 8, 0, atlas.width - 1);
  const int top = std::clamp(v >> 8, 0, atlas.height - 1);
  const int right = std::min(left + 1, atlas.width - 1);
  const int below = std::min(top + 1, atlas.height - 1);
  const auto texel = [&atlas](int x, int y) {
    return static_cast<std::uint32_t>(
        atlas.coverage[static_cast<std::size_t>(y) * static_cast<std::size_t>(atlas.width) +
                       static_cast<std::size_t>(x)]);
  };
  const auto du = static_cast<std::uint32_t>(u & 255);
  const auto dv = static_cast<std::uint32_t>(v & 255);
  const std::uint32_t upper = texel(left, top) * (256 - du) + texel(right, top) * du;
  if (dv == 0) return (upper + 128) >> 8;
  const std::uint32_t lower = texel(left, below) * (256 - du) + texel(right, below) * du;
  return (upper * (256 - dv) + lower * dv + 32768) >> 16;
}

int texel_256ths(double texel) { return static_cast<int>(std::lround((texel - 0.5) * 256)); }

struct PixelBox {
  int x0, y0, x1, y1;
};

PixelBox clipped(const Target& target, const Rect& rect) {
  return {std::max(first_pixel(rect.min.x), target.clip_min.x),
          std::max(first_pixel(rect.min.y), target.clip_min.y),
          std::min(first_pixel(rect.max.x), target.clip_max.x),
          std::min(first_pixel(rect.max.y), target.clip_max.y)};
}

// A value that runs evenly over the plane of a triangle.
struct Ramp {
  double start = 0;  // at (0, 0)
  double across = 0;
  double down = 0;
  [[nodiscard]] double at(double x, double y) const { return start + x * across + y * down; }
};

Ramp ramp_through(const std::array<Corner, 3>& corners, const std::array<double, 3>& values) {
  const glm::dvec2 origin = corners[0].at;
  const glm::dvec2 a = glm::dvec2(corners[1].at) - origin;
  const glm::dvec2 b = glm::dvec2(corners[2].at) - origin;
  const double area = a.x * b.y - a.y * b.x;
  if (std::abs(area) < 1e-9) return {values[0], 0, 0};
  const double rise_a = values[1] - values[0];
  const double rise_b = values[2] - values[0];
  const double across = (rise_a * b.y - rise_b * a.y) / area;
  const double down = (rise_b * a.x - rise_a * b.x) / area;
  return {values[0] - across * origin.x - down * origin.y, across, down};
}

template <typename Value>
Ramp ramp_of(const std::array<Corner, 3>& corners, Value value) {
  return ramp_through(corners,
                      {static_cast<double>(value(corners[0])), static_cast<double>(value(corners[1])),
                       static_cast<double>(value(corners[2]))});
}

std::uint32_t channel(double value) {
  return static_cast<std::uint32_t>(std::clamp(value, 0.0, 255.0) + 0.5);
}

// One side of a triangle, always walked from its upper end, so that two triangles which share it compute
// the very same crossings and neither gap nor overlap.
struct Side {
  double x, y, slope;
  Side(glm::vec2 upper, glm::vec2 lower)
      : x(upper.x), y(upper.y), slope(lower.y > upper.y ? (lower.x - x) / (lower.y - y) : 0) {}
  [[nodiscard]] double crossing(double centre_y) const { return x + (centre_y - y) * slope; }
};

// Calls `span(y, from_x, to_x)` for every row of the triangle; the corners are sorted from above.
template <typename Span>
void for_each_row(const Target& target, const std::array<Corner, 3>& sorted, Span span) {
  const Side whole(sorted[0].at, sorted[2].at);
  const Side upper(sorted[0].at, sorted[1].at);
  const Side lower(sorted[1].at, sorted[2].at);
  const int last = std::min(first_pixel(sorted[2].at.y), target.clip_max.y);
  for (int y = std::max(first_pixel(sorted[0].at.y), target.clip_min.y); y < last; ++y) {
    const double centre = y + 0.5;
    const double one = whole.crossing(centre);
    const double other = centre < sorted[1].at.y ? upper.crossing(centre) : lower.crossing(centre);
    const int from = std::max(static_cast<int>(std::ceil(std::min(one, other) - 0.5)), target.clip_min.x);
    const int to = std::min(static_cast<int>(std::ceil(std::max(one, other) - 0.5)), target.clip_max.x);
    if (from < to) span(y, from, to);
  }
}

void fill_flat(const Target& target, const std::array<Corner, 3>& sorted) {
  const std::uint32_t argb = packed(sorted[0].color);
  const std::uint32_t alpha = sorted[0].color.a;
  for_each_row(target, sorted, [&](int y, int from, int to) {
    std::uint32_t* row = row_of(target, y);
    fill_span(row + from, row + to, argb, alpha);
  });
}

// The soft edges: one colour that fades.
void fill_fading(const Target& target, const std::array<Corner, 3>& sorted) {
  const std::uint32_t argb = packed(sorted[0].color);
  const Ramp alpha = ramp_of(sorted, [](const Corner& corner) { return corner.color.a; });
  for_each_row(target, sorted, [&](int y, int from, int to) {
    std::uint32_t* row = row_of(target, y);
    double value = alpha.at(from + 0.5, y + 0.5);
    for (int x = from; x < to; ++x, value += alpha.across) row[x] = blended(row[x], argb, channel(value));
  });
}

void fill_general(const Target& target, const std::array<Corner, 3>& sorted, const GlyphAtlas& atlas) {
  const Ramp red = ramp_of(sorted, [](const Corner& corner) { return corner.color.r; });
  const Ramp green = ramp_of(sorted, [](const Corner& corner) { return corner.color.g; });
  const Ramp blue = ramp_of(sorted, [](const Corner& corner) { return corner.color.b; });
  const Ramp alpha = ramp_of(sorted, [](const Corner& corner) { return corner.color.a; });
  const Ramp u = ramp_of(sorted, [](const Corner& corner) { return corner.texel.x; });
  const Ramp v = ramp_of(sorted, [](const Corner& corner) { return corner.texel.y; });
  for_each_row(target, sorted, [&](int y, int from, int to) {
    std::uint32_t* row = row_of(target, y);
    const double cy = y + 0.5;
    for (int x = from; x < to; ++x) {
      const double cx = x + 0.5;
      const std::uint32_t covered =
          atlas.coverage.empty() ? 255
                                 : coverage_at(atlas, texel_256ths(u.at(cx, cy)), texel_256ths(v.at(cx, cy)));
      const std::uint32_t argb = 0xFF000000U | channel(red.at(cx, cy)) << 16 |
                                 channel(green.at(cx, cy)) << 8 | channel(blue.at(cx, cy));
      row[x] = blended(row[x], argb, (channel(alpha.at(cx, cy)) * covered + 127) / 255);
    }
  });
}

bool same_hue(Color one, Color other) { return one.r == other.r && one.g == other.g && one.b == other.b; }

}  // namespace

void fill_rect(const Target& target, const Rect& rect, Color color) {
  const PixelBox box = clipped(target, rect);
  if (box.x0 >= box.x1 || color.a == 0) return;
  const std::uint32_t argb = packed(color);
  for (int y = box.y0; y < box.y1; ++y) {
    std::uint32_t* row = row_of(target, y);
    fill_span(row + box.x0, row + box.x1, argb, color.a);
  }
}

void fill_glyph(const Target& target, const Rect& rect, const Rect& texels, Color color,
                const GlyphAtlas& atlas) {
  const PixelBox box = clipped(target, rect);
  if (box.x0 >= box.x1 || atlas.coverage.empty()) return;
  const std::uint32_t argb = packed(color);
  const double across = static_cast<double>(texels.width()) / rect.width();
  const double down = static_cast<double>(texels.height()) / rect.height();
  for (int y = box.y0; y < box.y1; ++y) {
    std::uint32_t* row = row_of(target, y);
    const int v = texel_256ths(texels.min.y + (y + 0.5 - rect.min.y) * down);
    double u = texels.min.x + (box.x0 + 0.5 - rect.min.x) * across;
    for (int x = box.x0; x < box.x1; ++x, u += across) {
      const std::uint32_t covered = coverage_at(atlas, texel_256ths(u), v);
      if (covered != 0) row[x] = blended(row[x], argb, (covered * color.a + 127) / 255);
    }
  }
}

void fill_triangle(const Target& target, std::array<Corner, 3> corners, const GlyphAtlas& atlas) {
  std::sort(corners.begin(), corners.end(), [](const Corner& one, const Corner& other) {
    return one.at.y != other.at.y ? one.at.y < other.at.y : one.at.x < other.at.x;
  });
  const auto& [a, b, c] = corners;
  // Plain shapes all point at the atlas's one white texel.
  const bool plain = a.texel == b.texel && b.texel == c.texel;
  if (!plain || !same_hue(a.color, b.color) || !same_hue(b.color, c.color)) {
    fill_general(target, corners, atlas);
  } else if (a.color.a == b.color.a && b.color.a == c.color.a) {
    fill_flat(target, corners);
  } else {
    fill_fading(target, corners);
  }
}

}  // namespace securebase
