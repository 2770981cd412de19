#pragma once
// Where everything on the stage goes. The words come first: the richest arrangement in which every text
// fits is taken, so that nothing is ever cut off or lies over something else, down to a stage with nothing
// but the picture.

#include <string>
#include <vector>

#include "ui/view/rooms.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// One gauge's words and state.
struct GaugeWords {
  std::string label;   ///< "Others come when I call"
  std::string level;   ///< "seldom"
  std::string change;  ///< " · a touch more", or nothing
  float early = -1;    ///< the prototype, 0–1; below 0 before 18 months
};

/// All that the stage wants to say.
struct StageWords {
  std::vector<std::string> titles;     ///< the fullest first
  std::string now;                     ///< what happens
  std::string quarrel;                 ///< or nothing
  std::array<std::string, 2> person;   ///< outside, inside
  std::array<std::string, 2> between;  ///< call, answer
  std::array<std::string, 2> figure;   ///< name, availability
  std::array<GaugeWords, 2> gauges;
  std::string early;  ///< "learned by 18 months"
};

struct StageLayout {
  RoomSpace space;
  bool has_gauges = false;
  Rect card;                     ///< behind the gauges
  std::array<Rect, 2> gauges{};  ///< the bars
  std::vector<Text> texts;
};

[[nodiscard]] StageLayout lay_out_stage(const StageWords& words, Rect area, const Palette& palette,
                                        const TextMeasure& measure);

}  // namespace securebase
