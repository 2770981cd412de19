#pragma once
// Which settings of a scenario a sweep can offer: what its people are like and what its events bring, by path, with
// range and present value. A command line reaches every other number of the scenario by its path as well.

#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/scenario.hpp"

namespace securebase {

struct SweepSetting {
  std::string path;   ///< "caregivers[0].care.tenderness"
  std::string whose;  ///< "Tomasz", "Ewa", or what happens: "meet partner at 28 years"
  std::string name;   ///< "tenderness"
  double low = 0;
  double high = 1;
  double now = 0;    ///< in the scenario; of a spread its mean
  std::string what;  ///< of an event what happens, "meet partner"; empty: `whose` is a person's name
  Age at;            ///< of an event when it happens
};

/// Caregivers first, in the order of the scenario, then the person, then events.
[[nodiscard]] std::vector<SweepSetting> sweep_settings(const Scenario& scenario);

}  // namespace securebase
