// Guards that the hash sees every field there is: it walks them all, changes one at a time by the least
// possible, and demands another hash and exactly one other part. It would fail if a hash were made of a
// counter and a seed only, or if a new field were left out.
#include <doctest/doctest.h>

#include <set>

#include "sim/core/hash.hpp"
#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

/// The parts whose hashes differ.
std::set<std::string> parts_that_differ(const Life& one, const Life& two) {
  std::set<std::string> parts;
  const auto left = one.hash_parts();
  const auto right = two.hash_parts();
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (left[i].hash != right[i].hash) parts.insert(left[i].part);
  }
  return parts;
}

std::string part_of(const std::string& path) { return path.substr(1, path.find_first_of(".[", 1) - 1); }

}  // namespace

TEST_CASE("any field of a life, changed alone and by the least, changes the hash and only its own part") {
  const auto world = world_of(full_scenario(), {5, 0});
  Life life(world);
  life.run_until(Age::from_years(21.5));
  State state = life.state();
  std::size_t leaves = 0;
  std::set<std::uint64_t> hashes{life.hash()};
  for_each_leaf(state, [&](const LeafPlace& place, auto& leaf) {
    CAPTURE(place.path);
    const auto kept = leaf;
    change_leaf(leaf);
    const Life changed(world, state);
    REQUIRE(parts_that_differ(life, changed) == std::set<std::string>{part_of(place.path)});
    REQUIRE(hashes.insert(changed.hash()).second);
    leaf = kept;
    ++leaves;
  });
  CHECK(leaves > 500);
  CHECK(hash_of(state) == life.hash());
}

TEST_CASE("any field that differs makes two lives unequal") {
  State state = lived(full_scenario(), 5, 21.5).state();
  const State original = state;
  for_each_leaf(state, [&](const LeafPlace& place, auto& leaf) {
    CAPTURE(place.path);
    const auto kept = leaf;
    change_leaf(leaf);
    REQUIRE(state != original);
    leaf = kept;
  });
  CHECK(state == original);
}

TEST_CASE("every field of a life goes through its snapshot") {
  const auto world = world_of(full_scenario(), {5, 0});
  State state = lived(full_scenario(), 5, 21.5).state();
  for_each_leaf(state, [&](const LeafPlace& place, auto& leaf) {
    CAPTURE(place.path);
    const auto kept = leaf;
    change_leaf(leaf);
    Life back(world);
    back.restore(Life(world, state).snapshot());
    REQUIRE(back.state() == state);
    leaf = kept;
  });
}

TEST_CASE("the parts of a hash are those of the state, in its order") {
  const auto parts = life_of(full_scenario(), 1).hash_parts();
  REQUIRE(parts.size() == kFieldCount<State>);
  CHECK(parts.front().part == "episode");
  CHECK(parts.back().part == "last");
}
