#pragma once
// What lies over the stage of the life while something is read closely: why a belief changed, a quarrel peeled layer
// by layer, or what is predicted of a curve. The playhead and the timeline stay.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "sim/session/prediction.hpp"
#include "ui/view/moments_behind.hpp"

namespace securebase {

/// What the life shows: its stage, or a sheet over it.
enum class Sheet : std::uint8_t { none, why, layers, predict };

/// The playhead is at one of the moments behind a belief, and knows where it was asked from.
struct AskedFrom {
  std::uint32_t asked_at = 0;
  std::uint32_t at = 0;
};

/// How "why did this change?" is looked at.
struct WhyLook {
  Belief belief = Belief::other;
  std::size_t moment = 0;  ///< which of the moments behind the belief is chosen
  std::optional<AskedFrom> visit;
};

/// How a quarrel is peeled.
struct LayersLook {
  std::uint32_t quarrel = 0;  ///< the moment of the one that lies open
  std::size_t depth = 1;      ///< how many layers are open, 1–4
  std::size_t moment = 0;     ///< which moment of the deepest layer is chosen
};

/// How a prediction is made.
struct PredictLook {
  std::size_t pen = kPredictionSteps / 2;  ///< the step of the grid the pen is at, from 1
  bool is_counting = false;                ///< the number keys count hands
};

}  // namespace securebase
