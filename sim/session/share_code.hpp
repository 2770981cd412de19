#pragma once
// A moment of a life as a short text, to open exactly the same moment elsewhere. A life is a function of its recipe,
// so the text holds what differs from a scenario that everyone has: its name, the luck, changed settings, the changes
// made on the way, and the moment; and fingerprints of the scenario and of the life at that moment, so that another
// version of either is refused in a sentence and never opens as something else. share_pack.hpp: what is held;
// share_bytes.hpp: how short; share_seal.hpp: how it travels.

#include <functional>
#include <string>
#include <string_view>

#include "sim/life/timeline.hpp"
#include "sim/scenario/problem.hpp"
#include "sim/session/share_seal.hpp"

namespace securebase {

/// What is shared: one life, and where in it.
struct SharedMoment {
  std::string stem;  ///< of the scenario that comes with the program
  Recipe recipe;     ///< its scenario with changed settings; the luck; the changes made on the way
  std::uint32_t playhead = 0;
};

/// Looks up a scenario that comes with the program by its stem; null if there is none.
using ShippedScenario = std::function<const Scenario*(std::string_view stem)>;

/// The code of this moment, at most kLongestShareCode characters. What does not fit into a code is refused: a scenario
/// from elsewhere (path "scenario"), another change of it than of single settings and added events ("settings"), too
/// many changes ("length").
[[nodiscard]] Outcome<std::string> share_code(const SharedMoment& moment, const ShippedScenario& shipped);

/// The moment of a code; the life is lived up to it, to see that it is the same here. One problem, whose path says
/// what is wrong: those of unsealed(); "contents" or a place in them; "scenario": there is none of that name;
/// "fingerprint": it is not the one the code was made with; "model": the same recipe leads to another life here.
[[nodiscard]] Outcome<SharedMoment> read_share_code(std::string_view text, const ShippedScenario& shipped);

}  // namespace securebase
