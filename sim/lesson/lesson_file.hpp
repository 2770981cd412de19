#pragma once
// Lesson files, text in and text out: as strict as scenario files, every problem named. Opening files is the caller's
// business, and so is whether the controls, views and scenarios that a lesson names are there.

#include <string>
#include <string_view>

#include "sim/lesson/lesson.hpp"
#include "sim/scenario/problem.hpp"

namespace securebase {

/// The lesson in this text, or all its problems; `file_name` is only for the sentences.
[[nodiscard]] Outcome<LessonPlan> read_lesson(std::string_view text, std::string_view file_name);

/// The canonical text: reading it gives an equal lesson, writing that gives the same bytes.
[[nodiscard]] std::string write_lesson(const LessonPlan& lesson);

}  // namespace securebase
