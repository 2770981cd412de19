// Guards `securebase replay`: what was kept comes out again, or the first moment that does not is named.
#include <doctest/doctest.h>

#include <algorithm>

#include "sim/session/replay.hpp"
#include "tests/cli/refusals.hpp"
#include "tests/session/sessions.hpp"

using namespace securebase;

TEST_CASE("a kept session is verified") {
  const Scratch folder;
  const Said said = run_program({"replay", folder.file("mia.session", write_session(kept_session()))});
  CHECK(said.status == 0);
  CHECK(said.err == "");
  CHECK(said.out.rfind("verified: 2 lives, ", 0) == 0);
}

TEST_CASE("a session that lives otherwise names the life, the moment and the part") {
  SavedSession session = kept_session();
  session.branches[0].changes.clear();
  const Scratch folder;
  const Said said = run_program({"replay", folder.file("mia.session", write_session(session))});
  CHECK(said.status == 1);
  CHECK(said.out.rfind("“as it was” diverges after ", 0) == 0);
  CHECK(said.out.find("the part “person” is another") != std::string::npos);
}

TEST_CASE("a session that is cut, empty or not there is refused in one sentence") {
  const Scratch folder;
  refuses({"replay", folder.file("cut.session", write_session(kept_session()).substr(0, 1000))},
          "cut.session");
  refuses({"replay", folder.file("empty.session", "")}, "empty.session");
  refuses({"replay", folder / "gone.session"}, "gone.session");
  SavedSession session = kept_session();
  for (SavedBranch& branch : session.branches) branch.checks.clear();
  refuses({"replay", folder.file("bare.session", write_session(session))}, "nothing to verify");
}

namespace {

SavedSession session_with_predictions() {
  SavedSession session = kept_session();
  Prediction far;
  far.stage = PredictionStage::put_away;
  far.made_at = far.seen_until = kSixMonths;
  far.horizon = kEndOfLife;
  far.start = 0.5;
  draw_stroke(far, {1, 0.5}, {kPredictionSteps, 0.75});
  far.option = PredictedOption::rises;
  far.hands = {4, 0, 8};
  far.reason = "=She said \"always\", so.";
  Prediction open = far;
  open.branch = 1;
  open.hands = {};
  open.stage = PredictionStage::being_made;
  session.predictions = {far, open};
  return session;
}

}  // namespace

TEST_CASE("predictions are told in sentences, with what came as far as it was lived") {
  const Scratch folder;
  const Said said =
      run_program({"replay", folder.file("mia.session", write_session(session_with_predictions()))});
  CHECK(said.status == 0);
  std::string line = said.out;
  std::replace(line.begin(), line.end(), '\n', ' ');
  CAPTURE(line);
  CHECK(line.find("What will “others come when I call” have done by 80 years?") != std::string::npos);
  CHECK(line.find("Because: “=She said \"always\", so.”") != std::string::npos);
  CHECK(line.find("Chosen was “it rises”") != std::string::npos);
  CHECK(line.find("of 12 hands for “") != std::string::npos);
  CHECK(line.find("The life has not been lived to there yet.") != std::string::npos);
}

TEST_CASE("predictions are written as a table that a spreadsheet takes for words and numbers") {
  const Scratch folder;
  const std::string table = folder / "mine.csv";
  const Said said =
      run_program({"replay", folder.file("mia.session", write_session(session_with_predictions())),
                   "--predictions", table});
  CHECK(said.status == 0);
  const auto lines = table_lines(table);
  REQUIRE(lines.size() == 1 + 2 * (kPredictionSteps + 1));
  CHECK(lines[0].rfind("prediction,life,curve,made_at_years", 0) == 0);
  CHECK(lines[1].find(",rises,") != std::string::npos);
  CHECK(lines[1].find(",4,0,8,\"'=She said \"\"always\"\", so.\",") != std::string::npos);
  CHECK(lines.back().rfind("2,", 0) == 0);
  CHECK(lines.back().find(",0.75,,rises,,0,0,0,") != std::string::npos);  // not lived, so nothing came
  refuses({"replay", folder / "mia.session", "--predictions", folder / "none/mine.csv"}, "--predictions");
}
