#pragma once
// The buttons that move through the life, in the row below its curves; they stand wherever the whole life does.

#include "ui/panels/surface.hpp"

namespace securebase {

/// Step, play, clock, fork and speed, in the flow of the line up to `right`; what does not fit is left to its key.
void draw_transport(const Desk& desk, Surface& surface, float right);

}  // namespace securebase
