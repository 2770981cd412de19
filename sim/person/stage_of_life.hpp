#pragma once
// The four stages a life passes through.

#include <cstdint>

#include "sim/core/fields.hpp"

namespace securebase {

/// To 18 months, to 12 years, to 18 years, and on.
enum class StageOfLife : std::uint8_t { infancy, childhood, adolescence, adulthood };
inline constexpr std::size_t kStageCount = 4;

template <>
struct EnumWords<StageOfLife> {
  static constexpr std::array<std::string_view, kStageCount> names{"infancy", "childhood", "adolescence",
                                                                   "adulthood"};
};

}  // namespace securebase
