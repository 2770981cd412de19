#pragma once
// `securebase describe SCENARIO --view VIEW`: what the program's screen shows at an age, in sentences.

#include "ui/cli/choices.hpp"
#include "ui/cli/shown_view.hpp"

namespace securebase {

/// Prints the description of the view, without a window. Throws BadInput.
void print_screen(const Choices& choices, const ShownView& shown);

}  // namespace securebase
