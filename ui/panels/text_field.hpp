#pragma once
// Where words are written: a line that turns into a field while the keyboard writes in it.

#include "ui/panels/surface.hpp"

namespace securebase {

/// The field itself, in this place of the screen, while the words are being written.
void text_field(Surface& surface, const Desk& desk, const Control& control, Rect rect);

/// Label and words over the full width; a press turns the keyboard to it.
void text_row(Surface& surface, const Desk& desk, const Control& control);

}  // namespace securebase
