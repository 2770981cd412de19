// Guards `securebase share` and every command that takes a share code: what is shared is the very same life and moment
// elsewhere, and what is no whole code gives one sentence, status 2 and no result.
#include <doctest/doctest.h>

#include "sim/session/saved_session.hpp"
#include "sim/session/share_code.hpp"
#include "tests/cli/refusals.hpp"
#include "tests/session/moments.hpp"

using namespace securebase;

namespace {

std::string code_of(std::vector<std::string> words) {
  words.insert(words.begin(), "share");
  const Said said = run_program(words);
  CHECK(said.status == 0);
  CHECK(said.err == "");
  const auto lines = lines_of(said.out);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].size() <= kLongestShareCode);
  return lines[0];
}

std::string last_line(const std::vector<std::string>& words) {
  const Said said = run_program(words);
  CHECK(said.status == 0);
  const auto lines = lines_of(said.out);
  REQUIRE_FALSE(lines.empty());
  return lines.back();
}

/// A session of a shipped scenario with two lives, of which the second is selected.
SavedSession two_lives() {
  SavedSession session;
  session.stem = "steady_care";
  session.seed = "12";
  session.life = 3;
  session.playhead = 900;
  session.selected = 1;
  session.scenario = scenarios_in(SECUREBASE_SCENARIOS).at("steady_care");
  session.branches.resize(2);
  session.branches[0].reached = 900;
  session.branches[1] = {"", 0, 500, 900, {{500, SetCare{"", CareQuality::tenderness, 0.15}}}, {}};
  return session;
}

}  // namespace

TEST_CASE("a shared life is the same life where its code is lived") {
  const std::vector<std::string> choices{
      "steady_care", "--seed", "21", "--arm", "little time", "--set", "caregivers[0].care.tenderness=0.31"};
  std::vector<std::string> share = choices;
  share.insert(share.end(), {"--at", "14m"});
  std::vector<std::string> run = choices;
  run.insert(run.begin(), "run");
  run.insert(run.end(), {"--until", "14m"});
  const std::string code = code_of(share);
  CHECK(last_line({"run", code}) == last_line(run));
  run.back() = "30y";
  CHECK(last_line({"run", code, "--until", "30y"}) == last_line(run));
  CHECK(code_of({code}) == code);
  CHECK(code_of({code, "--at", "2y"}) != code);
}

TEST_CASE("describe tells the life of a code up to its moment") {
  const std::string code = code_of({"betrayed_baby", "--at", "33y"});
  CHECK(run_program({"describe", code}).out == run_program({"describe", "betrayed_baby", "--at", "33y"}).out);
}

TEST_CASE("a kept session is shared with the changes of its selected life") {
  const Scratch folder;
  const SavedSession session = two_lives();
  const std::string code = code_of({folder.file("mine.session", write_session(session))});
  const ScenariosByStem scenarios = scenarios_in(SECUREBASE_SCENARIOS);
  const Outcome<SharedMoment> moment = read_share_code(code, lookup_in(scenarios));
  REQUIRE(moment);
  CHECK(moment->playhead == 900);
  CHECK(moment->recipe.luck == Luck{12, 3});
  CHECK(moment->recipe.commands == session.branches[1].changes);
  CHECK(last_line({"run", code}) == "hash " + hex(hash_there(*moment)));
  refuses({"share", folder / "mine.session", "--seed", "7"},
          "--seed: expected none, because a session has its own");
}

TEST_CASE("what is no whole code is refused in one sentence by all who take codes") {
  const std::string code = code_of({"steady_care"});
  const Scratch folder;
  for (const char* command : {"run", "describe", "share"}) {
    refuses({command, code.substr(0, code.size() - 1)}, "share code: checksum: expected a whole code");
    refuses({command, "SB2" + code.substr(3)}, "made with a newer version of the program");
    refuses({command, code, "--set", "person.name=Ida"},
            "--set: expected none, because a share code has its own");
    refuses({command, code, "--seed", "7"}, "--seed: expected none");
    refuses({command, code, "--arm", "little time"}, "--arm: expected none");
  }
  for (const char* command : {"validate", "strange-situation"})
    refuses({command, code}, "found a share code");
}

TEST_CASE("what fits into no code is refused, and the session file named") {
  const Scratch folder;
  SavedSession session = two_lives();
  refuses({"share", folder.file("own.json", write_scenario(session.scenario))},
          "expected one that comes with the program (a session file can hold any other), found “own”");
  refuses({"share", "steady_care", "--set", "card.notice=Nothing."}, "settings");
  for (std::uint32_t episode = 0; episode < 90; ++episode)
    session.branches[1].changes.push_back({500 + episode, Loss{0.01 * episode}});
  refuses({"share", folder.file("long.session", write_session(session))}, "expected at most 200 characters");
  refuses({"share", folder.file("cut.session", "{")}, "cut.session");
  refuses({"share", "steady_care", "--at", "90y"}, "--at: expected an age of at most 80y");
}

#ifdef SECUREBASE_HAS_SCREEN
TEST_CASE("a picture of a code is the picture of its moment") {
  const Scratch folder;
  const std::string code = code_of({"steady_care", "--at", "11m"});
  CHECK(run_program({"render", code, "--out", folder / "code.png"}).status == 0);
  CHECK(run_program({"render", "steady_care", "--at", "11m", "--out", folder / "plain.png"}).status == 0);
  CHECK(file_text(folder / "code.png") == file_text(folder / "plain.png"));
  CHECK(file_text(folder / "code.png").size() > 1000);
  refuses({"render", "steady_care", "--out", folder / "none.png"}, "--at: expected an age");
  refuses({"render", code + "A", "--out", folder / "none.png"}, "share code: checksum");
  CHECK(folder.file_count() == 2);
}
#endif
