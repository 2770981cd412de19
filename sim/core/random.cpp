#include "sim/core/random.hpp"

namespace securebase {

Luck luck_of_another(const Luck& luck, std::uint32_t who) {
  constexpr std::uint32_t kOtherLives = 0xFFFFFFFFU;  // a stream no episode uses
  const auto bits = bits_at(luck, kOtherLives, who, 0);
  return {(std::uint64_t{bits[0]} << 32) | bits[1], bits[2]};
}

}  // namespace securebase
