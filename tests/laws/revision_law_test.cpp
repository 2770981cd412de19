// Guards that old models can be revised: from a rejecting start, by a trustworthy partner, by reflection, and
// most by both. It would fail if either did harm on average, if both were no better than one, or if an early
// start became fate.
#include <doctest/doctest.h>

#include "sim/life/measures.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

constexpr int kRevisedSeeds = 60;

Scenario after_rejection(bool has_partner, bool reflects) {
  Scenario scenario = scenario_with(kRejectingCare);
  if (has_partner) {
    scenario.events.push_back({Age::from_years(22), MeetPartner{"Kim", kTrustworthy, kTrustworthyCare}});
  }
  if (reflects) {
    scenario.events.push_back({Age::from_years(22), StartTherapy{24}});
    scenario.events.push_back({Age::from_years(22), SelfHelp{true}});
  }
  return scenario;
}

double security_at_30(bool has_partner, bool reflects) {
  return mean_over_seeds(after_rejection(has_partner, reflects), kRevisedSeeds, 30, security_of);
}

}  // namespace

TEST_CASE("a trustworthy partner and reflection together revise more than either alone") {
  const double neither = security_at_30(false, false);
  const double partner = security_at_30(true, false);
  const double reflection = security_at_30(false, true);
  const double both = security_at_30(true, true);
  CAPTURE(neither);
  CAPTURE(partner);
  CAPTURE(reflection);
  CAPTURE(both);
  CHECK(partner > neither);
  CHECK(reflection >= neither);
  CHECK(both > partner);
  CHECK(both > reflection);
}

TEST_CASE("an unloved infant can learn to love, and not every one does") {
  int secure = 0;
  for (std::uint64_t seed = 1; seed <= kRevisedSeeds; ++seed) {
    secure += security_of(lived(after_rejection(true, true), seed, 35).state()) > 0.6;
  }
  CHECK(secure > kRevisedSeeds / 4);
  CHECK(secure <= kRevisedSeeds);
}

TEST_CASE("who is worth more in their own eyes lives with steadier partners") {
  const auto steadiness_with = [](double bar_by_self) {
    Scenario scenario = scenario_with(kSensitiveCare);
    scenario.parameters.partnership.bar_by_self = bar_by_self;
    double sum = 0;
    int couples = 0;
    for (std::uint64_t seed = 1; seed <= kRevisedSeeds; ++seed) {
      const Life life = lived(scenario, seed, 30);
      if (!life.state().couple.is_together) continue;
      sum += life.state().couple.traits.steadiness;
      ++couples;
    }
    return sum / couples;
  };
  CHECK(steadiness_with(0.4) > steadiness_with(0));
}

TEST_CASE("early care shows later and is no fate") {
  const auto security = [](const CareProfile& care) {
    return mean_over_seeds(scenario_with(care), kRevisedSeeds, 25, security_of);
  };
  CHECK(security(kSensitiveCare) > security(kRejectingCare));
  double least = 1;
  double most = 0;
  for (std::uint64_t seed = 1; seed <= kRevisedSeeds; ++seed) {
    const double one = security_of(lived(scenario_with(kRejectingCare), seed, 25).state());
    least = one < least ? one : least;
    most = one > most ? one : most;
  }
  CHECK(most - least > 0.1);
}

TEST_CASE("hard times lower felt security, and most of that passes") {
  Scenario usual = scenario_with(kSensitiveCare);
  usual.parameters.circumstances.events_per_year = 0;
  Scenario hard = usual;
  hard.events.push_back({Age::from_years(8), HardTime{0.6}});
  const auto felt = [](const State& s) { return s.person.now.felt_security; };
  const auto lost_at = [&](double years) {
    return mean_over_seeds(usual, 30, years, felt) - mean_over_seeds(hard, 30, years, felt);
  };
  CHECK(lost_at(8.3) > 0.01);
  CHECK(lost_at(11.5) < 0.6 * lost_at(8.3));
}
