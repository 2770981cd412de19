#pragma once
// Pictures of the program, compared with the approved ones. They are renewed with UPDATE_GOLDENS=1.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "ui/app/app.hpp"
#include "ui/platform/pixels.hpp"

namespace securebase::testing {

/// Share of pixels that differ by more than a shade.
inline double share_that_differs(const Pixels& one, const Pixels& other) {
  constexpr int kShade = 24;
  std::size_t different = 0;
  for (int y = 0; y < one.size.y; ++y) {
    for (int x = 0; x < one.size.x; ++x) {
      const Color a = one.at(x, y);
      const Color b = other.at(x, y);
      const int most = std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)});
      different += most > kShade ? 1U : 0U;
    }
  }
  return static_cast<double>(different) / (one.size.x * one.size.y);
}

/// Compares what is on the screen with the approved picture of that name, or approves it.
inline void check_golden(App& app, const std::string& name) {
  constexpr double kTolerance = 0.0004;  // about 370 of 921,600 pixels: less than one eye, mouth or label
  const std::string file = std::string(SECUREBASE_GOLDENS) + "/" + name + ".png";
  CAPTURE(file);
  if (std::getenv("UPDATE_GOLDENS")) {
    REQUIRE_FALSE(app.window().save_png(file).has_value());
    return;
  }
  const auto golden = load_png(file);
  REQUIRE(golden.has_value());
  const Pixels shown = app.window().pixels();
  REQUIRE(golden->size == shown.size);
  CHECK(share_that_differs(*golden, shown) <= kTolerance);
}

}  // namespace securebase::testing
