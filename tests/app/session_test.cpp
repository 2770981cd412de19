// Guards the document: time, undo, luck, the ghost of what would have been. It fails if undo does not bring
// the very same life back, or if a change leaks into the past.
#include <doctest/doctest.h>

#include "tests/app/desks.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

Session session_on(const std::string& stem = "steady_care") {
  const Library library = read_library(SECUREBASE_SCENARIOS);
  return Session(*library[find_entry(library, stem).value()].scenario);
}

SetCare colder(double to) { return {"", CareQuality::tenderness, to}; }

}  // namespace

TEST_CASE("a hundred steps back and a hundred forward are where we were") {
  Session session = session_on();
  session.seek_years(30);
  const auto hash = hash_of(session.state());
  session.step(-100);
  CHECK(hash_of(session.state()) != hash);
  session.step(100);
  CHECK(hash_of(session.state()) == hash);
}

TEST_CASE("200 changes undone give the first life, redone the last") {
  Session session = session_on();
  session.seek_years(80);
  const auto first = hash_of(session.state());
  for (int i = 0; i < 200; ++i) {
    session.seek(static_cast<std::uint32_t>(17 + (i * 379) % 4000));
    REQUIRE_FALSE(session.edit(colder(0.01 * (i % 100))).has_value());
  }
  session.seek_years(80);
  const auto last = hash_of(session.state());
  for (int i = 0; i < 200; ++i) session.undo();
  CHECK_FALSE(session.can_undo());
  session.seek_years(80);
  CHECK(hash_of(session.state()) == first);
  for (int i = 0; i < 200; ++i) session.redo();
  CHECK_FALSE(session.can_redo());
  session.seek_years(80);
  CHECK(hash_of(session.state()) == last);
}

TEST_CASE("a change leaves the past as it was and shows what would have been") {
  Session session = session_on();
  session.seek_years(20);
  const auto before = session.timeline().samples();
  session.seek_years(1);
  const auto here = session.state().episode;
  session.edit(colder(0.05));
  const auto& after = session.timeline().samples();
  for (std::uint32_t i = 0; i < here; ++i) REQUIRE(after[i] == before[i]);
  REQUIRE(session.ghost().has_value());
  CHECK(session.ghost()->samples.size() == before.size());
  CHECK(session.timeline().reached() == here);
}

TEST_CASE("same again is the same life, and new luck is another and can be undone") {
  Session session = session_on();
  session.seek_years(40);
  const auto hash = hash_of(session.state());
  session.same_again();
  CHECK(session.state().episode == 0);
  session.seek_years(40);
  CHECK(hash_of(session.state()) == hash);
  session.new_luck();
  CHECK(session.seed() == Session::kDefaultSeed + 1);
  session.seek_years(40);
  CHECK(hash_of(session.state()) != hash);
  session.undo();
  CHECK(session.seed() == Session::kDefaultSeed);
  CHECK(hash_of(session.state()) == hash);
}

TEST_CASE("playing lives the same life as stepping, on every clock") {
  for (const Clock clock : {Clock::moment, Clock::days, Clock::years}) {
    Session played = session_on();
    Session stepped = session_on();
    played.set_clock(clock);
    played.set_speed(4);
    played.play(true);
    for (int frame = 0; frame < 600; ++frame) played.advance(1.0 / 60);
    CHECK(played.state().episode > 0);
    stepped.seek(played.state().episode);
    CHECK(hash_of(played.state()) == hash_of(stepped.state()));
  }
}

TEST_CASE("time stops at the end of life") {
  Session session = session_on();
  session.seek(kEndOfLife - 3);
  session.play(true);
  for (int frame = 0; frame < 2000; ++frame) session.advance(0.1);
  CHECK(session.state().episode == kEndOfLife);
  CHECK_FALSE(session.is_playing());
}

TEST_CASE("a slider still being moved is one step of undo") {
  Session session = session_on();
  session.seek_years(1);
  const auto hash = hash_of(session.state());
  session.edit(colder(0.5));
  session.edit(colder(0.4), true);
  session.edit(colder(0.3), true);
  CHECK(session.timeline().recipe().commands.size() == 1);
  session.undo();
  CHECK(hash_of(session.state()) == hash);
}

TEST_CASE("while years fly by, the stage changes at most once a second") {
  Session session = session_on();
  session.play(true);
  std::uint32_t shown = session.shown().episode;
  int changes = 0;
  for (int frame = 0; frame < 300; ++frame) {
    session.advance(1.0 / 60);
    changes += session.shown().episode != shown;
    shown = session.shown().episode;
  }
  CHECK(changes >= 3);
  CHECK(changes <= 5);
  session.play(false);
  CHECK(session.shown() == session.state());
}
