// Guards `securebase verify` for tables: whatever the program wrote verifies as it is, and not with a number, a row or a
// word of its recipe changed; and what cannot be verified is said in one sentence.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/cli/refusals.hpp"
#include "tests/session/sessions.hpp"
#include "ui/exports/csv_file.hpp"

using namespace securebase;

namespace {

using Words = std::vector<std::string>;

/// Ends with 0 and says so.
void verifies(const std::string& file) {
  const Said said = run_program({"verify", file});
  CAPTURE(said.out);
  CAPTURE(said.err);
  CHECK(said.status == 0);
  CHECK(said.out.find(": the same, made again from its recipe (") != std::string::npos);
  CHECK(lines_of(said.out).size() == 1);
}

/// Ends with 1 and says what differs, in one sentence.
void differs(const std::string& file, const std::string& what) {
  CAPTURE(what);
  const Said said = run_program({"verify", file});
  CAPTURE(said.out);
  CAPTURE(said.err);
  CHECK(said.status == 1);
  CHECK(lines_of(said.out).size() == 1);
  CHECK(said.out.find(": differs: ") != std::string::npos);
  CHECK(said.out.find(what) != std::string::npos);
}

/// Runs a command that writes a table there.
std::string written(Words words, const std::string& file) {
  words.insert(words.end(), {"--csv", file});
  const Said said = run_program(words);
  CAPTURE(said.err);
  REQUIRE(said.status == 0);
  return file;
}

std::string replaced(std::string text, const std::string& was, const std::string& is) {
  const std::size_t at = text.find(was);
  REQUIRE(at != std::string::npos);
  return text.replace(at, was.size(), is);
}

/// The table with its last number one digit further.
std::string with_other_number(std::string text) {
  const std::size_t at = text.find_last_of("012345678");
  text[at] = static_cast<char>(text[at] + 1);
  return text;
}

/// The table with a recipe that was changed and sealed anew.
template <class Change>
std::string with_other_recipe(const std::string& text, const Change& change) {
  const std::size_t at = text.find(kRecipeMark) + kRecipeMark.size();
  const std::size_t end = text.find('\n', at);
  Outcome<ExportRecipe> recipe = read_recipe(text.substr(at, end - at), "table");
  REQUIRE(recipe);
  change(*recipe);
  return text.substr(0, at) + write_recipe(*recipe) + text.substr(end);
}

const Words kLife{"run", "steady_care", "--until", "3y"};
const Words kCohort{"cohort", "--lives", "6"};
const Words kSweep{"sweep", "distant_care", "--vary",     "caregivers[0].care.touch=0:1:3", "--lives",
                   "3",     "--outcome",    "security@2y"};

}  // namespace

TEST_CASE("every kind of table verifies as it was written") {
  const Scratch scratch;
  verifies(written(kLife, scratch / "life.csv"));
  verifies(written({"run", "steady_care", "--arm", "little time", "--set", "caregivers[1].support=0.3",
                    "--seed", "18446744073709551615", "--until", "400d"},
                   scratch / "arm.csv"));
  verifies(written({"strange-situation", "steady_care", "--caregiver", "Noor", "--set",
                    "strange_situation.feeling.alone=1"},
                   scratch / "room.csv"));
  verifies(written(kSweep, scratch / "sweep.csv"));
  verifies(written({"cohort", "distant_care", "--lives", "6", "--set", "instruments.observation.minutes=15"},
                   scratch / "lives.csv"));
}

TEST_CASE("a table from a person's own scenario carries all of it, and verifies without the file") {
  const Scratch scratch;
  const std::string own = file_text(SECUREBASE_SCENARIOS "/steady_care.json");
  const std::string mine = scratch.file("mine.json", replaced(own, "Steady care", "My own care"));
  verifies(written({"run", mine, "--arm", "little time", "--until", "2y"}, scratch / "life.csv"));
  scratch.file("mine.json", "{}");
  verifies(scratch / "life.csv");
  CHECK(run_program({"verify", scratch / "life.csv"}).out.find("“My own care”, seed 7") != std::string::npos);
}

TEST_CASE("pieces of a cohort verify, and so does what is merged from them") {
  const Scratch scratch;
  Words merge{"merge", "--csv", scratch / "all.csv"};
  for (const std::string shard : {"1/2", "2/2"}) {
    Words words = kCohort;
    words.insert(words.end(), {"--shard", shard});
    merge.push_back(written(words, scratch / ("piece" + shard.substr(0, 1))));
    verifies(merge.back());
  }
  REQUIRE(run_program(merge).status == 0);
  verifies(scratch / "all.csv");
  const std::string other = with_other_recipe(file_text(merge.back()), [](ExportRecipe& recipe) {
    recipe.scenario.set = {"caregivers[0].support=0.3"};
  });
  merge.back() = scratch.file("other", other);
  merge[2] = scratch / "none.csv";
  refuses(merge, "the recipes in the second lines");
}

TEST_CASE("a cohort that was stopped verifies as far as it goes") {
  const Scratch scratch;
  const std::string text = file_text(written(kCohort, scratch / "lives.csv"));
  // As Ctrl-C leaves it: fewer rows, and a first line that says so.
  const std::size_t end = text.find("\n4,") + 1;
  std::string shorter = replaced(text.substr(0, end), "rows=0000000006", "rows=0000000004");
  TableHash hash;
  for (const std::string& line : lines_of(shorter)) hash.add(line);
  shorter = with_other_recipe(shorter, [&](ExportRecipe& recipe) { recipe.content = hash.value(); });
  verifies(scratch.file("stopped.csv", shorter));
  differs(scratch.file("more.csv", replaced(shorter, "rows=0000000004", "rows=0000000005")),
          "line 1 is “# secure");
}

