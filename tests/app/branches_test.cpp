// Guards the lives of a document: forking, naming, closing, and their one history of undo. It fails if a change in
// one life reaches another, if a fork does not share its parent's past, or if undo forgets a fork.
#include "ui/app/branches.hpp"

#include <doctest/doctest.h>

#include <array>

#include "tests/app/desks.hpp"
#include "tests/leaves.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

Session session_on(const std::string& stem = "steady_care") {
  const Library library = read_library(SECUREBASE_SCENARIOS);
  return Session(*library[find_entry(library, stem).value()].scenario);
}

SetCare tenderness(double to) { return {"", CareQuality::tenderness, to}; }

std::uint64_t hash_at(const Session& session, std::size_t branch, std::uint32_t episode) {
  return hash_of(session.branches().timeline(branch).visit(episode));
}

/// All lives of the document at their ends, with their names.
std::string whole(Session& session) {
  session.seek(kEndOfLife);
  std::string text = std::to_string(session.branches().selected());
  for (std::size_t i = 0; i < session.branches().size(); ++i) {
    const Branch kept = session.branches().branch(i);
    text += " | " + hex(hash_at(session, i, kEndOfLife)) + " " + kept.name + " " +
            std::to_string(kept.parent.value_or(9)) + " " + std::to_string(kept.forked_at);
  }
  return text;
}

/// One of the things that can be done to a document, each one step of undo. Whether it was done.
bool do_something(Session& session, Lottery& lottery) {
  session.seek(static_cast<std::uint32_t>(lottery.below(4000)));
  session.select(lottery.below(kMostBranches));
  switch (lottery.below(6)) {
    case 0: return !session.fork().has_value();
    case 1:
      if (!session.branches().can_close()) return false;
      session.close_branch();
      return true;
    case 2: session.rename_branch("life " + std::to_string(lottery.below(100))); return true;
    default: return !session.edit(tenderness(0.01 * static_cast<double>(lottery.below(100)))).has_value();
  }
}

}  // namespace

TEST_CASE("both branches of a fork share every moment before it, and the untouched one is the original") {
  Session session = session_on("hot_and_cold");
  session.seek(kEndOfLife);
  std::vector<std::uint64_t> original;
  original.reserve(kEndOfLife + 1);
  for (std::uint32_t e = 0; e <= kEndOfLife; e += 91) original.push_back(hash_at(session, 0, e));
  const std::uint64_t end = hash_at(session, 0, kEndOfLife);
  session.seek_years(0.5);
  const std::uint32_t here = session.state().episode;
  REQUIRE_FALSE(session.fork().has_value());
  REQUIRE_FALSE(session.edit(tenderness(0.1)).has_value());
  session.seek(kEndOfLife);
  for (std::uint32_t e = 0; e < here; ++e) REQUIRE(hash_at(session, 0, e) == hash_at(session, 1, e));
  CHECK(hash_at(session, 0, here) != hash_at(session, 1, here));
  for (std::uint32_t e = 0; e <= kEndOfLife; e += 91) REQUIRE(hash_at(session, 0, e) == original[e / 91]);
  CHECK(hash_at(session, 0, kEndOfLife) == end);
  CHECK(hash_at(session, 1, kEndOfLife) != end);
}

TEST_CASE("200 random forks, edits, names and closings undone give the first document, redone the last") {
  Session session = session_on();
  const std::string first = whole(session);
  Lottery lottery(5);
  int done = 0;
  while (done < 200) done += do_something(session, lottery) ? 1 : 0;
  const std::string last = whole(session);
  CHECK(first != last);
  for (int i = 0; i < done; ++i) session.undo();
  CHECK_FALSE(session.can_undo());
  CHECK(whole(session) == first);
  for (int i = 0; i < done; ++i) session.redo();
  CHECK_FALSE(session.can_redo());
  CHECK(whole(session) == last);
}

TEST_CASE("a fork is the selected one, at the same moment, and looking at another is no step of undo") {
  Session session = session_on();
  session.seek_years(5);
  const std::uint64_t hash = hash_of(session.state());
  session.fork();
  CHECK(session.branches().size() == 2);
  CHECK(session.branches().selected() == 1);
  CHECK(session.branches().parent(1) == 0U);
  CHECK(session.branches().forked_at(1) == session.state().episode);
  CHECK(hash_of(session.state()) == hash);
  session.select(0);
  CHECK(session.branches().selected() == 0);
  session.undo();
  CHECK(session.branches().size() == 1);
  CHECK_FALSE(session.can_undo());
  session.redo();
  CHECK(session.branches().size() == 2);
}

