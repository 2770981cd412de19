// Guards what reflecting does and does not do. It would fail if talking alone changed what a person believes,
// or if grief never faded.
#include "sim/person/reflection.hpp"

#include <doctest/doctest.h>

using namespace securebase;

namespace {
const ReflectionParameters kUsualReflection;

Person after_reflecting(Person person, const Invitation& invitation, int half_weeks = 1) {
  for (int i = 0; i < half_weeks; ++i) reflect(person, invitation, kUsualReflection);
  return person;
}
}  // namespace

TEST_CASE("reflection alone moves no model") {
  Person person;
  person.general = {0.2, 0.3};
  const Person after = after_reflecting(person, {true, true, 1}, 500);
  CHECK(after.general == person.general);
  CHECK(after.prototype == person.prototype);
  CHECK(after.fear == person.fear);
  CHECK(after.strategies == person.strategies);
}

TEST_CASE("therapy opens more than self-help, self-help more than a partner who asks") {
  const double therapy = after_reflecting({}, {true, false, 0}).reflection;
  const double self_help = after_reflecting({}, {false, true, 0}).reflection;
  const double partner = after_reflecting({}, {false, false, 1}).reflection;
  CHECK(therapy > self_help);
  CHECK(self_help > partner);
  CHECK(partner > 0);
  CHECK(after_reflecting({}, {}, 100).reflection == 0);
}

TEST_CASE("reflection never passes 1") {
  CHECK(after_reflecting({}, {true, true, 1}, 10000).reflection <= 1);
}

TEST_CASE("awareness of red flags follows reflection and is not lost again") {
  Person person;
  person.reflection = 0.8;
  const Person after = after_reflecting(person, {}, 100);
  CHECK(after.red_flag_awareness > 0);
  CHECK(after.red_flag_awareness < 0.8);
  person.reflection = 0.1;
  person.red_flag_awareness = 0.6;
  CHECK(after_reflecting(person, {}, 100).red_flag_awareness == 0.6);
}

TEST_CASE("grief fades slowly by itself and faster where it is put into words") {
  Person person;
  person.grief = 0.8;
  const double alone = after_reflecting(person, {}, 104).grief;
  person.reflection = 0.8;
  const double worded = after_reflecting(person, {}, 104).grief;
  CHECK(alone < 0.8);
  CHECK(worded < 0.5 * alone);
  CHECK(worded > 0);
}
