#pragma once
// The part of the timeline that is in sight.

#include "ui/app/desk_state.hpp"
#include "ui/view/axis.hpp"

namespace securebase {

/// The part of the age axis that is in sight.
[[nodiscard]] AgeWindow window_of(const TimelineLook& look);

/// Looks so closely (0–kClosest); the playhead stays where it is on the screen.
void look_closely(Desk& desk, double closeness);

/// Moves what is in sight as far as it takes to have the playhead in it, not at its very edge. Called once a frame.
void follow_playhead(Desk& desk);

}  // namespace securebase
