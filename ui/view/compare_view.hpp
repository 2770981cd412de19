#pragma once
// Several lives over each other: one read-out, one curve a life, each with its own line and letter; the first moment
// at which two of them part is marked.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/life/timeline.hpp"
#include "ui/view/branch_map.hpp"

namespace securebase {

struct CompareScene {
  std::vector<std::span<const CurvePoint>> lives;  ///< samples of each life from birth, none empty
  std::size_t selected = 0;
  float CurvePoint::*value = &CurvePoint::model_of_other;
  std::string words;                    ///< what the curves show
  std::optional<std::uint32_t> parted;  ///< the moment to be marked
  std::uint32_t playhead = 0;
};

[[nodiscard]] Picture draw_compared_curves(const CompareScene& scene, Rect area, const Palette& palette,
                                           const TextMeasure& measure);

}  // namespace securebase
