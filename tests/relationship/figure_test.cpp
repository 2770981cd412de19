// Guards what makes a figure ready to answer on a day. It would fail if strain, wear, stress or mood worked
// the wrong way, or if a steady caregiver had good and bad days.
#include "sim/relationship/figure.hpp"
#include "sim/core/random.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace securebase;

namespace {
const CareParameters kUsualCare;

Figure figure_with(double attentiveness, double consistency) {
  Figure figure;
  figure.care.attentiveness = attentiveness;
  figure.care.consistency = consistency;
  figure.usual = figure.care;
  return figure;
}
}  // namespace

TEST_CASE("a consistent figure is the same on good and bad days") {
  Figure figure = figure_with(0.6, 1);
  figure.mood = 3;
  CHECK(availability(figure, 0, kUsualCare) == 0.6);
}

TEST_CASE("an inconsistent figure's day depends on mood") {
  Figure figure = figure_with(0.5, 0.5);
  figure.mood = 1;
  CHECK(availability(figure, 0, kUsualCare) == doctest::Approx(0.5 + 0.5 * kUsualCare.mood_swing));
  figure.mood = -1;
  CHECK(availability(figure, 0, kUsualCare) == doctest::Approx(0.5 - 0.5 * kUsualCare.mood_swing));
  figure.mood = -9;
  CHECK(availability(figure, 0, kUsualCare) == 0);
}

TEST_CASE("strain, wear and stress each take from what is available") {
  Figure figure = figure_with(0.8, 1);
  figure.strain = 0.1;
  figure.wear = 0.2;
  CHECK(availability(figure, 0.3, kUsualCare) == doctest::Approx(0.2));
}

TEST_CASE("mood keeps its spread over the years, by days or by half weeks") {
  for (const double days : {1.0, 1.75, 3.5}) {
    Figure figure;
    double squares = 0;
    double follows = 0;
    constexpr std::uint32_t kMany = 20000;
    for (std::uint32_t i = 0; i < kMany; ++i) {
      const double before = figure.mood;
      pass_mood(figure, mood_step(days, kUsualCare), draw({4, 0}, 3, i).half(6));
      squares += figure.mood * figure.mood;
      follows += figure.mood * before;
    }
    CHECK(squares / kMany == doctest::Approx(1).epsilon(0.05));
    CHECK(follows / squares == doctest::Approx(std::pow(kUsualCare.mood_persistence, days)).epsilon(0.06));
  }
}

TEST_CASE("much crying strains a caregiver without support and not one who has all") {
  Figure alone;
  alone.support = 0;
  Figure helped;
  helped.support = 1;
  for (int i = 0; i < 100; ++i) {
    strain(alone, 1, kUsualCare);
    strain(helped, 1, kUsualCare);
  }
  CHECK(alone.strain > 0.3);
  CHECK(alone.strain <= 0.5);
  CHECK(helped.strain == 0);
}

TEST_CASE("strain passes when the child cries no more") {
  Figure figure;
  figure.strain = 0.4;
  for (int i = 0; i < 100; ++i) strain(figure, 0, kUsualCare);
  CHECK(figure.strain < 0.01);
}

TEST_CASE("care drifts around what is usual for this caregiver") {
  Figure figure = figure_with(0.6, 0.8);
  figure.care.attentiveness = 0.4;
  figure.drift = 0.05;
  drift_care(figure, 0, kUsualCare);
  CHECK(figure.care.attentiveness == doctest::Approx(0.5));
  drift_care(figure, 1, kUsualCare);
  CHECK(figure.care.attentiveness == doctest::Approx(0.6));
  CHECK(figure.care.consistency == 0.8);
  CHECK(figure.usual.attentiveness == 0.6);
}