TEST_CASE("a table of predictions verifies") {
  SavedSession session = kept_session();
  Prediction prediction;
  prediction.stage = PredictionStage::put_away;
  prediction.made_at = prediction.seen_until = kSixMonths;
  prediction.horizon = 3000;
  prediction.reason = "She said \"always\", so.";
  session.predictions = {prediction};
  const Scratch scratch;
  const std::string table = scratch / "mine.csv";
  REQUIRE(run_program({"replay", scratch.file("a.session", write_session(session)), "--predictions", table})
              .status == 0);
  verifies(table);
  differs(scratch.file("b.csv", with_other_number(file_text(table))), "changed after it was exported");
}

TEST_CASE("a table with one number changed does not verify, and the number is named") {
  const Scratch scratch;
  for (const Words& words : {kLife, kCohort, kSweep}) {
    const std::string text = file_text(written(words, scratch / "table.csv"));
    differs(scratch.file("changed.csv", with_other_number(text)), "and its recipe gives “");
  }
  const std::string life = file_text(scratch / "table.csv");
  const std::string changed = replaced(life, "\n0.5,3,", "\n0.5,2,");
  differs(scratch.file("named.csv", changed),
          "line 5 has “2” as “lives”, and its recipe gives “3”; the file was");
}

TEST_CASE("a table with rows missing or added does not verify") {
  const Scratch scratch;
  const std::string text = file_text(written(kLife, scratch / "life.csv"));
  const std::size_t last = text.rfind('\n', text.size() - 2) + 1;
  differs(scratch.file("cut.csv", text.substr(0, last)), "it ends after line 38, where its recipe goes on");
  differs(scratch.file("more.csv", text + text.substr(last)),
          "it goes on after line 39, where its recipe ends");
  differs(scratch.file("half.csv", text.substr(0, last + 5)), "line 39 is “");
}

TEST_CASE("line ends of other systems change nothing") {
  const Scratch scratch;
  std::string text;
  for (const std::string& line : lines_of(file_text(written(kLife, scratch / "life.csv"))))
    text += line + "\r\n";
  verifies(scratch.file("windows.csv", text));
}

TEST_CASE("a table whose recipe was changed does not verify, even sealed anew") {
  const Scratch scratch;
  const std::string text = file_text(written(kLife, scratch / "life.csv"));
  differs(scratch.file("a.csv", replaced(text, "\"seed\":\"7\"", "\"seed\":\"8\"")),
          "its recipe was changed after");
  const auto sealed = [&](const auto& change) {
    return scratch.file("b.csv", with_other_recipe(text, change));
  };
  differs(sealed([](ExportRecipe& r) { r.seed = "8"; }), "the life that its recipe gives is not the one");
  differs(sealed([](ExportRecipe& r) { r.scenario.set = {"caregivers[0].support=0.1"}; }), "its scenario");
  differs(sealed([](ExportRecipe& r) { r.scenario.hash[0] = 'x'; }), "its scenario");
  differs(sealed([](ExportRecipe& r) { r.content[0] = 'x'; }), "it names another content");
  differs(sealed([](ExportRecipe& r) { r.lived[0] = 'x'; }), "by version 0.1.0 then, by version 0.1.0 now");
  const std::string lives = file_text(written(kCohort, scratch / "lives.csv"));
  const auto other_seed = with_other_recipe(lives, [](ExportRecipe& r) { r.seed = "8"; });
  differs(scratch.file("c.csv", other_seed), "made otherwise here");
}

TEST_CASE("what cannot be verified is told in one sentence, with status 2") {
  const Scratch scratch;
  const std::string text = file_text(written(kLife, scratch / "life.csv"));
  refuses({"verify"}, "FILE");
  refuses({"verify", scratch / "none.csv"}, "there is no such file");
  refuses({"verify", scratch / ""}, "found a folder");
  refuses({"verify", scratch.file("empty.csv", "")}, "carries no recipe");
  refuses({"verify", scratch.file("plain.csv", "a,b\n1,2\n")}, "carries no recipe");
  refuses({"verify", scratch.file("late.csv", "a,b\n" + text)}, "carries no recipe");
  refuses({"verify", scratch.file("bytes.bin", std::string(9'000'000, '\0'))},
          "is no picture, film or table");
  refuses({"verify", scratch.file("torn.csv", text.substr(0, 100))}, "its recipe: line 1, column");
  refuses({"verify", scratch.file("newer.csv", replaced(text, "\"format\":1", "\"format\":2"))},
          "newer version");
  const auto sealed = [&](const auto& change) {
    return scratch.file("b.csv", with_other_recipe(text, change));
  };
  refuses({"verify", sealed([](ExportRecipe& r) { r.scenario.stem = "other"; })}, "scenario.stem");
  refuses({"verify", sealed([](ExportRecipe& r) { r.scenario.arm = "other"; })}, "other");
  refuses({"verify", sealed([](ExportRecipe& r) { r.branches[0].parent = 0; })}, "branches[0].parent");
}
