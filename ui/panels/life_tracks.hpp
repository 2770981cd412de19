#pragma once
// The map of all lives above the curves: a press on a sign turns to that life; on the selected one it writes its
// name or, on the cross, closes it.

#include "ui/panels/surface.hpp"

namespace securebase {

/// How much of the height the map takes; nothing with one life.
[[nodiscard]] float life_tracks_height(const Desk& desk, const Surface& surface, float height);

/// Draws the map into `strip`, which is as wide as the plot of the curves below.
void draw_life_tracks(const Desk& desk, Surface& surface, Rect strip);

}  // namespace securebase
