#pragma once
// Whose luck, and four numbers of it. Where the numbers come from is in random.hpp, which only those who draw
// include: the generator's header is a hundred times as long.

#include <array>
#include <cstdint>

#include "sim/core/fields.hpp"

namespace securebase {

/// Whose luck: the seed a person sees, and which of the seed's many lives.
struct Luck {
  std::uint64_t seed = 0;
  std::uint32_t life = 0;
  bool operator==(const Luck&) const = default;
  template <class Self = Luck>
  static constexpr auto fields() {
    return std::tuple{field("seed", &Self::seed), field("life", &Self::life)};
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

}  // namespace securebase
