#pragma once
// The promise behind "why did this change?": the numbers kept in a Lesson and the early model are enough to work
// out again where each belief came to lie. Nothing in a life depends on this; who explains a change checks by it.

#include "sim/core/math.hpp"
#include "sim/person/learning.hpp"

namespace securebase {

/// One belief moved by one moment: which way, how far, and what the early model took back.
struct BeliefMove {
  double before = 0.5;  ///< 0–1
  double target = 0.5;  ///< where the moment points, 0–1
  double weight = 0;    ///< share of the way there that it goes, 0–1
  double early = 0.5;   ///< the same belief at 18 months, 0–1
  double pull = 0;      ///< share of the way back to it, 0–1
  /// What the moment alone teaches; the sum with `before` may leave 0–1 by a rounding error only.
  [[nodiscard]] constexpr double taught() const { return weight * (target - before); }
  /// What the early model then pulls.
  [[nodiscard]] constexpr double pulled() const { return pull * (early - (before + taught())); }
  [[nodiscard]] constexpr double after() const { return clip(before + taught() + pulled()); }
};

[[nodiscard]] constexpr BeliefMove move_of_other(const Lesson& lesson, const WorkingModel& prototype) {
  return {lesson.other_before, lesson.read_as, lesson.other_weight, prototype.model_of_other, lesson.pull};
}

[[nodiscard]] constexpr BeliefMove move_of_self(const Lesson& lesson, const WorkingModel& prototype) {
  return {lesson.self_before, lesson.self_target, lesson.self_weight, prototype.model_of_self, lesson.pull};
}

/// Lesson::other_after worked out from the rest, to within rounding.
[[nodiscard]] constexpr double recomputed_other(const Lesson& lesson, const WorkingModel& prototype) {
  return move_of_other(lesson, prototype).after();
}

/// Lesson::self_after worked out from the rest, to within rounding.
[[nodiscard]] constexpr double recomputed_self(const Lesson& lesson, const WorkingModel& prototype) {
  return move_of_self(lesson, prototype).after();
}

}  // namespace securebase
