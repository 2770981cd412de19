// Every browser has to write the digits of a number as every machine does: files, share codes and hashes of exports
// depend on them.
#include "sim/core/numerals.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "sim/core/bits.hpp"
#include "sim/core/random.hpp"

using namespace securebase;

namespace {

constexpr std::uint32_t kTries = 20000;

/// Numbers of every size, shares, and numbers a person would write.
std::vector<double> all_kinds_of_numbers() {
  std::vector<double> numbers{0.0,
                              -0.0,
                              1.0,
                              0.1,
                              -0.1,
                              1.0 / 3,
                              100,
                              1e5,
                              100000,
                              1e21,
                              1e22,
                              1e23,
                              1e-4,
                              1e-5,
                              0.0001,
                              0.00012,
                              1e300,
                              1e-300,
                              5e-324,
                              2.5e-310,
                              123456,
                              1234567,
                              9007199254740993.0,
                              123456789012345680000.0,
                              0.30000000000000004};
  numbers.push_back(std::numeric_limits<double>::max());
  numbers.push_back(std::numeric_limits<double>::min());
  numbers.push_back(std::numeric_limits<double>::infinity());
  numbers.push_back(-std::numeric_limits<double>::infinity());
  for (std::uint32_t i = 0; i < kTries; ++i) {
    const auto bits = bits_at({7, 0}, 0, i, 0);
    const double any = same_bits<double>((std::uint64_t{bits[0]} << 32) | bits[1]);
    if (!std::isnan(any)) numbers.push_back(any);
    numbers.push_back(bits[2] / 4294967296.0);
    numbers.push_back(bits[3] % 100000 / 10000.0);
  }
  return numbers;
}

}  // namespace

TEST_CASE("The C library alone writes every number with the same digits") {
  for (const double number : all_kinds_of_numbers()) {
    CAPTURE(number);
    CHECK(detail::shortest_by_trial(number) == shortest(number));
    CHECK(detail::with_decimals_by_printing(number, 4) == with_decimals(number, 4));
  }
}

TEST_CASE("The fewest digits are read back as the same number, either way") {
  for (const double number : all_kinds_of_numbers()) {
    if (std::isinf(number)) continue;
    const std::string digits = shortest(number);
    CAPTURE(digits);
    for (const Numeral read : {number_in(digits), detail::number_in_copy(digits)}) {
      CHECK_FALSE(read.is_beyond);
      CHECK(same_bits<std::uint64_t>(read.number) == same_bits<std::uint64_t>(number));
    }
  }
}

TEST_CASE("A numeral that no double can hold is told apart, either way") {
  for (const char* const numeral : {"1e400", "-1e400", "1e-400", "0.0000001e-320", "17976931348623157e300"}) {
    CAPTURE(numeral);
    CHECK(number_in(numeral).is_beyond);
    CHECK(detail::number_in_copy(numeral).is_beyond);
  }
  for (const char* const numeral : {"0", "-0", "0e400", "0.000", "1e-320"}) {
    CAPTURE(numeral);
    CHECK_FALSE(number_in(numeral).is_beyond);
    CHECK_FALSE(detail::number_in_copy(numeral).is_beyond);
  }
}
