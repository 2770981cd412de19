#pragma once
// The study of stability on a few lives, run to its end, for tests of the program.

#include <doctest/doctest.h>

#include <thread>

#include "tests/app/desks.hpp"

namespace securebase::testing {

inline void finish_stability(Desk& desk) {
  while (desk.stability.run) {
    take_stability(desk);
    std::this_thread::yield();
  }
}

/// In the view of stability, with the smallest study; made once.
inline void put_stability(Desk& desk) {
  operate(desk, "view.stability");
  static const StabilityDesk kStudy = [&] {
    operate(desk, "stability.lives", 0);
    REQUIRE_FALSE(operate(desk, "stability.make").has_value());
    finish_stability(desk);
    return desk.stability;
  }();
  desk.stability = kStudy;
}

}  // namespace securebase::testing
