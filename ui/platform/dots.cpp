#include "ui/platform/dots.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "ui/platform/strokes.hpp"

namespace securebase {
namespace {

constexpr std::array kMarkers{Marker::circle, Marker::square, Marker::triangle, Marker::diamond};
constexpr std::array kSizes{3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24};

/// A triangle is the widest: 1.24 of its size, and it needs a pixel on each side for its soft edge.
constexpr int side_of(int size) { return size + size / 3 + 3; }

/// The corners run clockwise, so the inside lies to the right of each side.
bool is_inside(const Path& corners, glm::vec2 point) {
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const glm::vec2 along = corners[(i + 1) % corners.size()] - corners[i];
    const glm::vec2 to = point - corners[i];
    if (along.x * to.y - along.y * to.x < 0) return false;
  }
  return true;
}

#if IMGUI_VERSION_NUM >= 19200
int add_rect(ImFontAtlas& atlas, int side) { return atlas.AddCustomRect(side, side); }
glm::ivec2 corner_of(const ImFontAtlas& atlas, int place) {
  ImFontAtlasRect rect;
  return atlas.GetCustomRect(place, &rect) ? glm::ivec2{rect.x, rect.y} : glm::ivec2{0, 0};
}
#else
int add_rect(ImFontAtlas& atlas, int side) { return atlas.AddCustomRectRegular(side, side); }
glm::ivec2 corner_of(const ImFontAtlas& atlas, int place) {
  const ImFontAtlasCustomRect& rect = atlas.CustomRects[place];
  return {rect.X, rect.Y};
}
#endif

}  // namespace

std::vector<std::uint8_t> dot_coverage(Marker marker, float size, int pixels) {
  constexpr int kFine = 8;  // points each way in a pixel
  const Path corners = marker_corners(marker);
  const auto covers = [&](glm::vec2 point) {
    return corners.empty() ? glm::length(point) < 0.5F : is_inside(corners, point);
  };
  std::vector<std::uint8_t> coverage(static_cast<std::size_t>(pixels * pixels));
  for (int i = 0; i < pixels * pixels; ++i) {
    int inside = 0;
    for (int j = 0; j < kFine * kFine; ++j) {
      const int column = j % kFine, row = j / kFine;
      const glm::vec2 within{static_cast<float>(column) + 0.5F, static_cast<float>(row) + 0.5F};
      const glm::vec2 at = glm::vec2(i % pixels, i / pixels) + within / static_cast<float>(kFine);
      inside += covers((at - static_cast<float>(pixels) * 0.5F) / size) ? 1 : 0;
    }
    coverage[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(inside * 255 / (kFine * kFine));
  }
  return coverage;
}

void DotSheet::reserve(ImFontAtlas& atlas) {
  sprites_.clear();
  sprites_.reserve(kMarkers.size() * kSizes.size());
  for (std::size_t marker = 0; marker < kMarkers.size(); ++marker) {
    for (const int size : kSizes) sprites_.push_back({side_of(size), add_rect(atlas, side_of(size)), {}});
  }
}

void DotSheet::stamp(const ImFontAtlas& atlas, GlyphAtlas& glyphs) {
  const glm::vec2 whole{glyphs.width, glyphs.height};
  for (std::size_t i = 0; i < sprites_.size(); ++i) {
    DotSprite& sprite = sprites_[i];
    const glm::ivec2 corner = corner_of(atlas, sprite.place);
    const auto size = static_cast<float>(kSizes[i % kSizes.size()]);
    const auto coverage = dot_coverage(kMarkers[i / kSizes.size()], size, sprite.pixels);
    for (int y = 0; y < sprite.pixels; ++y) {
      const auto from = coverage.begin() + static_cast<std::ptrdiff_t>(y) * sprite.pixels;
      const auto row = static_cast<std::ptrdiff_t>(corner.y + y) * glyphs.width + corner.x;
      std::copy(from, from + sprite.pixels, glyphs.coverage.begin() + row);
    }
    sprite.uv = {glm::vec2(corner) / whole, glm::vec2(corner + sprite.pixels) / whole};
  }
}

const DotSprite& DotSheet::nearest(Marker marker, float size) const {
  const auto is_nearer = [size](int one, int other) {
    return std::abs(static_cast<float>(one) - size) < std::abs(static_cast<float>(other) - size);
  };
  const auto found = std::min_element(kSizes.begin(), kSizes.end(), is_nearer);
  const auto row = static_cast<std::size_t>(marker) * kSizes.size();
  return sprites_[row + static_cast<std::size_t>(found - kSizes.begin())];
}

}  // namespace securebase
