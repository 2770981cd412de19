#pragma once
// What the tests of the Strange Situation share: infants of a year who have met a kind of care, and what
// happened when each was put into the room.

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "sim/instruments/observation.hpp"
#include "sim/instruments/strange_situation.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "tests/study/cohorts.hpp"
#include "tests/worlds.hpp"

namespace securebase {

/// Secure, avoidant, resistant and disorganized are expected of these, in this order.
inline constexpr std::array kKindsOfCare{kSensitiveCare, kRejectingCare, kInconsistentCare, kFrighteningCare};

/// One procedure and all that was seen and hidden in it.
struct RoomVisit {
  State infant;  ///< as it came into the room
  Luck luck;
  SspTrace trace;
  SspResult result;
};

inline RoomVisit visit_room(const State& infant, const Luck& luck, const SspRules& rules = {}) {
  RoomVisit visit{infant, luck, {}, {}};
  visit.result = strange_situation(infant, luck, primary_caregiver(infant), rules, &visit.trace);
  return visit;
}

/// A life of this scenario at twelve months.
inline State infant_of_a_year(const Scenario& scenario, std::uint64_t seed) {
  return lived(scenario, seed, 1).state();
}

/// So many infants of each kind of care, each in the room once.
inline std::vector<RoomVisit> visits(int infants_a_kind, const SspRules& rules = {}) {
  std::vector<RoomVisit> all;
  for (const CareProfile& care : kKindsOfCare) {
    const Scenario scenario = scenario_with(care);
    for (int i = 1; i <= infants_a_kind; ++i) {
      const auto seed = static_cast<std::uint64_t>(i);
      all.push_back(visit_room(infant_of_a_year(scenario, seed), {seed, 0}, rules));
    }
  }
  return all;
}

inline Scenario shipped_scenario(const std::string& stem) {
  return *read_scenario(file_text(SECUREBASE_SCENARIOS "/" + stem + ".json"), stem + ".json");
}

}  // namespace securebase
