// Guards the one table of measures behind curves, CSV columns and scenario tendencies. It would fail if two
// measures shared a name or if one left its stated range.
#include "sim/life/measures.hpp"

#include <doctest/doctest.h>

#include <set>

#include "tests/worlds.hpp"

using namespace securebase;

TEST_CASE("every measure has its own name, a unit and a sentence") {
  std::set<std::string_view> names;
  for (const Measure& measure : measures()) {
    names.insert(measure.name);
    CHECK_FALSE(measure.unit.empty());
    CHECK_FALSE(measure.help.empty());
    CHECK(measure_named(measure.name) == &measure);
  }
  CHECK(names.size() == measures().size());
  CHECK(measure_named("happiness") == nullptr);
}

TEST_CASE("every measure stays in the range its unit states") {
  Life life = life_of(full_scenario(), 3);
  while (!life.is_over()) {
    life.run_to(life.state().episode + 50);
    for (const Measure& measure : measures()) {
      const double value = measure.of(life.state());
      CAPTURE(measure.name);
      if (measure.unit == "0–1" || measure.unit == "0/1") REQUIRE((value >= 0 && value <= 1));
      if (measure.unit == "0–.5") REQUIRE((value >= 0 && value <= 0.5));
      if (measure.unit == "about −1 to 1") REQUIRE((value >= -1.5 && value <= 1.5));
    }
  }
}

TEST_CASE("security is highest with both models high and lowest with both low") {
  State state;
  state.person.general = {1, 1};
  CHECK(security_of(state) == doctest::Approx(1));
  state.person.general = {0, 0};
  CHECK(security_of(state) == doctest::Approx(0));
}

TEST_CASE("partner measures are 0 without a partner") {
  State state;
  state.couple.traits.steadiness = 0.9;
  CHECK(measure_named("partner_steadiness")->of(state) == 0);
  state.couple.is_together = true;
  CHECK(measure_named("partner_steadiness")->of(state) == 0.9);
}
