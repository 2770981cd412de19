// Guards that a life can be put away and taken out again, and that a damaged copy is noticed. It would fail if
// a field were left out, or if damaged bytes crashed the program or came back as another life.
#include <doctest/doctest.h>

#include <stdexcept>

#include "tests/worlds.hpp"

using namespace securebase;

namespace {

/// Another life to restore into, so that success is seen.
Life other_life() {
  static const Life kOther = life_of(full_scenario(), 99);
  return kOther;
}

/// Restores damaged bytes: they must be refused with a sentence and leave the life as it was, or be harmless.
void check_is_safe(const std::string& bytes, const State& original) {
  Life life = other_life();
  const State before = life.state();
  try {
    life.restore(bytes);
    REQUIRE(life.state() == original);
  } catch (const std::runtime_error& error) {
    REQUIRE(std::string(error.what()).substr(0, 10) == "snapshot: ");
    REQUIRE(life.state() == before);
  }
}

}  // namespace

TEST_CASE("a life comes back from its snapshot as it was, at any age") {
  Life life = life_of(full_scenario(), 5);
  for (const double years : {0.0, 0.7, 4.0, 13.0, 23.0, 25.7, 60.0, 80.0}) {
    life.run_until(Age::from_years(years));
    Life back = other_life();
    back.restore(life.snapshot());
    CHECK(back.state() == life.state());
    CHECK(back.hash() == life.hash());
  }
}

TEST_CASE("a restored life goes on as the original does") {
  const auto world = world_of(full_scenario(), {5, 0});
  Life original(world);
  original.run_to(3000);
  Life copy(world);
  copy.restore(original.snapshot());
  original.run_to(8000);
  copy.run_to(8000);
  CHECK(copy.state() == original.state());
}

TEST_CASE("the same state always gives the same bytes") {
  CHECK(lived(full_scenario(), 5, 30).snapshot() == lived(full_scenario(), 5, 30).snapshot());
}

TEST_CASE("a snapshot that ends too early is refused, wherever it ends") {
  const Life life = lived(full_scenario(), 5, 30);
  const std::string bytes = life.snapshot();
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    Life other = other_life();
    REQUIRE_THROWS_AS(other.restore(bytes.substr(0, length)), std::runtime_error);
  }
  Life other = other_life();
  CHECK_THROWS_AS(other.restore(bytes + "x"), std::runtime_error);
}

TEST_CASE("a snapshot with any byte damaged is refused or harmless, and never crashes") {
  const Life life = lived(full_scenario(), 5, 30);
  const std::string bytes = life.snapshot();
  for (std::size_t place = 0; place < bytes.size(); ++place) {
    for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
      std::string damaged = bytes;
      damaged[place] = static_cast<char>(static_cast<unsigned char>(damaged[place]) ^ flip);
      check_is_safe(damaged, life.state());
    }
  }
}

TEST_CASE("what is no snapshot at all is refused") {
  for (const char* bytes : {"", "x", "hello", "{\"format\": 1}"}) {
    Life life = other_life();
    CHECK_THROWS_AS(life.restore(bytes), std::runtime_error);
  }
}
