#include "sim/core/numerals.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace securebase {
namespace {

constexpr std::size_t kLongest = 400;  // the greatest double has 309 digits before the point
constexpr int kEnoughDigits = 17;      // as many as any double needs

template <class... Values>
std::string printed(const char* format, Values... values) {
  std::array<char, kLongest> text{};
  const int length = std::snprintf(text.data(), text.size(), format, values...);
  return {text.data(), static_cast<std::size_t>(length)};
}

/// 1.5e+20 with all its digits before the point, or 1.5e-3 with all its zeros behind it.
std::string without_exponent(double number, const std::string& scientific) {
  const std::size_t e = scientific.find('e');
  const int power = std::atoi(scientific.c_str() + e + 1);
  const int digits = static_cast<int>(e) - (scientific[0] == '-') - (scientific.find('.') < e);
  return printed("%.*f", std::max(digits - 1 - power, 0), number);
}

}  // namespace

namespace detail {

std::string shortest_by_trial(double number) {
  if (std::isnan(number)) return std::signbit(number) ? "-nan" : "nan";
  if (std::isinf(number)) return number < 0 ? "-inf" : "inf";
  std::string scientific;
  for (int digits = 0; digits < kEnoughDigits; ++digits) {
    scientific = printed("%.*e", digits, number);
    if (std::strtod(scientific.c_str(), nullptr) == number) break;
  }
  const std::string plain = without_exponent(number, scientific);
  return plain.size() <= scientific.size() ? plain : scientific;
}

std::string with_decimals_by_printing(double number, int decimals) {
  return printed("%.*f", decimals, number);
}

Numeral number_in_copy(std::string_view numeral) {
  const double number = std::strtod(std::string(numeral).c_str(), nullptr);
  const std::string_view significand = numeral.substr(0, numeral.find_first_of("eE"));
  const bool is_lost = number == 0 && significand.find_first_of("123456789") != std::string_view::npos;
  const bool is_beyond = std::isinf(number) || is_lost;
  return {is_beyond ? 0 : number, is_beyond};
}

}  // namespace detail

// Standard libraries say so when they can write and read doubles. The C library does as well in a browser, where no
// language of a machine changes its point; elsewhere one might.
#if defined(__cpp_lib_to_chars)

std::string shortest(double number) {
  std::array<char, 32> text{};
  const auto written = std::to_chars(text.data(), text.data() + text.size(), number);
  return {text.data(), written.ptr};
}

std::string with_decimals(double number, int decimals) {
  std::array<char, kLongest> text{};
  const auto written =
      std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, decimals);
  return {text.data(), written.ptr};
}

Numeral number_in(std::string_view numeral) {
  Numeral read;
  const auto [end, error] = std::from_chars(numeral.data(), numeral.data() + numeral.size(), read.number);
  read.is_beyond = error == std::errc::result_out_of_range;
  if (read.is_beyond) read.number = 0;
  return read;
}

#else

std::string shortest(double number) { return detail::shortest_by_trial(number); }
std::string with_decimals(double number, int decimals) {
  return detail::with_decimals_by_printing(number, decimals);
}
Numeral number_in(std::string_view numeral) { return detail::number_in_copy(numeral); }

#endif

}  // namespace securebase
