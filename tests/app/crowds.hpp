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
    Desk desk{library, "population", Session(recipe.scenario)};
    desk.crowd.crowd = job.crowd();
    desk.crowd.scenario = recipe.scenario;
    desk.crowd.stem = "population";
    take_crowd(desk);
    return desk.crowd;
  }();
  return kCrowd;
}

}  // namespace securebase::testing
