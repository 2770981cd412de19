// Guards laws of whole lives: what holds at every moment of every life, and what switching a mechanism off
// must do. It would fail if memory, prototype, learning or partners stopped following their rules in the
// course of a life, even if each rule alone were right.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "sim/core/math.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

template <class Look>
void watch(Life life, const Look& look) {
  while (!life.is_over()) {
    const State before = life.state();
    life.step_episode();
    look(before, life.state());
  }
}

std::vector<double> sizes_kept(const Memory& memory, std::size_t stage) {
  std::vector<double> sizes;
  for (std::size_t i = 0; i < kTracesPerStage; ++i) {
    sizes.push_back(std::fabs(memory.traces[stage * kTracesPerStage + i].change));
  }
  std::sort(sizes.rbegin(), sizes.rend());
  return sizes;
}

}  // namespace

TEST_CASE("at every moment of a life the last lesson explains how the models moved") {
  Scenario calm = scenario_with({0.6, 0.5, 0.6, 0.5, 0.6, 0.1});
  calm.parameters.circumstances.event_shakes = 0;  // hard times move the models as well
  watch(life_of(calm, 4), [](const State& before, const State& after) {
    const Lesson& l = after.last.lesson;
    const auto recomputed = [&](double from, double weight, double target, double early) {
      const double learnt = from + weight * (target - from);
      return clip(learnt + l.pull * (early - learnt));
    };
    const WorkingModel& now = after.person.general;
    const WorkingModel& early = before.person.prototype;
    REQUIRE(l.other_before == before.person.general.model_of_other);
    REQUIRE(std::fabs(recomputed(l.other_before, l.other_weight, l.read_as, early.model_of_other) -
                      now.model_of_other) < 1e-12);
    REQUIRE(std::fabs(recomputed(l.self_before, l.self_weight, l.self_target, early.model_of_self) -
                      now.model_of_self) < 1e-12);
  });
}

TEST_CASE("the six moments remembered of each stage are those that moved the model most") {
  std::vector<std::vector<double>> moved(kStageCount);
  Life life = life_of(scenario_with(kInconsistentCare), 6);
  watch(life, [&](const State& before, const State& after) {
    const double change = after.last.lesson.other_after - after.last.lesson.other_before;
    moved[static_cast<std::size_t>(before.stage())].push_back(std::fabs(change));
  });
  life.run_to(kEndOfLife);
  for (std::size_t stage = 0; stage < kStageCount; ++stage) {
    std::sort(moved[stage].rbegin(), moved[stage].rend());
    moved[stage].resize(kTracesPerStage);
    CHECK(sizes_kept(life.state().person.memory_of_other, stage) == moved[stage]);
  }
}

TEST_CASE("a remembered moment says what taught it") {
  Life life = life_of(scenario_with(kSensitiveCare), 2);
  life.run_to(kEndOfInfancy);
  for (const MemoryTrace& trace : life.state().person.memory_of_self.traces) {
    if (trace.change > 0 && trace.strategy == Strategy::primary) CHECK(trace.answer == Answer::matched);
    if (trace.change < 0) CHECK(trace.answer != Answer::matched);
  }
}

TEST_CASE("the prototype is the model at 18 months and never changes again") {
  Life life = life_of(full_scenario(), 7);
  life.run_to(kEndOfInfancy - 1);
  CHECK_FALSE(life.state().person.has_prototype);
  life.run_to(kEndOfInfancy);
  const WorkingModel early = life.state().person.general;
  CHECK(life.state().person.prototype == early);
  life.run_to(kEndOfLife);
  CHECK(life.state().person.prototype == early);
}

TEST_CASE("where nothing is learned the models stay open questions for life") {
  Scenario frozen = scenario_with(kRejectingCare);
  LearningParameters& learning = frozen.parameters.learning;
  learning.rate_other = learning.rate_self = learning.prototype_pull = 0;
  frozen.parameters.circumstances.event_shakes = 0;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    CHECK(lived(frozen, seed, 80).state().person.general == WorkingModel{0.5, 0.5});
  }
}

TEST_CASE("even where all care and all partners are good, some couples part") {
  Scenario kind = scenario_with(kPerfectCare);
  kind.parameters.partnership.steadiness_mean = 0.95;
  kind.parameters.partnership.warmth_mean = 0.9;
  const auto parted = [](const State& s) { return s.couple.break_ups > 0 ? 1.0 : 0.0; };
  CHECK(mean_over_seeds(kind, 30, 45, parted) > 0.1);
}

TEST_CASE("who had an unkind start is closer to it in old age if the early model pulls") {
  Scenario pulled = scenario_with(kAbsentCare);
  pulled.events.push_back({Age::from_years(2), HelpCaregiver{"", 0.9}});
  Scenario free_of_it = pulled;
  free_of_it.parameters.learning.theory = Theory::revisionist;
  const auto other = [](const State& s) { return s.person.general.model_of_other; };
  CHECK(mean_over_seeds(pulled, 30, 40, other) < mean_over_seeds(free_of_it, 30, 40, other));
}

TEST_CASE("with differential susceptibility off the switch changes no life of a middling child") {
  Scenario on = scenario_with(kInconsistentCare);
  on.parameters.learning.has_differential_susceptibility = true;
  CHECK(lived(on, 1, 30).state() == lived(scenario_with(kInconsistentCare), 1, 30).state());
}

TEST_CASE("reactive children gain more from good and lose more from poor care where susceptibility differs") {
  const auto other_of = [](const CareProfile& care, double reactivity, bool differs) {
    Scenario scenario = scenario_with(care);
    scenario.person.temperament.reactivity.mean = reactivity;
    scenario.parameters.learning.has_differential_susceptibility = differs;
    return mean_over_seeds(scenario, 30, 1, [](const State& s) { return s.person.general.model_of_other; });
  };
  const auto gap = [&](double reactivity, bool differs) {
    return other_of(kSensitiveCare, reactivity, differs) - other_of(kRejectingCare, reactivity, differs);
  };
  CHECK(gap(0.8, true) > gap(0.8, false));
  CHECK(gap(0.2, true) < gap(0.2, false));
}

TEST_CASE("a strained caregiver recovers when the child has outgrown infancy") {
  Scenario scenario = scenario_with(kInconsistentCare);
  scenario.caregivers[0].support.mean = 0;
  Life life = life_of(scenario, 3);
  life.run_to(kEndOfInfancy);
  const double strained = life.state().figures[0].strain;
  CHECK(strained > 0.05);
  life.run_until(Age::from_years(6));
  CHECK(life.state().figures[0].strain < 0.2 * strained);
}
