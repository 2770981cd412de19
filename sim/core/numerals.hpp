#pragma once
// Numbers as digits and back, exactly and with a point, whatever the language of the machine.

#include <string>
#include <string_view>

namespace securebase {

/// The fewest digits that are read back as the same number, as std::to_chars writes them: 0.1, 1e+22, -0, inf, nan.
[[nodiscard]] std::string shortest(double number);

/// So many decimals, 0–17, correctly rounded: with 4, 0.5 is 0.5000.
[[nodiscard]] std::string with_decimals(double number, int decimals);

/// What a numeral says.
struct Numeral {
  double number = 0;
  bool is_beyond = false;  ///< it lies outside the range of doubles, or is nearer to zero than any of them
};

/// The double nearest to a numeral of digits, a point and an exponent, which may be negative; it must be one.
[[nodiscard]] Numeral number_in(std::string_view numeral);

namespace detail {
/// The same by the C library alone, for standard libraries that cannot do it by themselves.
[[nodiscard]] std::string shortest_by_trial(double number);
[[nodiscard]] std::string with_decimals_by_printing(double number, int decimals);
[[nodiscard]] Numeral number_in_copy(std::string_view numeral);
}  // namespace detail

}  // namespace securebase
