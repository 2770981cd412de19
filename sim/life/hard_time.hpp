#pragma once
// What shakes both models at once, beside what is learned from calls: a hard life event, whether luck or a
// scenario brings it, and a betrayal.

#include "sim/core/luck.hpp"
#include "sim/life/parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

/// Everyone is less available for months, and trust is shaken at once: about half of the events of a life
/// move attachment when they happen, and most of that fades (Fraley, Gillath & Deboeck 2021). Severity 0–1.
void meet_hard_time(State& state, double severity, const CircumstanceParameters& parameters);

/// How hard the event is that luck brings at this episode, if it brings one, 0–1.
[[nodiscard]] double severity_by_luck(const Luck& luck, std::uint32_t episode,
                                      const CircumstanceParameters& parameters);

/// Share of each belief that a hard time of this severity takes away at once, 0–1.
[[nodiscard]] WorkingModel taken_by_hard_time(double severity, const CircumstanceParameters& parameters);

/// Share of each belief that a betrayal takes away at once, 0–1: the more open the models, the more.
[[nodiscard]] WorkingModel taken_by_betrayal(const State& state, const Parameters& parameters);

/// Takes these shares away.
void shake(WorkingModel& models, const WorkingModel& taken);

}  // namespace securebase
