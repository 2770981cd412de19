#include "ui/view/qr_code.hpp"

#include <algorithm>

#ifdef SECUREBASE_HAS_QR
#include <qrcodegen.hpp>
#endif

namespace securebase {
namespace {

constexpr std::size_t kQuiet = 4;  // light modules on each side
constexpr Color kLight = rgb(0xFFFFFF);
constexpr Color kDark = rgb(0x000000);

/// Of one module. A fraction of a pixel would blur its edges; only where there is hardly room it has to.
float module_size(const QrGrid& grid, float room) {
  const float size = room / static_cast<float>(grid.side + 2 * kQuiet);
  return size < 1 ? size : static_cast<float>(static_cast<int>(size));
}

}  // namespace

QrGrid qr_grid([[maybe_unused]] const std::string& text) {
  QrGrid grid;
#ifdef SECUREBASE_HAS_QR
  const qrcodegen::QrCode code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  const int side = code.getSize();
  grid.side = static_cast<std::size_t>(side);
  grid.dark.reserve(grid.side * grid.side);
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) grid.dark.push_back(code.getModule(x, y));
#endif
  return grid;
}

float qr_size(const QrGrid& grid, float room) {
  return grid.side == 0 ? 0 : module_size(grid, room) * static_cast<float>(grid.side + 2 * kQuiet);
}

Picture qr_picture(const QrGrid& grid, Rect square) {
  Picture picture;
  if (grid.side == 0) return picture;
  const float room = std::min(square.width(), square.height());
  const float module = module_size(grid, room);
  const glm::vec2 corner{static_cast<float>(static_cast<int>(square.min.x)),
                         static_cast<float>(static_cast<int>(square.min.y))};
  const float size = qr_size(grid, room);
  picture.box(Rect::at(corner, {size, size}), 0, kLight);
  const auto at = [&](std::size_t x, std::size_t y) {
    return corner + glm::vec2{static_cast<float>(x + kQuiet), static_cast<float>(y + kQuiet)} * module;
  };
  for (std::size_t y = 0; y < grid.side; ++y) {
    for (std::size_t x = 0; x < grid.side; ++x) {
      const std::size_t from = x;
      while (x < grid.side && grid.is_dark(x, y)) ++x;
      if (x > from) picture.box({at(from, y), at(x, y + 1)}, 0, kDark);
    }
  }
  return picture;
}

}  // namespace securebase
