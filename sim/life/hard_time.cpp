#include "sim/life/hard_time.hpp"

#include "sim/core/math.hpp"

namespace securebase {

void meet_hard_time(State& state, double severity, const CircumstanceParameters& p) {
  state.circumstances.stress = clip(state.circumstances.stress + severity);
  WorkingModel& models = state.person.general;
  models.model_of_other -= p.event_shakes * severity * models.model_of_other;
  models.model_of_self -= p.event_shakes * severity * models.model_of_self;
}

}  // namespace securebase
