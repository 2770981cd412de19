#pragma once
// The order of a day: what happens in one step of a life, as one visible list.

#include "sim/core/luck.hpp"
#include "sim/life/mark.hpp"
#include "sim/life/parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

/// Lives one episode: time passes, someone is sought, the episode happens, what follows from it follows.
/// `marks` may be null.
void live_one_step(State& state, const Luck& luck, const Parameters& parameters, Marks* marks);

}  // namespace securebase
