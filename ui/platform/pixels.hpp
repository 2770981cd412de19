#pragma once
// A finished picture as plain pixels, for PNG files and for tests that look at what was drawn.

#include <cstdint>
#include <filesystem>
#include <glm/vec2.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/view/palette.hpp"

namespace securebase {

/// A picture of `size` pixels, row by row from the top, each 0xAARRGGBB.
struct Pixels {
  glm::ivec2 size{0};
  std::vector<std::uint32_t> argb;

  Pixels() = default;
  explicit Pixels(glm::ivec2 extent)
      : size(extent), argb(static_cast<std::size_t>(extent.x) * static_cast<std::size_t>(extent.y)) {}
  /// The colour at a pixel inside the picture.
  [[nodiscard]] Color at(int x, int y) const;
  bool operator==(const Pixels&) const = default;
};

/// Writes a PNG: all of it or nothing, so a full disk never leaves half a picture. Says why on failure.
[[nodiscard]] std::optional<std::string> save_png(const Pixels& pixels, const std::filesystem::path& path);

/// Reads a PNG; nothing if the file is missing or no picture.
[[nodiscard]] std::optional<Pixels> load_png(const std::filesystem::path& path);

/// The same as bytes; empty, if there is not enough memory.
[[nodiscard]] std::string png_bytes(const Pixels& pixels);
/// Nothing if these bytes are no picture.
[[nodiscard]] std::optional<Pixels> png_pixels(std::string_view bytes);

/// How far two pictures of equal size differ: mean and greatest difference of a channel, 0 to 255.
struct PixelDifference {
  double mean = 0;
  int greatest = 0;
};
[[nodiscard]] PixelDifference difference(const Pixels& one, const Pixels& other);

}  // namespace securebase
