#include "ui/teach/scenario_run.hpp"

#include <algorithm>

#include "sim/scenario/scenario_file.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr std::size_t kMostAges = 8;

/// Whether the promise compares the arm with the scenario itself.
bool compares(const Tendency& tendency, const std::string& arm) {
  if (!tendency.than_arm) return false;
  return (tendency.arm == arm && tendency.than_arm->empty()) ||
         (tendency.arm.empty() && *tendency.than_arm == arm);
}

/// The read-out under the timeline that shows what the measure is about.
PredictedCurve curve_for(const std::string& measure) {
  if (measure == "model_of_self") return PredictedCurve::model_of_self;
  if (measure == "felt_security") return PredictedCurve::felt_security;
  return PredictedCurve::model_of_other;
}

ArmRun run_arm(const Scenario& scenario, const Arm& arm, const ScenarioRun& run) {
  const Outcome<Scenario> as_told = arm_of(scenario, arm.name);
  ArmRun made{arm.name,
              Timeline({*as_told, run.timeline.recipe().luck, {}}),
              run.until,
              PredictedCurve::model_of_other,
              {}};
  const auto promise = std::find_if(scenario.tendencies.begin(), scenario.tendencies.end(),
                                    [&](const Tendency& each) { return compares(each, arm.name); });
  if (promise != scenario.tendencies.end()) {
    made.asked_at = promise->at;
    made.curve = curve_for(promise->measure);
    made.promise = static_cast<std::size_t>(promise - scenario.tendencies.begin());
  }
  made.timeline.reach(run.timeline.reached());
  return made;
}

}  // namespace

std::string ScenarioRun::caregiver() const { return name_of_figure(room.state.figures[room.caregiver]); }

ScenarioRun run_scenario(const ScenarioAsked& asked) {
  const Scenario& scenario = asked.scenario;
  ScenarioRun run{asked.stem,
                  asked.called,
                  scenario,
                  Timeline({scenario, Luck{asked.seed, 0}, {}}),
                  told_ages(scenario, kMostAges),
                  told_until(scenario),
                  {},
                  {},
                  {},
                  asked.lives};
  run.timeline.reach(episode_at(std::max(run.ages.back(), run.until)));
  run.room = SspRunCache().run_of(run.timeline, SspWatch{});
  for (const Arm& arm : scenario.arms) run.arms.push_back(run_arm(scenario, arm, run));
  if (!scenario.tendencies.empty()) run.tendencies = *check_tendencies(scenario, {1, asked.lives});
  return run;
}

}  // namespace securebase
