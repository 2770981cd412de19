// Guards how ages are read and written. It would fail if "18m" meant minutes, or if a written age came
// back as another one.
#include "sim/core/age.hpp"

#include <doctest/doctest.h>

using namespace securebase;

TEST_CASE("ages read as people write them") {
  CHECK(parse_age("3d")->days() == 3);
  CHECK(parse_age("12m")->hours == kHoursPerYear);
  CHECK(parse_age("20y6m")->years() == doctest::Approx(20.5));
  CHECK(parse_age("1y2m3d").has_value());
}

TEST_CASE("what is no age is refused") {
  for (const char* text :
       {"", "12", "m", "-3d", "3x", "6m20y", "1y1y", "12.5m", "300y", "3d ", "99999999999y"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_age(text).has_value());
  }
}

TEST_CASE("a written age reads back as the same day") {
  for (int days = 0; days < 365 * 90; ++days) {
    const Age age{days * kHoursPerDay};
    const auto back = parse_age(format_age(age));
    REQUIRE(back.has_value());
    REQUIRE(std::abs(back->hours - age.hours) < kHoursPerDay);
  }
}
