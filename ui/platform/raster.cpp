#include "ui/platform/raster.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <optional>
#include <span>

namespace securebase {
namespace {

Color color_of(ImU32 packed) {
  const auto channel = [packed](int shift) { return static_cast<std::uint8_t>(packed >> shift & 0xFFU); };
  return {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
          channel(IM_COL32_A_SHIFT)};
}

// From Dear ImGui's coordinates to pixels and texels.
struct Mapping {
  glm::vec2 origin;
  glm::vec2 scale;
  glm::vec2 atlas_size;

  [[nodiscard]] Corner operator()(const ImDrawVert& vertex) const {
    return {(glm::vec2(vertex.pos.x, vertex.pos.y) - origin) * scale,
            glm::vec2(vertex.uv.x, vertex.uv.y) * atlas_size, color_of(vertex.col)};
  }
};

// Rectangles and glyphs come as six indices round four corners, clockwise from the upper left.
bool is_quad(std::span<const ImDrawIdx> indices) {
  return indices.size() >= 6 && indices[0] == indices[3] && indices[2] == indices[4];
}

struct UprightQuad {
  Rect rect;
  Rect texels;
  Color color;
  bool is_plain;
};

bool is_upright(glm::vec2 upper_left, glm::vec2 upper_right, glm::vec2 lower_right, glm::vec2 lower_left) {
  return upper_left.x == lower_left.x && upper_right.x == lower_right.x && upper_left.y == upper_right.y &&
         lower_left.y == lower_right.y;
}

std::optional<UprightQuad> upright_quad(const std::array<Corner, 4>& corners) {
  const auto& [a, b, c, d] = corners;
  if (!is_upright(a.at, b.at, c.at, d.at) || !is_upright(a.texel, b.texel, c.texel, d.texel)) return {};
  if (a.at.x >= c.at.x || a.at.y >= c.at.y) return {};
  if (a.color != b.color || a.color != c.color || a.color != d.color) return {};
  return UprightQuad{{a.at, c.at}, {a.texel, c.texel}, a.color, a.texel == c.texel};
}

void fill_quad(const Target& target, const UprightQuad& quad, const GlyphAtlas& atlas) {
  if (quad.is_plain) {
    fill_rect(target, quad.rect, quad.color);
  } else {
    fill_glyph(target, quad.rect, quad.texels, quad.color, atlas);
  }
}

}  // namespace

void Raster::clear(Color color) {
  const std::uint32_t argb = 0xFF000000U | static_cast<std::uint32_t>(color.r) << 16 |
                             static_cast<std::uint32_t>(color.g) << 8 | color.b;
  std::fill(pixels_.argb.begin(), pixels_.argb.end(), argb);
}

void Raster::draw(const ImDrawData& frame) {
  for (int list = 0; list < frame.CmdListsCount; ++list) {
    const ImDrawList& commands = *frame.CmdLists[list];
    for (const ImDrawCmd& command : commands.CmdBuffer) {
      if (command.UserCallback == nullptr) draw_command(commands, command, frame);
    }
  }
}

void Raster::draw_command(const ImDrawList& list, const ImDrawCmd& command, const ImDrawData& frame) {
  const Mapping map{{frame.DisplayPos.x, frame.DisplayPos.y},
                    {frame.FramebufferScale.x, frame.FramebufferScale.y},
                    {atlas_.width, atlas_.height}};
  const glm::vec2 clip_min = (glm::vec2(command.ClipRect.x, command.ClipRect.y) - map.origin) * map.scale;
  const glm::vec2 clip_max = (glm::vec2(command.ClipRect.z, command.ClipRect.w) - map.origin) * map.scale;
  const Target target{pixels_.argb.data(), pixels_.size.x, glm::max(glm::ivec2(clip_min), glm::ivec2(0)),
                      glm::min(glm::ivec2(clip_max), pixels_.size)};
  if (target.clip_min.x >= target.clip_max.x || target.clip_min.y >= target.clip_max.y) return;

  const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
  const auto corner = [&](ImDrawIdx index) { return map(vertices[index]); };
  std::span<const ImDrawIdx> left(list.IdxBuffer.Data + command.IdxOffset, command.ElemCount);
  while (left.size() >= 3) {
    if (!quads_as_triangles_ && is_quad(left)) {
      const auto quad = upright_quad({corner(left[0]), corner(left[1]), corner(left[2]), corner(left[5])});
      if (quad) {
        fill_quad(target, *quad, atlas_);
        left = left.subspan(6);
        continue;
      }
    }
    fill_triangle(target, {corner(left[0]), corner(left[1]), corner(left[2])}, atlas_);
    left = left.subspan(3);
  }
}

}  // namespace securebase
