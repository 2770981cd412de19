// Guards that any moment of a life can be visited and that it is the moment that was lived. It would fail if a
// keyframe were taken before its commands, or if a change forgot too little.
#include "sim/life/timeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "sim/core/hash.hpp"
#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

Recipe recipe_with(Commands commands = {}) { return {full_scenario(), {8, 0}, std::move(commands)}; }

/// The hash after each episode of a life lived straight through.
std::vector<std::uint64_t> hashes_of(const Recipe& recipe) {
  Life life(world_of(recipe.scenario, recipe.luck, recipe.commands));
  std::vector<std::uint64_t> hashes{life.hash()};
  while (!life.is_over()) {
    life.step_episode();
    hashes.push_back(life.hash());
  }
  return hashes;
}

const StampedCommand kTouchLess{kSixMonths, SetCare{"Mia", CareQuality::touch, 0.1}};

}  // namespace

TEST_CASE("any moment visited in any order is the moment that was lived") {
  const std::vector<std::uint64_t> hashes = hashes_of(recipe_with());
  Timeline timeline(recipe_with());
  Lottery lottery(21);
  for (int i = 0; i < 300; ++i) {
    const auto episode = static_cast<std::uint32_t>(lottery.below(kEndOfLife + 1));
    REQUIRE(hash_of(timeline.at(episode)) == hashes[episode]);
  }
  CHECK(hash_of(timeline.at(kEndOfLife + 500)) == hashes.back());
}

TEST_CASE("keyframes and the moments beside them are as lived") {
  const std::vector<std::uint64_t> hashes = hashes_of(recipe_with());
  Timeline timeline(recipe_with());
  timeline.reach(kEndOfLife);
  for (const std::uint32_t episode : {0U, 1U, 127U, 128U, 129U, 547U, 548U, 10880U, 10931U, 10932U}) {
    CHECK(hash_of(timeline.at(episode)) == hashes[episode]);
  }
}

TEST_CASE("a hundred episodes back and forward again is the same moment") {
  Timeline timeline(recipe_with());
  for (const std::uint32_t moment : {100U, 700U, 1700U, 4400U, 5000U, 9000U, kEndOfLife}) {
    const std::uint64_t there = hash_of(timeline.at(moment));
    Life life = timeline.life_at(moment - 100);
    life.run_to(moment);
    CHECK(life.hash() == there);
  }
}

TEST_CASE("every moment reached has one sample") {
  Timeline timeline(recipe_with());
  timeline.reach(3000);
  REQUIRE(timeline.samples().size() == 3001);
  CHECK(timeline.reached() == 3000);
  const State state = timeline.at(1234);
  CHECK(timeline.samples()[1234].model_of_other == static_cast<float>(state.person.general.model_of_other));
}

TEST_CASE("a change keeps what was lived before it and forgets the rest") {
  Timeline timeline(recipe_with());
  timeline.reach(6000);
  timeline.change({kTouchLess});
  CHECK(timeline.reached() == kSixMonths);
  CHECK(timeline.samples().size() == kSixMonths + 1);
  for (const Mark& mark : timeline.marks()) CHECK(mark.episode <= kSixMonths);
}

TEST_CASE("a changed life is the life that would have been lived with the change from the start") {
  const std::vector<std::uint64_t> changed = hashes_of(recipe_with({kTouchLess}));
  Timeline fresh(recipe_with({kTouchLess}));
  fresh.reach(kEndOfLife);
  Timeline timeline(recipe_with());
  timeline.reach(6000);
  timeline.change({kTouchLess});
  timeline.reach(kEndOfLife);
  for (std::uint32_t episode = 0; episode <= kEndOfLife; episode += 97) {
    REQUIRE(hash_of(timeline.at(episode)) == changed[episode]);
  }
  CHECK(timeline.samples() == fresh.samples());
  CHECK(timeline.marks().size() == fresh.marks().size());
  CHECK(std::equal(timeline.marks().begin(), timeline.marks().end(), fresh.marks().begin()));
}

TEST_CASE("a change that is undone gives back the life there was") {
  const std::vector<std::uint64_t> hashes = hashes_of(recipe_with());
  for (const std::uint32_t moment : {0U, 1U, 128U, 547U, 3000U, 4462U, kEndOfLife}) {
    Timeline timeline(recipe_with());
    timeline.reach(kEndOfLife);
    timeline.change({{moment, HardTime{0.5}}});
    CHECK(hash_of(timeline.at(moment)) != hashes[moment]);
    timeline.change({});
    for (const std::uint32_t episode : {0U, moment, moment + 1, 5000U, kEndOfLife}) {
      CHECK(hash_of(timeline.at(episode)) == hashes[std::min(episode, kEndOfLife)]);
    }
  }
}

TEST_CASE("a change to the future leaves the present as it is") {
  Timeline timeline(recipe_with());
  timeline.reach(3000);
  const std::uint64_t now = hash_of(timeline.at(3000));
  timeline.change({{4000, HardTime{0.5}}});
  CHECK(timeline.reached() == 3000);
  CHECK(hash_of(timeline.at(3000)) == now);
  CHECK(hash_of(timeline.at(4000)) == hashes_of(recipe_with({{4000, HardTime{0.5}}}))[4000]);
}

TEST_CASE("commands given out of order are done in order of their moment") {
  const StampedCommand later{3000, HardTime{0.3}};
  CHECK(hashes_of(recipe_with({later, kTouchLess})).back() ==
        hashes_of(recipe_with({kTouchLess, later})).back());
}

TEST_CASE("a whole life is held in far less than 100 MB") {
  Timeline timeline(recipe_with());
  timeline.reach(kEndOfLife);
  CHECK(timeline.bytes() < 100U * 1024 * 1024);
  CHECK(timeline.bytes() > 80 * sizeof(State));
}
