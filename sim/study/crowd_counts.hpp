#pragma once
// What a crowd's lives have in common: who began alike, how many were given which class, and how far apart they
// end. Every number rests on an instrument, except the spread before adults can be asked.

#include <span>
#include <vector>

#include "sim/study/crowd.hpp"

namespace securebase {

/// Lives of a crowd by their numbers.
using LifeNumbers = std::vector<std::uint32_t>;

/// All lives there are.
[[nodiscard]] LifeNumbers everyone_in(const Crowd& crowd);

/// Of these lives, the ones with this class at one.
[[nodiscard]] LifeNumbers began_as(const Crowd& crowd, std::span<const std::uint32_t> lives,
                                   SspClass ssp_class);

/// Of these lives, the `count` whose five scales in the Strange Situation lie nearest to those of `life`, itself
/// among them; in order of their numbers.
[[nodiscard]] LifeNumbers began_like(const Crowd& crowd, std::span<const std::uint32_t> lives,
                                     std::uint32_t life, std::size_t count);

/// How many were given each class at one, in the order of SspClass.
using InfantCounts = std::array<std::uint32_t, 4>;
[[nodiscard]] InfantCounts infant_counts(const Crowd& crowd, std::span<const std::uint32_t> lives);

/// How many the interview gave each class, in the order of AdultClass; and how many of all it found unresolved.
struct AdultCounts {
  std::array<std::uint32_t, 3> by_class{};
  std::uint32_t unresolved = 0;
  bool operator==(const AdultCounts&) const = default;
};
/// On this birthday, kFirstAskedYear … kLastAskedYear.
[[nodiscard]] AdultCounts adult_counts(const Crowd& crowd, std::span<const std::uint32_t> lives, int year);

/// Where lives lie on each axis: a tenth of them below `low`, half below `middle`, a tenth above `high`.
struct PlaneSpread {
  PlanePoint low, middle, high;
  bool operator==(const PlaneSpread&) const = default;
};
/// At one look: as told where adults can be asked, else without error. The default for no lives.
[[nodiscard]] PlaneSpread spread_of(const Crowd& crowd, std::span<const std::uint32_t> lives,
                                    std::size_t look);
/// At every look.
[[nodiscard]] std::vector<PlaneSpread> fan_of(const Crowd& crowd, std::span<const std::uint32_t> lives);

}  // namespace securebase
