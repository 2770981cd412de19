// Guards the promise that every change of a belief can be explained: the numbers kept of a moment, and the shocks
// of that moment, give the belief again. It would fail if something moved a model without being told, or if a
// number were rounded, left out or kept from the wrong side of the update.
#include "sim/life/change.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "sim/core/random.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

constexpr std::uint32_t kMadeUp = 900;  // a stream of luck of this test alone

/// A scenario nobody wrote: any care, any temperament, either theory, shocks at any age.
Scenario any_scenario(std::uint32_t which) {
  const auto draw_of = [&](std::uint32_t index) { return draw({42, 0}, kMadeUp, which, index); };
  const Draws care = draw_of(0), more = draw_of(1), self = draw_of(2);
  Scenario scenario =
      scenario_with({care.u[0], care.u[1], care.u[2], care.u[3], more.u[0], 0.5 * more.u[1] * more.u[1]});
  scenario.person.temperament = {{self.u[0], 0}, {self.u[1], 0}};
  LearningParameters& learning = scenario.parameters.learning;
  learning.theory = which % 3 == 0 ? Theory::revisionist : Theory::prototype;
  learning.has_differential_susceptibility = which % 2 == 0;
  learning.assimilation = self.u[2];
  scenario.parameters.circumstances.events_per_year = 2;
  const auto at = [&](double years, Command command) {
    scenario.events.push_back({Age::from_years(years), std::move(command)});
  };
  at(1 + 10 * more.u[2], HardTime{more.u[3]});
  at(20, MeetPartner{"Kim", kTrustworthy, kTrustworthyCare});
  at(21 + 5 * self.u[3], Betrayal{});
  at(30, SetPerson{PersonQuality::grief, more.u[3]});
  at(31, SetPerson{PersonQuality::reflection, more.u[2]});
  return scenario;
}

/// What has been met while checking, so that no kind of moment can be missing.
struct Met {
  int updates = 0, broken_off = 0, pulled = 0, by_luck = 0, hard_times = 0, betrayals = 0;
  double most = 0;  ///< the largest error
  void error(double stored, double again) { most = std::max(most, std::fabs(stored - again)); }
};

void check_step(const State& before, const State& after, const World& world, Met& met) {
  const Change change = change_after(before, world);
  const Lesson& lesson = after.last.lesson;
  CHECK(change.after == after.person.general);
  CHECK(change.before == before.person.general);
  CHECK(change.lesson == lesson);
  met.error(lesson.other_after, recomputed_other(lesson, after.person.prototype));
  met.error(lesson.self_after, recomputed_self(lesson, after.person.prototype));
  met.error(change.after.model_of_other, recomputed(change).model_of_other);
  met.error(change.after.model_of_self, recomputed(change).model_of_self);
  ++met.updates;
  met.broken_off += after.last.is_broken_off ? 1 : 0;
  met.pulled += lesson.pull > 0 ? 1 : 0;
  for (const Shake& event : change.shakes) {
    met.by_luck += event.is_before_lesson ? 1 : 0;
    met.betrayals += event.kind == MarkKind::betrayal ? 1 : 0;
    met.hard_times += !event.is_before_lesson && event.kind == MarkKind::life_event ? 1 : 0;
  }
}

/// Looks at every seventh step of this life, and at all that have a mark.
void check_life(std::uint32_t which, Met& met) {
  Life life = life_of(any_scenario(which), which);
  while (life.state().episode < episode_at(Age::from_years(35))) {
    const State before = life.state();
    Marks marks;
    life.step_episode(&marks);
    if (!marks.empty() || life.state().episode % 7 == 0) check_step(before, life.state(), life.world(), met);
  }
}

}  // namespace

TEST_CASE("the numbers kept of any moment of any life give both beliefs again") {
  Met met;
  for (std::uint32_t which = 0; which < 12; ++which) check_life(which, met);
  CHECK(met.updates >= 5000);
  CHECK(met.most <= 1e-9);
  CHECK(met.broken_off > 20);
  CHECK(met.pulled > 500);
  CHECK(met.by_luck > 20);
  CHECK(met.hard_times >= 6);
  CHECK(met.betrayals >= 6);
}

TEST_CASE("a call that fear broke off taught nothing, and its numbers say so") {
  Lesson lesson;
  lesson.expected = 0.3;
  lesson.other_before = lesson.other_after = 0.4;
  CHECK(recomputed_other(lesson, {0.1, 0.1}) == 0.4);
  CHECK(move_of_other(lesson, {0.1, 0.1}).taught() == 0);
}

TEST_CASE("a betrayal, not the moment with the partner, is told as what shook trust") {
  Scenario scenario = full_scenario();
  Life life = lived(scenario, 3, 22.99);
  const std::uint32_t when = episode_at(Age::from_years(23));
  life.run_to(when - 1);
  const Change change = change_after(life.state(), life.world());
  REQUIRE(change.shakes.size() == 1);
  const Shake& event = change.shakes[0];
  CHECK(event.kind == MarkKind::betrayal);
  CHECK(event.before.model_of_other == change.lesson.other_after);
  CHECK(event.after.model_of_other < event.before.model_of_other);
  CHECK(event.after == change.after);
}

TEST_CASE("with a wrong number the belief does not come out") {
  Life life = lived(scenario_with(kSensitiveCare), 7, 0.5);
  Lesson lesson = life.state().last.lesson;
  while (lesson.other_weight < 1e-4) {
    life.step_episode();
    lesson = life.state().last.lesson;
  }
  lesson.read_as += 0.01;
  CHECK(std::fabs(recomputed_other(lesson, life.state().person.prototype) - lesson.other_after) > 1e-9);
}
