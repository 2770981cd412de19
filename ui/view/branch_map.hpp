#pragma once
// The lives of a document as a small railway map: one track a life, leaving its parent's track at the moment of
// the fork, with a sign that says its letter and name. Each has its own line and marker beside its colour; the
// selected one is thicker and its sign framed.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/view/shapes.hpp"

namespace securebase {

/// How one life is told from the others wherever several are shown.
struct BranchLook {
  Color color;
  Stroke stroke = Stroke::solid;
  float spacing = 0;  ///< of dots or dashes; 0: as the width has it
  Marker marker = Marker::circle;
  [[nodiscard]] Pen pen(float width) const { return {color, width, stroke, spacing}; }
};
[[nodiscard]] BranchLook look_of_branch(std::size_t index, const Palette& palette);

struct BranchTrack {
  std::string name;                   ///< "B  Mia more tender from 6 months"
  std::optional<std::size_t> parent;  ///< among the tracks
  std::uint32_t forked_at = 0;
  std::uint32_t reached = 0;
};

struct BranchMapScene {
  std::vector<BranchTrack> tracks;
  std::size_t selected = 0;
  std::uint32_t playhead = 0;
};

/// Where everything on the map lies. With little height there are tracks alone.
struct BranchMapLayout {
  Rect plot;
  std::vector<float> rows;         ///< the height of each track
  std::vector<Rect> signs;         ///< one a track; empty without room for words
  std::vector<std::string> words;  ///< on the signs, shortened where they must be
  Rect close;                      ///< the cross on the selected sign; of no size on the first life's
};

/// The height the map wants in an area of this height: at most two fifths of it.
[[nodiscard]] float branch_map_height(std::size_t tracks, float height, const TextMeasure& measure);

/// `plot` is as wide as the chart below the map.
[[nodiscard]] BranchMapLayout lay_out_branch_map(const BranchMapScene& scene, Rect plot,
                                                 const TextMeasure& measure);

[[nodiscard]] Picture draw_branch_map(const BranchMapScene& scene, const BranchMapLayout& layout,
                                      const Palette& palette);

}  // namespace securebase
