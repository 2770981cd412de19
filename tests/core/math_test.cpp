// Guards the small mathematics everything stands on. It would fail if the squashing function lost its middle,
// its symmetry or its limits.
#include "sim/core/math.hpp"

#include <doctest/doctest.h>

using namespace securebase;

TEST_CASE("squash rises evenly from 0 through one half to 1") {
  CHECK(squash(0) == 0.5);
  CHECK(squash(1) == doctest::Approx(0.5 + 0.5 / std::sqrt(2.0)));
  CHECK(squash(1e6) == doctest::Approx(1));
  CHECK(squash(-1e6) == doctest::Approx(0));
  for (double x = -20; x < 20; x += 0.25) {
    CHECK(squash(x) < squash(x + 0.25));
    CHECK(squash(x) + squash(-x) == doctest::Approx(1));
  }
}

TEST_CASE("clip keeps what is inside and stops what is outside") {
  CHECK(clip(-0.1) == 0);
  CHECK(clip(0.3) == 0.3);
  CHECK(clip(1.1) == 1);
  CHECK(clip(5, -2, 2) == 2);
  CHECK(clip(-5, -2, 2) == -2);
  CHECK(clip(1.5, -2, 2) == 1.5);
}

TEST_CASE("a mix lies between its ends") {
  CHECK(mix(2, 4, 0) == 2);
  CHECK(mix(2, 4, 1) == 4);
  CHECK(mix(2, 4, 0.25) == 2.5);
  CHECK(cube(-2) == -8);
}
