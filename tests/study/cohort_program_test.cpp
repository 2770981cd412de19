// Guards `securebase cohort` and `merge` as people meet them: the same bytes for any number of threads and
// pieces, a stopped run that leaves a valid file and says so, and pieces that do not belong together refused.
#include <doctest/doctest.h>

#include <sys/wait.h>  // WEXITSTATUS

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "tests/cli/program.hpp"

using namespace securebase;

namespace {

using Words = std::vector<std::string>;

Said cohort(Words words) {
  words.insert(words.begin(), {"cohort", "--lives", "12"});
  return run_program(words);
}

/// Makes a piece of a cohort of twelve and returns its file.
std::string piece(const Scratch& scratch, const std::string& shard, Words more = {}) {
  std::string name = "piece_" + shard + ".csv";
  name[name.find('/')] = '_';
  const std::string file = scratch / name;
  more.insert(more.end(), {"--shard", shard, "--csv", file});
  REQUIRE(cohort(more).status == 0);
  return file;
}

void refuses(const Words& words, const std::string& what) {
  CAPTURE(what);
  const Said said = run_program(words);
  CHECK(said.status == 2);
  CHECK(said.err.find(what) != std::string::npos);
}

constexpr std::size_t kHeadLines = 3;  // what the rows are, the recipe, the names

std::size_t line_count(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

int shell(const std::string& script) {
  const int result = std::system(("bash -c '" + script + "'").c_str());
  return WIFEXITED(result) ? WEXITSTATUS(result) : -1;
}

}  // namespace

TEST_CASE("one and two threads and four merged pieces write the same bytes, and nothing on standard error") {
  const Scratch scratch;
  const std::string one = scratch / "one.csv", two = scratch / "two.csv", all = scratch / "all.csv";
  const Said said = cohort({"--threads", "1", "--csv", one});
  CHECK(said.status == 0);
  CHECK(said.err == "");
  REQUIRE(cohort({"--threads", "2", "--csv", two}).status == 0);
  CHECK(file_text(one) == file_text(two));
  CHECK(line_count(file_text(one)) == kHeadLines + 12);
  Words merge{"merge", "--csv", all};
  for (const char* shard : {"3/4", "1/4", "4/4", "2/4"}) merge.push_back(piece(scratch, shard));
  REQUIRE(run_program(merge).status == 0);
  CHECK(file_text(all) == file_text(one));
}

TEST_CASE("four pieces through GNU parallel merge to the whole") {
  if (shell("command -v parallel >/dev/null && parallel --version 2>/dev/null | grep -q GNU") != 0) {
    MESSAGE("skipped: GNU parallel is not installed (Debian: parallel)");
    return;
  }
  const Scratch scratch;
  const std::string program = SECUREBASE_PROGRAM;
  REQUIRE(shell("cd " + scratch / "" + " && parallel --will-cite -j 2 " + program +
                " cohort --lives 12 --threads 1 --shard {}/4 --csv piece_{}.csv ::: 1 2 3 4 && " + program +
                " merge piece_*.csv --csv all.csv && " + program + " cohort --lives 12 --csv whole.csv") ==
          0);
  CHECK(file_text(scratch / "all.csv") == file_text(scratch / "whole.csv"));
}

TEST_CASE("Ctrl-C leaves a valid, shorter file that says so") {
  const Scratch scratch;
  const std::string csv = scratch / "long.csv";
  const std::string program = SECUREBASE_PROGRAM;
  // set -m: a background job without job control ignores Ctrl-C.
  const int status = shell("set -m; " + program + " cohort --lives 1000000 --csv " + csv + " 2>" +
                           scratch / "err" + " & sleep 1; kill -INT $!; wait $!");
  CHECK(status == 130);
  CHECK(file_text(scratch / "err").find("of 1000000 lives; ") != std::string::npos);
  const std::string text = file_text(csv);
  const std::size_t rows = line_count(text) - kHeadLines;
  const std::size_t said = text.find(" rows=") + 6;
  CHECK(std::stoul(text.substr(said, 10)) == rows);
  CHECK(rows < 1000000);
  CHECK(text.back() == '\n');
  CHECK(scratch.file_count() == 2);
  refuses({"merge", csv, "--csv", scratch / "all.csv"}, "long.csv: stopped after " + std::to_string(rows));
}

TEST_CASE("a killed run leaves no file of the name asked for") {
  const Scratch scratch;
  const std::string program = SECUREBASE_PROGRAM;
  shell(program + " cohort --lives 1000000 --csv " + scratch / "long.csv" +
        " & sleep 0.5; kill -KILL $!; wait $!");
  CHECK(shell("test -e " + scratch / "long.csv") != 0);
}

TEST_CASE("missing, doubled, foreign and damaged pieces are named") {
  const Scratch scratch;
  const std::string all = scratch / "all.csv";
  const std::string first = piece(scratch, "1/3"), second = piece(scratch, "2/3");
  refuses({"merge", first, "--csv", all}, "missing: piece 2/3, 3/3");
  refuses({"merge", first, second, first, "--csv", all}, "piece 1/3 is there twice");
  const std::string other_seed = scratch / "seed.csv", other_care = scratch / "care.csv";
  REQUIRE(cohort({"--seed", "8", "--shard", "3/3", "--csv", other_seed}).status == 0);
  refuses({"merge", first, second, other_seed, "--csv", all}, "has seed 7");
  REQUIRE(
      cohort({"--set", "instruments.observation.minutes=15", "--shard", "3/3", "--csv", other_care}).status ==
      0);
  refuses({"merge", first, second, other_care, "--csv", all}, "set: instruments.observation.minutes=15");
  const std::string third = file_text(piece(scratch, "3/3"));
  const std::string cut = scratch.file("cut.csv", third.substr(0, third.size() - 9));
  refuses({"merge", first, second, cut, "--csv", all}, "the row of life 11 is missing or cut");
  refuses({"merge", scratch.file("no.csv", "a,b\n"), "--csv", all}, "no.csv: expected a cohort's file");
  refuses({"merge", scratch / "none.csv", "--csv", all}, "none.csv: cannot be read");
  CHECK(shell("test -e " + all) != 0);
}

TEST_CASE("wrong words are refused before any life is lived") {
  const Scratch scratch;
  const std::string csv = scratch / "a.csv";
  refuses({"cohort"}, "--csv");
  refuses({"cohort", "--csv", csv, "--lives", "0"}, "--lives: expected a whole number of 1 or more");
  refuses({"cohort", "--csv", csv, "--lives", "5000000000"}, "at most 4000000000");
  refuses({"cohort", "--csv", csv, "--shard", "5/4"}, "--shard: expected a whole number of at most 4");
  refuses({"cohort", "--csv", csv, "--shard", "half"}, "--shard: expected a piece such as 2/4");
  refuses({"cohort", "--csv", csv, "--arm", "x"}, "--arm");
  refuses({"cohort", "--csv", csv, "--set", "instruments.x=1"}, "--set: instruments.x");
  refuses({"cohort", "--csv", csv, "--set", "person.nam=1"}, "did you mean “name”?");
  refuses({"cohort", "--csv", scratch / "none/a.csv"}, "there is no such folder");
  CHECK(scratch.file_count() == 0);
}

TEST_CASE("an arm and a setting change the rows, and the first line says so") {
  const Scratch scratch;
  const std::string usual = piece(scratch, "1/6");
  const std::string arm = scratch / "arm.csv";
  REQUIRE(cohort({"--arm", "one caregiver", "--shard", "1/6", "--csv", arm}).status == 0);
  CHECK(file_text(arm).find("from=Many lives; arm: one caregiver\n") != std::string::npos);
  CHECK(file_text(arm).substr(file_text(arm).find("\n0,")) !=
        file_text(usual).substr(file_text(usual).find("\n0,")));
}
