#pragma once
// A small crowd of the default population, lived once, for tests of the program.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/app/desks.hpp"

namespace securebase::testing {

inline constexpr std::uint32_t kSmallCrowd = 60;

/// Sixty lives under the seed that programs start with, ready for a desk; what is worked out from them is too.
inline CrowdDesk small_crowd() {
  static const CrowdDesk kCrowd = [] {
    const Library library = read_library(SECUREBASE_SCENARIOS);
    CrowdRecipe recipe;
    recipe.scenario = *library[find_entry(library, "population").value()].scenario;
    recipe.seed = Session::kDefaultSeed;
    recipe.lives = kSmallCrowd;
    CrowdJob job(recipe);
    job.advance(kSmallCrowd, 2);
    Desk desk{library, "population", Session(recipe.scenario), {}, {}, {}};
    desk.crowd.crowd = job.crowd();
    desk.crowd.scenario = recipe.scenario;
    desk.crowd.stem = "population";
    take_crowd(desk);
    return desk.crowd;
  }();
  return kCrowd;
}

/// No text is cut off at the right edge of what shows it, leaves the window, or lies over another.
inline void check_texts(const App& app) {
  const auto shown = [](const PaintedText& text) {
    return Rect{
        {std::max(text.rect.min.x, text.visible.min.x), std::max(text.rect.min.y, text.visible.min.y)},
        {std::min(text.rect.max.x, text.visible.max.x), std::min(text.rect.max.y, text.visible.max.y)}}
        .inset(1);
  };
  for (std::size_t i = 0; i < app.texts().size(); ++i) {
    const PaintedText& text = app.texts()[i];
    CAPTURE(text.words);
    CHECK(text.rect.min.x >= -1);
    CHECK(text.rect.max.x <= text.visible.max.x + 1);
    const Rect rect = shown(text);
    if (rect.width() <= 0 || rect.height() <= 0) continue;
    for (std::size_t j = 0; j < i; ++j) {
      CAPTURE(app.texts()[j].words);
      const Rect other = shown(app.texts()[j]);
      if (other.width() > 0 && other.height() > 0) CHECK_FALSE(rect.overlaps(other));
    }
  }
}

}  // namespace securebase::testing
