#include "sim/core/age.hpp"

#include <charconv>

namespace securebase {
namespace {

constexpr int kOldestYears = 120;

std::string counted(int count, const char* unit) {
  return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

}  // namespace

std::optional<Age> parse_age(std::string_view text) {
  constexpr std::string_view kUnits = "ymd";  // in this order, each at most once
  double hours = 0;
  std::size_t next_unit = 0;
  if (text.empty()) return std::nullopt;
  while (!text.empty()) {
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || count < 0 || end == text.data() + text.size()) return std::nullopt;
    const auto unit = kUnits.find(*end, next_unit);
    if (unit == std::string_view::npos) return std::nullopt;
    next_unit = unit + 1;
    constexpr double kHours[] = {kHoursPerYear, kHoursPerMonth, kHoursPerDay};
    hours += count * kHours[unit];
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  }
  if (hours > double{kOldestYears} * kHoursPerYear) return std::nullopt;
  return Age{static_cast<int>(hours + 0.5)};
}

std::string format_age(Age age) {
  const int months = static_cast<int>(age.hours / kHoursPerMonth + 1e-9);
  const int days = (age.hours - static_cast<int>(months * kHoursPerMonth + 0.5)) / kHoursPerDay;
  std::string text;
  if (months >= 24) {
    text = std::to_string(months / 12) + "y";
    if (months % 12 != 0) text += std::to_string(months % 12) + "m";
  } else if (months > 0) {
    text = std::to_string(months) + "m";
  }
  if (days > 0 || text.empty()) text += std::to_string(days) + "d";
  return text;
}

std::string say_age(Age age) {
  const int months = static_cast<int>(age.hours / kHoursPerMonth + 1e-9);
  if (months < 1) return counted(age.days(), "day");
  if (months < 24) return counted(months, "month");
  const std::string years = counted(months / 12, "year");
  if (months % 12 == 0 || months >= 12 * 12) return years;
  return years + " " + counted(months % 12, "month");
}

}  // namespace securebase
