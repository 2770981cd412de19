#pragma once
// What is told about the steps of a lesson beside its own words: which keys do it, what is done by itself, and how the
// minutes are spent. The page and the plain text share it.

#include <string>
#include <vector>

#include "ui/teach/lesson_walk.hpp"

namespace securebase {

/// A key and what it does.
struct KeyWords {
  std::string key;
  std::string label;
};
/// The keys of a presenter, whatever the step.
[[nodiscard]] std::vector<KeyWords> keys_of_lesson();
/// The keys of one step: on, what it asks for, the view it is in, and the controls its words name.
[[nodiscard]] std::vector<KeyWords> keys_of_step(const LessonStep& step);
/// "Next: PageDown or Right · Answer: Shift+A".
[[nodiscard]] std::string in_one_line(const std::vector<KeyWords>& keys);

/// What happens by itself when the step is come to: "Tenderness: 0.80".
[[nodiscard]] std::vector<std::string> done_at(const LessonStep& step);
/// The same with semicolons between.
[[nodiscard]] std::string done_in_one_line(const LessonStep& step);

/// Minutes of each step, in the order of the steps; they add up to the lesson's.
[[nodiscard]] std::vector<double> minutes_of_steps(const LessonPlan& plan);

}  // namespace securebase
