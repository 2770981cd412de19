#pragma once
// The buttons that move through the time of a life, for every view that has it.

#include "ui/panels/surface.hpp"

namespace securebase {

/// Step back, play, step on, the clock and, where there is room, the speed; in the flow of a line.
void draw_transport(const Desk& desk, Surface& surface);

/// Lets the pointer drag through the ages: `plot` is where the ages lie in `area`.
void drag_through_ages(const Desk& desk, Surface& surface, Rect area, Rect plot);

}  // namespace securebase
