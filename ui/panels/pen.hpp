#pragma once
// The pointer as a pen that draws what is expected, on the close chart of a prediction and on the timeline.

#include "sim/session/prediction.hpp"
#include "ui/panels/surface.hpp"

namespace securebase {

/// Whether the pointer draws now.
[[nodiscard]] bool is_drawing(const Desk& desk);

/// Asks for a stroke from where the pen is to this place; a press begins a new one there.
void draw_to(const Desk& desk, Surface& surface, PenPlace place, bool is_press);

}  // namespace securebase
