#pragma once
// One run of a scenario, ready to be taught with: the life of a seed, the same luck in each arm, the Strange Situation at
// one, and what its promises come to over many lives.

#include <optional>
#include <string>
#include <vector>

#include "sim/scenario/tendency.hpp"
#include "ui/app/app.hpp"
#include "ui/teach/life_facts.hpp"

namespace securebase {

/// Another version of the life, with the same luck.
struct ArmRun {
  std::string name;
  Timeline timeline;
  Age asked_at;                                           ///< the age at which it is compared
  PredictedCurve curve = PredictedCurve::model_of_other;  ///< by this read-out
  std::optional<std::size_t> promise;                     ///< which of the scenario's is about it
};

struct ScenarioRun {
  std::string stem;
  std::string called;  ///< how `securebase open` finds it: its stem, or the file that was given
  Scenario scenario;
  Timeline timeline;         ///< lived to the last age that is told
  std::vector<Age> ages;     ///< told in the table
  Age until;                 ///< up to here a curve is predicted
  SspRun room;               ///< the Strange Situation at 12 months
  std::vector<ArmRun> arms;  ///< in the order of the scenario
  std::vector<TendencyResult> tendencies;
  std::uint32_t lives = 0;  ///< of each tendency

  [[nodiscard]] const std::string& name() const { return scenario.person.name; }
  [[nodiscard]] std::uint64_t seed() const { return timeline.recipe().luck.seed; }
  [[nodiscard]] std::string caregiver() const;
};

/// What is run.
struct ScenarioAsked {
  std::string stem;
  std::string called;
  Scenario scenario;
  std::uint64_t seed = 7;
  std::uint32_t lives = 200;  ///< over which the promises are looked at
};
/// A valid scenario only.
[[nodiscard]] ScenarioRun run_scenario(const ScenarioAsked& asked);

}  // namespace securebase
