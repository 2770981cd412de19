#include "ui/platform/soft_shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace securebase {
namespace {

ImVec2 moved(ImVec2 point, ImVec2 along, float far) {
  return {point.x + along.x * far, point.y + along.y * far};
}

/// Across the way from one point to the next, one pixel long; none if they are one.
ImVec2 normal(ImVec2 from, ImVec2 to) {
  const float dx = to.x - from.x, dy = to.y - from.y;
  const float square = dx * dx + dy * dy;
  if (square <= 0) return {dy, -dx};
  const float length = std::sqrt(square);
  return {dy / length, -dx / length};
}

/// Where two sides meet: so far that both keep their width, but no spike where they turn sharply.
ImVec2 mitre(ImVec2 before, ImVec2 after) {
  constexpr float kLongest = 100;  // of the square of its length
  const ImVec2 middle{(before.x + after.x) * 0.5F, (before.y + after.y) * 0.5F};
  const float square = middle.x * middle.x + middle.y * middle.y;
  if (square <= 1e-6F) return middle;
  const float stretch = std::min(1 / square, kLongest);
  return {middle.x * stretch, middle.y * stretch};
}

/// The normal of each side: the one that begins at each point.
std::vector<ImVec2> normals_of(std::span<const ImVec2> points) {
  std::vector<ImVec2> normals;
  normals.reserve(points.size());
  for (std::size_t i = 0; i < points.size(); ++i)
    normals.push_back(normal(points[i], points[(i + 1) % points.size()]));
  return normals;
}

void write_triangle(ImDrawList& list, std::size_t a, std::size_t b, std::size_t c) {
  for (const std::size_t corner : {a, b, c}) list.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
}

ImU32 faded_out(ImU32 color) { return color & ~IM_COL32_A_MASK; }

}  // namespace

void fill_convex(ImDrawList& list, std::span<const ImVec2> points, ImU32 color) {
  const std::size_t count = points.size();
  if (count < 3 || (color & IM_COL32_A_MASK) == 0) return;
  const std::vector<ImVec2> normals = normals_of(points);
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  const float half = 0.5F * list._FringeScale;
  list.PrimReserve(static_cast<int>((count - 2) * 3 + count * 6), static_cast<int>(count * 2));
  const std::size_t first = list._VtxCurrentIdx;
  for (std::size_t i = 2; i < count; ++i) write_triangle(list, first, first + (i - 1) * 2, first + i * 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t before = (i + count - 1) % count;
    const ImVec2 out = mitre(normals[before], normals[i]);
    list.PrimWriteVtx(moved(points[i], out, -half), white, color);
    list.PrimWriteVtx(moved(points[i], out, half), white, faded_out(color));
    write_triangle(list, first + i * 2, first + before * 2, first + before * 2 + 1);
    write_triangle(list, first + before * 2 + 1, first + i * 2 + 1, first + i * 2);
  }
}

void stroke_line(ImDrawList& list, std::span<const ImVec2> points, ImU32 color, bool is_closed, float width) {
  const std::size_t count = points.size();
  if (count < 2 || (color & IM_COL32_A_MASK) == 0) return;
  const float soft = list._FringeScale;
  const float inner = std::max(0.0F, (std::max(width, 1.0F) - soft) * 0.5F);
  const std::array<float, 4> edges{inner + soft, inner, -inner, -inner - soft};
  const std::array<ImU32, 4> colors{faded_out(color), color, color, faded_out(color)};
  const std::vector<ImVec2> normals = normals_of(points);
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  const std::size_t sides = is_closed ? count : count - 1;
  list.PrimReserve(static_cast<int>(sides * 18), static_cast<int>(count * edges.size()));
  const std::size_t first = list._VtxCurrentIdx;
  for (std::size_t i = 0; i < count; ++i) {
    const ImVec2 before = i > 0 || is_closed ? normals[(i + count - 1) % count] : normals[0];
    const ImVec2 after = i + 1 < count || is_closed ? normals[i] : before;
    const ImVec2 across = mitre(before, after);
    for (std::size_t edge = 0; edge < edges.size(); ++edge)
      list.PrimWriteVtx(moved(points[i], across, edges[edge]), white, colors[edge]);
  }
  for (std::size_t side = 0; side < sides; ++side) {
    const std::size_t from = first + side * 4, to = first + (side + 1) % count * 4;
    for (std::size_t strip = 0; strip < 3; ++strip) {
      write_triangle(list, to + strip, from + strip, from + strip + 1);
      write_triangle(list, from + strip + 1, to + strip + 1, to + strip);
    }
  }
}

}  // namespace securebase
