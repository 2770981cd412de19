#pragma once
// The buttons that move through the time of a life, for every view that has it.

#include "ui/panels/surface.hpp"
#include "ui/view/axis.hpp"

namespace securebase {

/// Step, play, clock, fork and speed, in the flow of the line up to `right`; what does not fit is left to its key.
void draw_transport(const Desk& desk, Surface& surface, float right);

/// Lets the pointer drag through the ages: `plot` is where those in sight lie in `area`.
void drag_through_ages(const Desk& desk, Surface& surface, Rect area, Rect plot, AgeWindow window = {});

}  // namespace securebase
