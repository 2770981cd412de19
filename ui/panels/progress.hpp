#pragma once
// How far work beside the screen is, and how to stop it, in the flow of a line.

#include "ui/app/controls.hpp"
#include "ui/panels/surface.hpp"

namespace securebase {

/// Words as high as a button, in the flow of a line.
void line_of_words(Surface& surface, const std::string& words, TextRole role, Color color);

/// `share` 0–1.
void draw_progress(const Desk& desk, Surface& surface, double share, const Control& cancel);

}  // namespace securebase
