#pragma once
// What the panels of the map and the crowd draw: the plane as the desk has it now.

#include "ui/app/desk_state.hpp"
#include "ui/view/map_view.hpp"

namespace securebase {

/// The crowd at the age of the playhead; only for a desk that has_lives().
[[nodiscard]] CrowdScene crowd_scene_of(const Desk& desk);

/// The life's way up to the playhead; `others` may be null and outlives the scene.
[[nodiscard]] MapScene map_scene_of(const Desk& desk, const CrowdScene* others);

}  // namespace securebase
