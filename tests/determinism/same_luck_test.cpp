// Guards that a life is a pure function of scenario, luck and commands, and that two lives with one changed
// setting meet the same luck. It would fail if anything drew luck in sequence, kept hidden state, or let a
// command reach into the past.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/worlds.hpp"

using namespace securebase;

namespace {

const StampedCommand kLessTouch{kSixMonths, SetCare{"", CareQuality::touch, 0.1}};

/// What luck alone decides of an episode.
struct Met {
  double need = 0;
  std::array<double, kPartner>
      moods{};  ///< caregivers, peers, friend; a partner's mood starts with the couple
  bool operator==(const Met&) const = default;
};

Met met_by(const Life& life) {
  Met met;
  met.need = life.state().last.need;
  for (std::size_t i = 0; i < kPartner; ++i) met.moods[i] = life.state().figures[i].mood;
  return met;
}

Marks events_of(const Marks& marks) {
  Marks events;
  std::copy_if(marks.begin(), marks.end(), std::back_inserter(events),
               [](const Mark& mark) { return mark.kind == MarkKind::life_event; });
  return events;
}

}  // namespace

TEST_CASE("a life lived twice is the same life at every moment") {
  Life one = life_of(full_scenario(), 3);
  Life two = life_of(full_scenario(), 3);
  while (!one.is_over()) {
    REQUIRE(one.hash() == two.hash());
    one.step_episode();
    two.step_episode();
  }
  CHECK(one.state() == two.state());
}

TEST_CASE("asking for marks changes nothing in a life") {
  Marks marks;
  Life asked = life_of(full_scenario(), 3);
  asked.run_to(kEndOfLife, &marks);
  CHECK(asked.hash() == lived(full_scenario(), 3, 80).hash());
  CHECK(marks.size() > 20);
}

TEST_CASE("other seeds and other lives of one seed are other lives") {
  const Scenario scenario = scenario_with(kSensitiveCare);
  const std::uint64_t usual = lived(scenario, 3, 1).hash();
  CHECK(lived(scenario, 4, 1).hash() != usual);
  Life second(world_of(scenario, {3, 1}));
  second.run_until(Age::from_years(1));
  CHECK(second.hash() != usual);
}

TEST_CASE("a change at six months leaves all before it as it was") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    Life usual = life_of(scenario_with(kInconsistentCare), seed);
    Life changed = life_of(scenario_with(kInconsistentCare), seed, {kLessTouch});
    while (usual.state().episode < kSixMonths) {
      REQUIRE(usual.hash() == changed.hash());
      usual.step_episode();
      changed.step_episode();
    }
    CHECK(usual.hash() != changed.hash());
  }
}

TEST_CASE("after a change both lives still meet the same needs, moods and life events") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    Marks marks;
    Marks marks_changed;
    Life usual = life_of(scenario_with(kInconsistentCare), seed);
    Life changed = life_of(scenario_with(kInconsistentCare), seed, {kLessTouch});
    while (!usual.is_over()) {
      usual.step_episode(&marks);
      changed.step_episode(&marks_changed);
      REQUIRE(met_by(usual) == met_by(changed));
    }
    CHECK(usual.hash() != changed.hash());
    CHECK(events_of(marks).size() > 0);
    CHECK(events_of(marks) == events_of(marks_changed));
  }
}

TEST_CASE("both branches of a fork share their past, and the untouched one is the original") {
  const auto original = world_of(full_scenario(), {3, 0});
  const auto forked = world_of(full_scenario(), {3, 0}, {{5000, HardTime{0.5}}});
  Life life(original);
  Life branch(forked);
  for (std::uint32_t episode = 0; episode < 5000; ++episode) {
    REQUIRE(life.hash() == branch.hash());
    life.step_episode();
    branch.step_episode();
  }
  Life untouched = life;
  CHECK(life.hash() != branch.hash());
  branch.run_to(kEndOfLife);
  untouched.run_to(kEndOfLife);
  CHECK(untouched.hash() == lived(full_scenario(), 3, 80).hash());
  CHECK(untouched.hash() != branch.hash());
}

TEST_CASE("a refused command leaves the whole life as it was") {
  const Commands refused{{500, MeetPartner{}}, {2000, StartTherapy{}}, {6000, HelpCaregiver{}}};
  CHECK(lived(full_scenario(), 3, 80, refused).hash() == lived(full_scenario(), 3, 80).hash());
}

TEST_CASE("nothing happens after the end of life") {
  Life life = lived(full_scenario(), 3, 80);
  const std::uint64_t at_the_end = life.hash();
  Marks marks;
  life.step_episode(&marks);
  CHECK(life.hash() == at_the_end);
  CHECK(life.is_over());
  CHECK(marks.empty());
}
