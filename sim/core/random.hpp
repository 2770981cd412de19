#pragma once
// Luck is addressed, never drawn in sequence: a number is a function of (seed, life, stream, moment, draw).
// So two lives with one changed setting meet the same luck at every later moment, and what differs between
// them is caused by the change alone (common random numbers). Nothing else in sim/ is random.

#include <Random123/philox.h>

#include <array>
#include <cstdint>

#include "sim/core/fields.hpp"

namespace securebase {

/// Whose luck: the seed a person sees, and which of the seed's many lives.
struct Luck {
  std::uint64_t seed = 0;
  std::uint32_t life = 0;
  bool operator==(const Luck&) const = default;
  static constexpr auto fields() {
    return std::tuple{field("seed", &Luck::seed), field("life", &Luck::life)};
  }
};

/// Four independent numbers in (0, 1), with 32 bits each.
struct Draws {
  std::array<double, 4> u;
  /// A bell-shaped number, mean 0, standard deviation 1, within ±3.47: the scaled sum of the four
  /// (Irwin–Hall). It needs no logarithm, so it is the same number everywhere.
  [[nodiscard]] double bell() const {
    constexpr double kRootThree = 1.7320508075688772;  // sd of the sum of four is 1/√3
    return (u[0] + u[1] + u[2] + u[3] - 2.0) * kRootThree;
  }
  /// One of eight numbers in (0, 1) with 16 bits each, for eight small matters of one moment: 0–3 are the
  /// upper, 4–7 the lower halves of the four.
  [[nodiscard]] double half(std::size_t i) const {
    constexpr double kHalves = 0x1p16;
    const double wide = u[i % 4] * kHalves;
    const auto upper = static_cast<std::int32_t>(wide);
    return i < 4 ? (upper + 0.5) / kHalves : wide - upper;
  }
};

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
