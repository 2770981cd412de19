// Guards what a person keeps: the same bytes after reading and writing, every problem named, and a life that comes
// out as it was, or the first moment at which it does not.
#include "sim/session/saved_session.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "tests/session/sessions.hpp"

using namespace securebase;

namespace {

std::string first_problem(const std::string& text) {
  const Outcome<SavedSession> session = read_session(text, "mia.session");
  REQUIRE_FALSE(session);
  return sentence(session.problems().front());
}

/// The kept session with one thing changed must be refused, and the sentence must say this.
template <class Change>
void refuses_session(const Change& change, const std::string& what) {
  SavedSession session = kept_session();
  change(session);
  const std::string said = first_problem(write_session(session));
  CAPTURE(said);
  CHECK(said.find(what) != std::string::npos);
  CHECK(said.rfind("mia.session: ", 0) == 0);
}

}  // namespace

TEST_CASE("a session read and written again is the same, to the byte") {
  const SavedSession session = kept_session();
  const std::string text = write_session(session);
  const Outcome<SavedSession> read = read_session(text, "mia.session");
  REQUIRE(read);
  CHECK(*read == session);
  CHECK(write_session(*read) == text);
  CHECK(read->luck() == Luck{~std::uint64_t{0}, 0});
}

TEST_CASE("changes keep their very moments") {
  Commands commands;
  for (std::uint32_t episode = 0; episode <= kEndOfLife; episode += 7)
    commands.push_back({episode, Loss{0.5}});
  SavedSession session = kept_session();
  session.branches[1].changes = commands;
  session.branches[1].reached = kEndOfLife;
  const Outcome<SavedSession> read = read_session(write_session(session), "mia.session");
  REQUIRE(read);
  CHECK(read->branches[1].changes == commands);
}

TEST_CASE("a session that does not fit together is refused with its place") {
  refuses_session([](SavedSession& s) { s.seed = "seven"; }, "seed: expected a whole number");
  refuses_session([](SavedSession& s) { s.selected = 3; }, "selected: expected one of the branches");
  refuses_session([](SavedSession& s) { s.branches[1].parent = -1; }, "branches[1].parent");
  refuses_session([](SavedSession& s) { s.branches[1].parent = 1; },
                  "branches[1].parent: expected an earlier branch");
  refuses_session([](SavedSession& s) { s.branches[1].forked_at = kEndOfLife + 1; }, "branches[1].forked_at");
  refuses_session([](SavedSession& s) { s.branches[0].checks[3].episode = 1; },
                  "branches[0].checks[3].episode");
  refuses_session([](SavedSession& s) { s.scenario.caregivers[1].name = s.scenario.caregivers[0].name; },
                  "scenario.caregivers");
  refuses_session([](SavedSession& s) { s.branches.clear(); }, "branches: expected a list of 1 to 4");
}

TEST_CASE("a session of a newer version says so, and a damaged one names its place") {
  std::string text = write_session(kept_session());
  text.replace(text.find("\"format\": 1"), 11, "\"format\": 2");
  CHECK(first_problem(text).find("newer version") != std::string::npos);
  CHECK(first_problem(write_session(kept_session()).substr(0, 400)).find("line ") != std::string::npos);
  CHECK(first_problem("").find("mia.session") == 0);
}

TEST_CASE("a session kept in format 1 still opens, whatever comes after") {
  std::ifstream file(SECUREBASE_TESTS_FOLDER "/golden/sessions/format_1.session", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const Outcome<SavedSession> read = read_session(text, "format_1.session");
  REQUIRE(read);
  CHECK(read->branches.size() == 2);
  CHECK(read->branches[1].changes.size() == 2);
  CHECK(read->luck() == Luck{~std::uint64_t{0}, 0});
  CHECK(read->scenario == kept_session().scenario);
}

TEST_CASE("predictions kept in format 1 still open, whatever comes after") {
  std::ifstream file(SECUREBASE_TESTS_FOLDER "/golden/sessions/format_1_predictions.session",
                     std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const Outcome<SavedSession> read = read_session(text, "format_1_predictions.session");
  REQUIRE(read);
  REQUIRE(read->predictions.size() == 2);
  const Prediction& first = read->predictions[0];
  CHECK(first.stage == PredictionStage::put_away);
  CHECK(first.curve == PredictedCurve::felt_security);
  CHECK(first.drawn.size() == 6);
  CHECK(first.option == PredictedOption::stays);
  CHECK(first.hands == Hands{3, 0, 21});
  CHECK(first.reason == "Ana is “tired”.");
  CHECK(first.explanation == "A friend came.");
  CHECK(read->predictions[1].stage == PredictionStage::being_made);
  CHECK(read->predictions[1].branch == 1);
  CHECK(write_session(*read) == text);
}

TEST_CASE("a kept session lives again as it was") { CHECK_FALSE(replay(kept_session())); }

TEST_CASE("another change, another seed or another care parts the life at the first kept moment after it") {
  const SavedSession kept = kept_session();
  SavedSession changed = kept;
  changed.branches[0].changes = {{5000, HardTime{0.31}}};
  const auto found = replay(changed);
  REQUIRE(found);
  CHECK(found->branch == 0);
  CHECK(found->same_until <= 5000);
  CHECK(found->episode >= 5000);
  CHECK(found->episode - found->same_until <= 105);  // a year of an adult
  CHECK(found->part == "person");                    // what shook was trust
  changed = kept;
  changed.seed = "7";
  REQUIRE(replay(changed));
  CHECK(replay(changed)->same_until == 0);
  changed = kept;
  changed.branches[1].changes.erase(changed.branches[1].changes.begin());
  REQUIRE(replay(changed));
  CHECK(replay(changed)->branch == 1);
}

TEST_CASE("a check that was damaged is told from a life that differs") {
  SavedSession session = kept_session();
  session.branches[1].checks[2].parts[5] = 'x';
  const auto found = replay(session);
  REQUIRE(found);
  CHECK(found->branch == 1);
  CHECK(found->part == "");
  session = kept_session();
  session.branches[1].checks[2].parts.pop_back();
  REQUIRE(replay(session));
  CHECK(replay(session)->part == "");
}
