#pragma once
// The stage: the person and whoever matters now, in a room that changes with age. A bid is a ring that
// leaves the person, the answer comes back warm, cold or not at all; distress is shown outside and inside;
// below, what both working models have come to.

#include <string>

#include "sim/life/state.hpp"
#include "ui/view/beat.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// The parts of the model that can come onto the stage one by one: the people; the call; the answer; what goes on inside;
/// what both working models have come to; where they came from.
inline constexpr int kStageParts = 6;

/// What the stage needs besides the state.
struct StageScene {
  std::string person;       ///< the person's name
  float beat = 1e6F;        ///< where in the last episode, 0 … beats_of(); beyond: the finished moment
  bool has_motion = true;   ///< false: each beat shows how it ends
  int parts = kStageParts;  ///< how many of the parts are shown, 1 to all
};

/// Draws the last episode of this state inside `area`.
[[nodiscard]] Picture draw_stage(const State& state, const StageScene& scene, Rect area,
                                 const Palette& palette, const TextMeasure& measure);

}  // namespace securebase
