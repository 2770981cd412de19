#pragma once
// How a need is shown. Each strategy is a sensible answer to the care at hand (Main 1990;
// Mikulincer & Shaver 2016): none is a defect.

#include <cstdint>

#include "sim/core/fields.hpp"

namespace securebase {

/// A plain bid, a bid turned up, a bid turned down.
enum class Strategy : std::uint8_t { primary, hyperactivating, deactivating };

template <>
struct EnumWords<Strategy> {
  static constexpr std::array<std::string_view, 3> names{"primary", "hyperactivating", "deactivating"};
};

/// What turning the bid up and turning it down have paid so far; about -1 to 1.
struct StrategyValues {
  double hyperactivating = 0.0;
  double deactivating = 0.0;
  bool operator==(const StrategyValues&) const = default;
  template <class Self = StrategyValues>
  static constexpr auto fields() {
    return std::tuple{field("hyperactivating", &Self::hyperactivating).within(-2, 2),
                      field("deactivating", &Self::deactivating).within(-2, 2)};
  }
};

}  // namespace securebase
