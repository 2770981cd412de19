#pragma once
// Ages as people write them: "3d", "12m", "18y", "20y6m". A life's clock counts whole hours.

#include <optional>
#include <string>
#include <string_view>

namespace securebase {

inline constexpr int kHoursPerDay = 24;
inline constexpr int kHoursPerYear = 8766;  ///< 365.25 days
inline constexpr double kHoursPerMonth = kHoursPerYear / 12.0;

/// An age in whole hours since birth, 0 or more.
struct Age {
  int hours = 0;
  [[nodiscard]] constexpr double years() const { return hours / static_cast<double>(kHoursPerYear); }
  [[nodiscard]] constexpr double months() const { return hours / kHoursPerMonth; }
  [[nodiscard]] constexpr int days() const { return hours / kHoursPerDay; }
  [[nodiscard]] static constexpr Age from_years(double years) {
    return {static_cast<int>(years * kHoursPerYear + 0.5)};
  }
  [[nodiscard]] static constexpr Age from_months(double months) {
    return {static_cast<int>(months * kHoursPerMonth + 0.5)};
  }
  auto operator<=>(const Age&) const = default;
};

/// Reads "3d", "12m", "18y", "20y6m", "1y2m3d". Nothing on anything else, or beyond 120 years.
[[nodiscard]] std::optional<Age> parse_age(std::string_view text);

/// Writes an age so that parse_age reads the same one back, to the day ("20y6m", "18m", "3d").
[[nodiscard]] std::string format_age(Age age);

/// Says an age for a reader: "3 days", "7 months", "1 year 6 months", "28 years".
[[nodiscard]] std::string say_age(Age age);

}  // namespace securebase
