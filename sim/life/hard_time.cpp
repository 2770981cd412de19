#include "sim/life/hard_time.hpp"

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"

namespace securebase {

void meet_hard_time(State& state, double severity, const CircumstanceParameters& p) {
  state.circumstances.stress = clip(state.circumstances.stress + severity);
  shake(state.person.general, taken_by_hard_time(severity, p));
}

double severity_by_luck(const Luck& luck, std::uint32_t episode, const CircumstanceParameters& p) {
  return mix(p.event_least, p.event_most, draw(luck, stream::kEvent, episode).u[0]);
}

WorkingModel taken_by_hard_time(double severity, const CircumstanceParameters& p) {
  return {p.event_shakes * severity, p.event_shakes * severity};
}

WorkingModel taken_by_betrayal(const State& state, const Parameters& p) {
  const double openness = plasticity(state.age().years(), state.person.reflection, 0, p.learning);
  return {clip(p.partnership.betrayal_weight * openness * p.learning.rate_other),
          clip(p.partnership.betrayal_weight * openness * p.learning.rate_self)};
}

void shake(WorkingModel& models, const WorkingModel& taken) {
  models.model_of_other -= taken.model_of_other * models.model_of_other;
  models.model_of_self -= taken.model_of_self * models.model_of_self;
}

}  // namespace securebase
