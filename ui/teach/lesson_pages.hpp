#pragma once
// The pages of a lesson's pack, and its notes as plain text for a second screen or a sheet of paper.

#include <string>
#include <vector>

#include "ui/teach/lesson_walk.hpp"

namespace securebase {

/// The presenter's notes, step by step, with the pictures.
[[nodiscard]] std::string lesson_notes(const LessonWalk& walk);

/// The worksheet, or the key to it.
[[nodiscard]] std::string lesson_sheet(const LessonWalk& walk, const std::vector<Question>& questions,
                                       SheetSide side);

/// Step number, chapter, what is said, the notes, what happens by itself, and the keys, in lines of 78 letters.
[[nodiscard]] std::string lesson_text(const LessonWalk& walk);

}  // namespace securebase
