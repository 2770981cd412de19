#pragma once
// The few colours that stand for all of a picture where a file holds at most 256 of them. What the program draws has
// large even faces and soft edges: the colour of a face must stay exactly what it is, which a table of means (or
// giflib's own, of five bits a channel) would not give.

#include <cstdint>
#include <vector>

namespace securebase {

class ColourTable {
 public:
  /// From the colours of all pixels that count, each 0xRRGGBB, in any order; at most `most` come out of it, 1 … 256.
  ColourTable(std::vector<std::uint32_t> pixels, std::size_t most);

  /// 0xRRGGBB each.
  [[nodiscard]] const std::vector<std::uint32_t>& colours() const { return colours_; }
  /// Which of them stands for this colour, which was among the pixels.
  [[nodiscard]] std::uint8_t index_of(std::uint32_t colour) const;

 private:
  /// A colour of the picture, how many pixels have it, and what stands for it.
  struct Shade {
    std::uint32_t colour = 0;
    std::uint32_t pixels = 0;
    std::uint8_t index = 0;
  };
  class Box;

  std::vector<Shade> shades_;  ///< in order of the colour
  std::vector<std::uint32_t> colours_;
};

}  // namespace securebase
