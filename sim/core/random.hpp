#pragma once
// Luck is addressed, never drawn in sequence: a number is a function of (seed, life, stream, moment, draw).
// So two lives with one changed setting meet the same luck at every later moment, and what differs between
// them is caused by the change alone (common random numbers). Nothing else in sim/ is random.

#include <Random123/philox.h>

#include <array>
#include <cstdint>

#include "sim/core/luck.hpp"

namespace securebase {

/// The bits at one address. One block of Philox4x32 with 7 rounds (Salmon et al. 2011, Random123: the fewest
/// rounds that pass BigCrush). Inline: a life makes about five blocks an episode.
[[nodiscard]] inline std::array<std::uint32_t, 4> bits_at(const Luck& luck, std::uint32_t stream,
                                                          std::uint32_t moment, std::uint32_t index) {
  const r123::Philox4x32_R<7>::ctr_type counter{{stream, moment, index, luck.life}};
  const r123::Philox4x32_R<7>::key_type key{
      {static_cast<std::uint32_t>(luck.seed), static_cast<std::uint32_t>(luck.seed >> 32)}};
  const auto bits = r123::Philox4x32_R<7>{}(counter, key);
  return {bits[0], bits[1], bits[2], bits[3]};
}

/// The four numbers at one address.
[[nodiscard]] inline Draws draw(const Luck& luck, std::uint32_t stream, std::uint32_t moment,
                                std::uint32_t index = 0) {
  const auto bits = bits_at(luck, stream, moment, index);
  const auto unit = [](std::uint32_t b) { return (b + 0.5) * 0x1p-32; };
  return {{unit(bits[0]), unit(bits[1]), unit(bits[2]), unit(bits[3])}};
}

/// The seed of another, independent life that belongs to this one (a partner's childhood, a caregiver's).
[[nodiscard]] Luck luck_of_another(const Luck& luck, std::uint32_t who);

}  // namespace securebase
