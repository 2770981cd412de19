#pragma once
// Plain sentences on a terminal: lines of at most 100 letters, broken between words.

#include <string>

#include "ui/view/words_life.hpp"

namespace securebase {

/// Prints an empty line, the heading, and the text in lines.
void print_paragraph(const LifeParagraph& paragraph);

}  // namespace securebase
