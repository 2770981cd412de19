#pragma once
// What the window and the pictures need besides the scenario: the list of scenarios and the typeface.

#include "ui/app/app.hpp"
#include "ui/app/picture_maker.hpp"
#include "ui/cli/choices.hpp"

namespace securebase {

/// A start on the chosen scenario; throws BadInput.
[[nodiscard]] AppStart screen_start(const Choices& choices);

/// What pictures are drawn with; throws BadInput.
[[nodiscard]] PictureMaterial picture_material();

}  // namespace securebase
