#pragma once
// The questions of a lesson's worksheet: what it asks to be predicted and to be answered, in the order of its steps, and
// three to end with.

#include <vector>

#include "ui/teach/lesson_walk.hpp"

namespace securebase {

[[nodiscard]] std::vector<Question> questions_of(const LessonWalk& walk);

}  // namespace securebase
