// Guards who is born and to whom: spreads, the common factor of care, the share who frighten, and the next
// generation. It would fail if a spread of 0 still drew, or if care did not hang together as stated.
#include "sim/life/birth.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "tests/worlds.hpp"

using namespace securebase;

namespace {

constexpr std::uint32_t kMany = 2000;

Scenario spread_out() {
  Scenario scenario = scenario_with({});
  scenario.person.temperament = {{0.5, 0.15}, {0.5, 0.15}};
  CareSpread& care = scenario.caregivers[0].care;
  care.attentiveness = {0.5, 0.1};
  care.mirroring = {0.5, 0.1};
  care.common_factor = 0.75;
  care.fright_rate = {0.3, 0.05};
  care.fright_share = 0.2;
  return scenario;
}

/// Mean product of what two qualities differ from .5, in units of their sd .1.
double correlation(const Scenario& scenario, double CareProfile::*one, double CareProfile::*two) {
  double sum = 0;
  for (std::uint32_t life = 0; life < kMany; ++life) {
    const CareProfile care = born(scenario, {1, life}).figures[0].care;
    sum += (care.*one - 0.5) * (care.*two - 0.5) / 0.01;
  }
  return sum / kMany;
}

}  // namespace

TEST_CASE("what has no spread is the same in every life") {
  const Scenario scenario = scenario_with(kSensitiveCare);
  for (std::uint32_t life = 0; life < 50; ++life) {
    const State state = born(scenario, {1, life});
    CHECK(state.figures[0].care == kSensitiveCare);
    CHECK(state.person.temperament == Temperament{0.5, 0.5});
  }
}

TEST_CASE("a newborn has open questions, no fear, no prototype and one caregiver called Mia") {
  const State state = born(scenario_with(kSensitiveCare), {1, 0});
  CHECK(state.person.general == WorkingModel{0.5, 0.5});
  CHECK(state.person.fear == 0);
  CHECK_FALSE(state.person.has_prototype);
  CHECK(state.figures[0].is_present);
  CHECK(state.figures[0].name == "Mia");
  for (std::size_t i = 1; i < kFigureCount; ++i) CHECK_FALSE(state.figures[i].is_present);
  CHECK(state.figures[kTherapist].role == Role::therapist);
}

TEST_CASE("temperament and care spread as stated") {
  CHECK(correlation(spread_out(), &CareProfile::attentiveness, &CareProfile::attentiveness) ==
        doctest::Approx(1).epsilon(0.1));
  double sum = 0;
  double squares = 0;
  for (std::uint32_t life = 0; life < kMany; ++life) {
    const double x = born(spread_out(), {1, life}).person.temperament.reactivity - 0.5;
    sum += x;
    squares += x * x;
  }
  CHECK(std::fabs(sum / kMany) < 0.012);
  CHECK(std::sqrt(squares / kMany) == doctest::Approx(0.15).epsilon(0.06));
}

TEST_CASE("qualities of care correlate by the square of their common factor") {
  CHECK(correlation(spread_out(), &CareProfile::attentiveness, &CareProfile::mirroring) ==
        doctest::Approx(0.75 * 0.75).epsilon(0.12));
  Scenario apart = spread_out();
  apart.caregivers[0].care.common_factor = 0;
  CHECK(std::fabs(correlation(apart, &CareProfile::attentiveness, &CareProfile::mirroring)) < 0.07);
}

TEST_CASE("the stated share of caregivers frightens, more of them where care is poor") {
  int frightening = 0;
  double care_of_frightening = 0;
  for (std::uint32_t life = 0; life < kMany; ++life) {
    const CareProfile care = born(spread_out(), {1, life}).figures[0].care;
    if (care.fright_rate == 0) continue;
    ++frightening;
    care_of_frightening += care.attentiveness;
  }
  CHECK(frightening / static_cast<double>(kMany) == doctest::Approx(0.2).epsilon(0.15));
  CHECK(care_of_frightening / frightening < 0.48);
}

TEST_CASE("care that could be drawn beyond its range stops at its ends") {
  Scenario scenario = scenario_with({});
  scenario.caregivers[0].care.touch = {0.9, 0.5};
  for (std::uint32_t life = 0; life < 200; ++life) {
    const double touch = born(scenario, {1, life}).figures[0].care.touch;
    CHECK((touch >= 0 && touch <= 1));
  }
}

TEST_CASE("those who trust give more care, and reflection makes up for much") {
  State trusting;
  trusting.person.general = {0.9, 0.9};
  State distrusting;
  distrusting.person.general = {0.1, 0.3};
  distrusting.person.fear = 0.5;
  State reflecting = distrusting;
  reflecting.person.reflection = 1;
  const CareProfile good = care_given_by(trusting, 0, {});
  const CareProfile poor = care_given_by(distrusting, 0, {});
  const CareProfile earned = care_given_by(reflecting, 0, {});
  CHECK(good.attentiveness > poor.attentiveness + 0.2);
  CHECK(good.tenderness > poor.tenderness);
  CHECK(good.fright_rate == 0);
  CHECK(poor.fright_rate > 0.1);
  CHECK(earned.mirroring > poor.mirroring);
  CHECK(earned.fright_rate < 0.3 * poor.fright_rate);
}

TEST_CASE("how a caregiver grew up shows in the care they give") {
  const auto mean_tenderness = [](const CareProfile& childhood) {
    Scenario scenario = scenario_with({});
    scenario.caregivers[0].grew_up_with = Upbringing{childhood, 0, false};
    double sum = 0;
    for (std::uint32_t life = 0; life < 20; ++life)
      sum += born(scenario, {1, life}).figures[0].care.tenderness;
    return sum / 20;
  };
  CHECK(mean_tenderness(kSensitiveCare) > mean_tenderness(kRejectingCare) + 0.1);
}
