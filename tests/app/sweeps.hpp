#pragma once
// A small sweep of the open scenario, lived to its end, for tests of the program.

#include <doctest/doctest.h>

#include <thread>

#include "tests/app/desks.hpp"

namespace securebase::testing {

inline void finish_sweep(Desk& desk) {
  while (desk.sweep.run) {
    take_sweep(desk);
    std::this_thread::yield();
  }
}

/// In the view of the sweep: tenderness to the right and, if asked for, touch upwards; a point in the middle is marked.
inline void put_sweep(Desk& desk, bool has_two) {
  operate(desk, "view.sweep");
  operate(desk, "sweep.setting", 2);
  if (has_two) {
    operate(desk, "sweep.second_whose", 1);
    operate(desk, "sweep.second_setting", 3);
  }
  operate(desk, "sweep.steps", has_two ? 0 : 1);
  operate(desk, "sweep.lives", 0);
  REQUIRE_FALSE(operate(desk, "sweep.make").has_value());
  finish_sweep(desk);
  operate(desk, "sweep.point", has_two ? 12 : 6);
}

}  // namespace securebase::testing
