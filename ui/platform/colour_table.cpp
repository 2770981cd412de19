#include "ui/platform/colour_table.hpp"

#include <algorithm>
#include <array>

namespace securebase {
namespace {

constexpr std::array<unsigned, 3> kChannels{16, 8, 0};

std::uint32_t channel_of(std::uint32_t colour, unsigned shift) { return colour >> shift & 0xFFU; }

}  // namespace

/// Shades that one colour stands for, as the median cut has them (Heckbert 1982).
class ColourTable::Box {
 public:
  Box(std::vector<Shade>::iterator first, std::vector<Shade>::iterator last) : first_(first), last_(last) {
    for (const unsigned shift : kChannels) {
      const auto [low, high] = std::minmax_element(first, last, [&](const Shade& a, const Shade& b) {
        return channel_of(a.colour, shift) < channel_of(b.colour, shift);
      });
      const std::uint32_t width = channel_of(high->colour, shift) - channel_of(low->colour, shift);
      if (width <= width_) continue;
      width_ = width;
      shift_ = shift;
    }
    for (auto shade = first; shade != last; ++shade) pixels_ += shade->pixels;
  }
  /// How much is lost if it stays whole: 0 for a single shade.
  [[nodiscard]] std::uint64_t loss() const { return std::uint64_t{width_} * width_ * pixels_; }

  /// Keeps the lower half of its pixels and gives the other.
  Box split() {
    std::sort(first_, last_, [this](const Shade& a, const Shade& b) {
      const std::uint32_t one = channel_of(a.colour, shift_), other = channel_of(b.colour, shift_);
      return one != other ? one < other : a.colour < b.colour;
    });
    auto middle = first_;
    for (std::uint64_t below = middle->pixels; below < pixels_ / 2 && middle + 2 < last_;
         below += middle->pixels)
      ++middle;
    const Box upper(middle + 1, last_);
    *this = Box(first_, middle + 1);
    return upper;
  }
  /// The colour of most of its pixels stands for all.
  std::uint32_t settle(std::uint8_t index) {
    const auto most = std::max_element(first_, last_, [](const Shade& a, const Shade& b) {
      return a.pixels != b.pixels ? a.pixels < b.pixels : a.colour > b.colour;
    });
    for (auto shade = first_; shade != last_; ++shade) shade->index = index;
    return most->colour;
  }

 private:
  std::vector<Shade>::iterator first_, last_;
  std::uint64_t pixels_ = 0;
  std::uint32_t width_ = 0;
  unsigned shift_ = 0;
};

ColourTable::ColourTable(std::vector<std::uint32_t> pixels, std::size_t most) {
  std::sort(pixels.begin(), pixels.end());
  for (const std::uint32_t colour : pixels) {
    if (shades_.empty() || shades_.back().colour != colour) shades_.push_back({colour, 0, 0});
    shades_.back().pixels += 1;
  }
  if (shades_.empty()) return;
  std::vector<Box> boxes{Box(shades_.begin(), shades_.end())};
  while (boxes.size() < most) {
    const auto worst = std::max_element(boxes.begin(), boxes.end(),
                                        [](const Box& a, const Box& b) { return a.loss() < b.loss(); });
    if (worst->loss() == 0) break;
    const Box upper = worst->split();
    boxes.push_back(upper);
  }
  for (std::size_t i = 0; i < boxes.size(); ++i)
    colours_.push_back(boxes[i].settle(static_cast<std::uint8_t>(i)));
  std::sort(shades_.begin(), shades_.end(),
            [](const Shade& a, const Shade& b) { return a.colour < b.colour; });
}

std::uint8_t ColourTable::index_of(std::uint32_t colour) const {
  const auto shade = std::lower_bound(shades_.begin(), shades_.end(), colour,
                                      [](const Shade& a, std::uint32_t wanted) { return a.colour < wanted; });
  return shade == shades_.end() ? 0 : shade->index;
}

}  // namespace securebase
