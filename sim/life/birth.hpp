#pragma once
// A life's first moment: temperament, caregivers and their care, drawn from the scenario by addressed luck.

#include "sim/life/state.hpp"
#include "sim/scenario/scenario.hpp"

namespace securebase {

/// The state of a newborn in this scenario with this luck.
[[nodiscard]] State born(const Scenario& scenario, const Luck& luck);

/// The next generation: the care this person would give a child, from their models, strategies, fear, grief
/// and reflection; `bell` is luck. Reflection and a good partnership can break a chain.
[[nodiscard]] CareProfile care_given_by(const State& state, double bell, const Parameters& parameters);

}  // namespace securebase
