#include "sim/core/random.hpp"

#include <Random123/philox.h>

namespace securebase {
namespace {

using Philox = r123::Philox4x32_R<7>;

Philox::ctr_type block(const Luck& luck, std::uint32_t stream, std::uint32_t moment, std::uint32_t index) {
  const Philox::ctr_type counter{{stream, moment, index, luck.life}};
  const Philox::key_type key{
      {static_cast<std::uint32_t>(luck.seed), static_cast<std::uint32_t>(luck.seed >> 32)}};
  return Philox{}(counter, key);
}

double unit(std::uint32_t bits) { return (bits + 0.5) * 0x1p-32; }

}  // namespace

Draws draw(const Luck& luck, std::uint32_t stream, std::uint32_t moment, std::uint32_t index) {
  const auto bits = block(luck, stream, moment, index);
  return {{unit(bits[0]), unit(bits[1]), unit(bits[2]), unit(bits[3])}};
}

Luck luck_of_another(const Luck& luck, std::uint32_t who) {
  constexpr std::uint32_t kOtherLives = 0xFFFFFFFFU;  // a stream no episode uses
  const auto bits = block(luck, kOtherLives, who, 0);
  return {(std::uint64_t{bits[0]} << 32) | bits[1], bits[2]};
}

}  // namespace securebase
