#pragma once
// What the window and the pictures need besides the life: the list of scenarios and the typeface.

#include "ui/app/app.hpp"
#include "ui/app/picture_maker.hpp"
#include "ui/cli/chosen_life.hpp"

namespace securebase {

/// A start on the scenario and seed of this life; throws BadInput.
[[nodiscard]] AppStart screen_start(const ChosenLife& chosen);

/// If a share code was chosen: opens its moment, as from the clipboard. Throws BadInput.
void open_at_code(Desk& desk, const Choices& choices);

/// What pictures are drawn with; throws BadInput.
[[nodiscard]] PictureMaterial picture_material();

}  // namespace securebase
