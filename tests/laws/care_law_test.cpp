// Guards what care teaches, the core of the model: always, never, cold, frightening, inconsistent. It would
// fail if the model no longer said what attachment research says of the average child; it promises nothing
// about any single one. Numbers are means over sixty lives.
#include <doctest/doctest.h>

#include "tests/worlds.hpp"

using namespace securebase;

namespace {

constexpr int kSeeds = 60;

template <class Of>
double at_18_months(const CareProfile& care, const Of& of) {
  return mean_over_seeds(scenario_with(care), kSeeds, 1.5, of);
}

double other(const State& s) { return s.person.general.model_of_other; }
double self(const State& s) { return s.person.general.model_of_self; }
double fear(const State& s) { return s.person.fear; }
double turning_up(const State& s) { return s.person.strategies.hyperactivating; }
double turning_down(const State& s) { return s.person.strategies.deactivating; }

}  // namespace

TEST_CASE("a caregiver who never answers teaches that others do not come") {
  CHECK(at_18_months(kAbsentCare, other) < 0.2);
}

TEST_CASE("a caregiver who always answers teaches that others come and that I am worth coming for") {
  CHECK(at_18_months(kPerfectCare, other) > 0.75);
  CHECK(at_18_months(kPerfectCare, self) > 0.8);
}

TEST_CASE("the more attentive the care, the more is expected of others") {
  double before = 0;
  for (const double attentiveness : {0.1, 0.3, 0.5, 0.7, 0.9}) {
    CareProfile care = kSensitiveCare;
    care.attentiveness = attentiveness;
    const double now = at_18_months(care, other);
    CHECK(now > before);
    before = now;
  }
}

TEST_CASE("each of the four things given adds to both models") {
  for (double CareProfile::*quality : {&CareProfile::attentiveness, &CareProfile::mirroring,
                                       &CareProfile::tenderness, &CareProfile::touch}) {
    CareProfile less{0.65, 0.6, 0.6, 0.5, 0.9, 0};
    CareProfile more = less;
    less.*quality -= 0.25;
    more.*quality += 0.25;
    CHECK(at_18_months(more, other) > at_18_months(less, other));
    CHECK(at_18_months(more, self) > at_18_months(less, self) - 0.01);
  }
}

TEST_CASE("where care rejects, turning the need down pays more than turning it up") {
  CHECK(at_18_months(kRejectingCare, turning_down) > at_18_months(kRejectingCare, turning_up));
}

TEST_CASE("where care is inconsistent, turning the need up pays more than turning it down") {
  CHECK(at_18_months(kInconsistentCare, turning_up) > at_18_months(kInconsistentCare, turning_down));
}

TEST_CASE("frightening care teaches more fear than any other") {
  const double frightened = at_18_months(kFrighteningCare, fear);
  CHECK(frightened > 0.2);
  for (const CareProfile& care : {kSensitiveCare, kRejectingCare, kInconsistentCare, kAbsentCare}) {
    CHECK(at_18_months(care, fear) < 0.2 * frightened);
  }
}

TEST_CASE("sensitive care leaves both models higher than any other pattern of care") {
  for (const CareProfile& care : {kRejectingCare, kInconsistentCare, kFrighteningCare, kAbsentCare}) {
    CHECK(at_18_months(kSensitiveCare, other) > at_18_months(care, other) + 0.05);
    CHECK(at_18_months(kSensitiveCare, self) > at_18_months(care, self) + 0.05);
  }
}

TEST_CASE("a child of unsupported caregivers who cries much costs them attention") {
  Scenario reactive = scenario_with(kInconsistentCare);
  reactive.caregivers[0].support.mean = 0.1;
  Scenario calm = reactive;
  reactive.person.temperament.reactivity.mean = 0.9;
  calm.person.temperament.reactivity.mean = 0.1;
  const auto strain = [](const State& s) { return s.figures[0].strain; };
  CHECK(mean_over_seeds(reactive, 20, 1, strain) > mean_over_seeds(calm, 20, 1, strain));
}
