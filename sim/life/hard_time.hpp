#pragma once
// What a hard life event does, whether luck or a scenario brings it.

#include "sim/life/parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

/// Everyone is less available for months, and trust is shaken at once: about half of the events of a life
/// move attachment when they happen, and most of that fades (Fraley, Gillath & Deboeck 2021). Severity 0–1.
void meet_hard_time(State& state, double severity, const CircumstanceParameters& parameters);

}  // namespace securebase
