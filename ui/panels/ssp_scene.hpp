#pragma once
// What the panels of the Strange Situation draw: the second that is watched, of the open life's procedure.

#include "ui/app/watching.hpp"
#include "ui/view/strange_situation_view.hpp"

namespace securebase {

[[nodiscard]] SspScene ssp_scene_of(const Desk& desk);

}  // namespace securebase
