#pragma once
// Everything that moved the two models from one moment of a life to the next, in order: a hard time that luck
// brought, the lesson of the episode, the commands of the moment reached. Who asks "why did this change?" asks
// here; nothing in a life depends on it.

#include <vector>

#include "sim/life/life.hpp"
#include "sim/person/recomputation.hpp"

namespace securebase {

/// Trust shaken at once, not learned: after = before − taken · before, for each belief.
struct Shake {
  MarkKind kind = MarkKind::life_event;  ///< life_event or betrayal
  bool is_before_lesson = false;         ///< luck's hard times come first, commands last
  WorkingModel before;
  WorkingModel taken;  ///< share of each belief, 0–1
  WorkingModel after;
};

/// One step of a life, as far as the models are concerned.
struct Change {
  std::uint32_t episode = 0;  ///< the moment reached; 0: nothing has been lived yet
  WorkingModel before;
  std::vector<Shake> shakes;  ///< in order
  Lesson lesson;
  bool is_broken_off = false;  ///< no call was made, so the lesson moved nothing
  WorkingModel prototype;      ///< what pulled, if lesson.pull is above 0
  WorkingModel after;
};

/// What moves the models in the step that follows `before`. The life must not be over.
[[nodiscard]] Change change_after(const State& before, const World& world);

/// The state that the step after `before` leads to, without the commands of the moment reached: who was there when
/// it was lived.
[[nodiscard]] State lived_step(const State& before, const World& world);

/// Change::after worked out from `before`, the shakes and the numbers of the lesson alone.
[[nodiscard]] WorkingModel recomputed(const Change& change);

}  // namespace securebase
