#pragma once
// A whole life told in plain sentences, one paragraph a stage or decade: what care there was, what was
// learned from it, which way of calling paid and why it was sensible, and what changed it later.

#include <string>
#include <vector>

#include "sim/life/timeline.hpp"

namespace securebase {

struct LifeParagraph {
  std::string heading;  ///< "Infancy, to 18 months"
  std::string text;
};

/// The life up to `until`; lives the timeline on to there if needed. The last paragraph says what such a
/// telling is and what it is not.
[[nodiscard]] std::vector<LifeParagraph> describe_life(Timeline& timeline, Age until);

}  // namespace securebase
