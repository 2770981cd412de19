#pragma once
// A QR code (ISO/IEC 18004): what a phone reads from a screen.

#include <cstddef>
#include <string>
#include <vector>

#include "ui/view/shapes.hpp"

namespace securebase {

/// A square of modules, row by row; no side where the program was built without a maker of QR codes.
struct QrGrid {
  std::size_t side = 0;
  std::vector<bool> dark;
  [[nodiscard]] bool is_dark(std::size_t x, std::size_t y) const { return dark[y * side + x]; }
};

/// The text as a QR code that can still be read with about a seventh of it spoilt. At most 2,000 bytes.
[[nodiscard]] QrGrid qr_grid(const std::string& text);

/// Dark on light whatever the palette, with the four light modules all round that a reader needs, in whole pixels; as
/// large as fits into the square, in its upper left corner.
[[nodiscard]] Picture qr_picture(const QrGrid& grid, Rect square);

/// How wide and high that picture comes out.
[[nodiscard]] float qr_size(const QrGrid& grid, float room);

}  // namespace securebase
