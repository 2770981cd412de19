#pragma once
// Pictures of the program, compared with the approved ones. They are renewed with UPDATE_GOLDENS=1.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
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

/// Compares these pixels with the approved picture of that name, or approves them.
inline void check_pixels(const Pixels& shown, const std::string& name) {
  constexpr double kTolerance = 0.0004;  // about 370 of 921,600 pixels: less than one eye, mouth or label
  const std::string file = std::string(SECUREBASE_GOLDENS) + "/" + name + ".png";
  CAPTURE(file);
  if (std::getenv("UPDATE_GOLDENS")) {
    REQUIRE_FALSE(save_png(shown, file).has_value());
    return;
  }
  const auto golden = load_png(file);
  REQUIRE(golden.has_value());
  REQUIRE(golden->size == shown.size);
  CHECK(share_that_differs(*golden, shown) <= kTolerance);
}

/// What is on the screen, pixel by pixel.
inline void check_golden(App& app, const std::string& name) { check_pixels(app.window().pixels(), name); }

/// Half as wide and half as high, each pixel the mean of four: every word and mark is still seen, in a file that a
/// repository can hold by the dozen.
inline Pixels halved(const Pixels& pixels) {
  Pixels half(pixels.size / 2);
  for (int y = 0; y < half.size.y; ++y) {
    for (int x = 0; x < half.size.x; ++x) {
      const std::array<Color, 4> four{pixels.at(2 * x, 2 * y), pixels.at(2 * x + 1, 2 * y),
                                      pixels.at(2 * x, 2 * y + 1), pixels.at(2 * x + 1, 2 * y + 1)};
      std::uint32_t argb = 0xFFU;
      for (const auto channel : {&Color::r, &Color::g, &Color::b}) {
        std::uint32_t sum = 2;
        for (const Color& each : four) sum += each.*channel;
        argb = argb << 8U | sum / 4;
      }
      half.argb[static_cast<std::size_t>(y) * static_cast<std::size_t>(half.size.x) +
                static_cast<std::size_t>(x)] = argb;
    }
  }
  return half;
}

}  // namespace securebase::testing