TEST_CASE("there are four lives at most, and the refusal says why and is no step of undo") {
  Session session = session_on();
  for (int i = 0; i < 3; ++i) CHECK_FALSE(session.fork().has_value());
  const auto refusal = session.fork();
  REQUIRE(refusal.has_value());
  CHECK(refusal->find("four lives") != std::string::npos);
  CHECK(session.branches().size() == 4);
  for (int i = 0; i < 3; ++i) session.undo();
  CHECK_FALSE(session.can_undo());
}

TEST_CASE("all lives share the clock") {
  Session session = session_on();
  session.seek_years(1);
  session.fork();
  session.edit(tenderness(0.1));
  session.play(true);
  for (int frame = 0; frame < 300; ++frame) session.advance(1.0 / 30);
  CHECK(session.state().episode > 400);
  for (std::size_t i = 0; i < 2; ++i)
    CHECK(session.branches().timeline(i).reached() >= session.state().episode);
  session.select(0);
  CHECK(session.timeline().reached() >= session.state().episode);
}

TEST_CASE("a fork is called by what differs until it is named, and again when the name is taken away") {
  Session session = session_on();
  session.seek_years(0.5);
  session.fork();
  CHECK(session.branches().name(0) == "first life");
  CHECK(session.branches().name(1) == "the same so far");
  const std::string who = session.state().figures[0].name;
  session.edit(tenderness(0.1));
  CHECK(session.branches().name(1) == who + " less tender from 6 months");
  session.rename_branch("  cold care ");
  CHECK(session.branches().name(1) == "cold care");
  session.rename_branch(" ");
  CHECK(session.branches().name(1) == who + " less tender from 6 months");
  session.undo();
  CHECK(session.branches().name(1) == "cold care");
  session.rename_branch(std::string(59, 'a') + "é");
  CHECK(session.branches().name(1) == std::string(59, 'a'));
}

TEST_CASE("closing a fork hands its own forks to its parent, and the first life stays") {
  Session session = session_on();
  session.seek_years(2);
  session.fork();
  session.edit(tenderness(0.1));
  session.seek_years(3);
  session.fork();
  session.edit(tenderness(0.9));
  session.seek(kEndOfLife);
  const std::uint64_t end = hash_of(session.state());
  session.select(1);
  session.close_branch();
  REQUIRE(session.branches().size() == 2);
  CHECK(session.branches().selected() == 0);
  CHECK(session.branches().parent(1) == 0U);
  CHECK(session.branches().forked_at(1) == episode_at(Age::from_years(2)));
  CHECK(hash_at(session, 1, kEndOfLife) == end);
  CHECK_FALSE(session.branches().can_close());
  session.close_branch();
  CHECK(session.branches().size() == 2);
}

TEST_CASE("a fork changed before its moment parts there") {
  Session session = session_on();
  session.seek_years(5);
  session.fork();
  session.seek_years(1);
  const std::uint32_t here = session.state().episode;
  session.edit(tenderness(0.1));
  CHECK(session.branches().forked_at(1) == here);
}

TEST_CASE("new luck is new for all lives, and can be undone") {
  Session session = session_on();
  session.fork();
  session.edit(tenderness(0.1));
  const std::string before = whole(session);
  session.new_luck();
  for (std::size_t i = 0; i < 2; ++i)
    CHECK(session.branches().timeline(i).recipe().luck.seed == Session::kDefaultSeed + 1);
  session.undo();
  CHECK(whole(session) == before);
}

TEST_CASE("a document put together again from its plain values is the same document") {
  Session session = session_on();
  session.seek_years(2);
  session.fork();
  session.edit(tenderness(0.1));
  session.rename_branch("cold");
  session.select(0);
  session.fork();
  session.edit(HardTime{0.4});
  const Session::Version kept = session.version();
  const std::string before = whole(session);
  Session other = session_on();
  other.open(session.scenario(), kept);
  CHECK(other.version() == kept);
  CHECK(whole(other) == before);
}
