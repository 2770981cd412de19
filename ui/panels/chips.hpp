#pragma once
// A choice with every one of its options in sight: chips that flow over as many lines as they need.

#include "ui/app/controls.hpp"
#include "ui/panels/surface.hpp"

namespace securebase {

void chip_choice(Surface& surface, const Desk& desk, const Control& control);

}  // namespace securebase
