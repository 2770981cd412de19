// Guards `securebase run`: the same words give the same life, and a wrong word gives one sentence, status 2 and
// nothing written.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/cli/refusals.hpp"

using namespace securebase;

namespace {

bool is_hash_line(const std::string& line) {
  return line.size() == 21 && line.rfind("hash ", 0) == 0 &&
         line.find_first_not_of("0123456789abcdef", 5) == std::string::npos;
}

std::string hash_of_run(std::vector<std::string> words) {
  words.insert(words.begin(), {"run", "steady_care"});
  const Said said = run_program(words);
  REQUIRE(said.status == 0);
  return lines_of(said.out).back();
}

}  // namespace

TEST_CASE("a run tells of one life and ends with its hash") {
  const Said said = run_program({"run", "steady_care"});
  CHECK(said.status == 0);
  CHECK(said.err == "");
  const auto lines = lines_of(said.out);
  REQUIRE(lines.size() >= 3);
  CHECK(lines[0] == "Steady care, seed 7");
  CHECK(lines[1].find("at 80 years: others come when I call 0.") != std::string::npos);
  CHECK(is_hash_line(lines.back()));
}

TEST_CASE("the same words give the same life, another seed another") {
  const std::string usual = hash_of_run({});
  CHECK(hash_of_run({"--seed", "7", "--until", "80y"}) == usual);
  CHECK(hash_of_run({"--seed", "8"}) != usual);
  CHECK(hash_of_run({"--until", "20y"}) != usual);
}

TEST_CASE("a setting and an arm change the life, and settings come on top of the arm") {
  const std::string usual = hash_of_run({});
  const std::string arm = hash_of_run({"--arm", "little time"});
  CHECK(hash_of_run({"--set", "caregivers[0].care.tenderness=0.3"}) != usual);
  CHECK(arm != usual);
  CHECK(hash_of_run({"--arm", "little time", "--set", "caregivers[0].support=0.3"}) == arm);
  CHECK(hash_of_run({"--set", "caregivers[0].support=0.9", "--set", "caregivers[0].support=0.7"}) == usual);
}

TEST_CASE("hashes on the way end where the life ends") {
  const Said said = run_program({"run", "steady_care", "--hash-every", "3644"});  // a third of a whole life
  const auto lines = lines_of(said.out);
  REQUIRE(lines.size() > 4);
  CHECK(lines[0].rfind("episode 3644 hash ", 0) == 0);
  CHECK(lines[2] == "episode 10932 " + lines.back());
}

TEST_CASE("a table has a row a month and changes nothing about the life") {
  const Scratch scratch;
  const std::string csv = scratch / "life.csv";
  CHECK(hash_of_run({"--until", "2y", "--csv", csv}) == hash_of_run({"--until", "2y"}));
  CHECK(file_text(csv).rfind("# securebase: {", 0) == 0);
  const auto lines = table_lines(csv);
  CHECK(lines.size() == 1 + 25);
  CHECK(lines[0].rfind("age_years,model_of_other,model_of_self,", 0) == 0);
  const auto commas = std::count(lines[0].begin(), lines[0].end(), ',');
  for (const std::string& line : lines) CHECK(std::count(line.begin(), line.end(), ',') == commas);
  CHECK(scratch.file_count() == 1);
}

TEST_CASE("a wrong word is refused in one sentence") {
  refuses({"run"}, "SCENARIO");
  refuses({"run", "steady_car"}, "did you mean “steady_care”?");
  refuses({"run", "/nowhere/a.json"}, "/nowhere/a.json: there is no such file");
  refuses({"run", "/"}, "found a folder");
  refuses({"run", "steady_care", "--seed", "-1"}, "--seed: expected a whole number of 0 or more");
  refuses({"run", "steady_care", "--seed", "7x"}, "--seed");
  refuses({"run", "steady_care", "--until", "90y"}, "--until: expected an age of at most 80y");
  refuses({"run", "steady_care", "--until", "later"}, "--until: expected an age such as");
  refuses({"run", "steady_care", "--hash-every", "0"}, "--hash-every: expected a whole number of 1 or more");
  refuses({"run", "steady_care", "--arm", "litle time"}, "did you mean “little time”?");
  refuses({"run", "steady_care", "--set", "person.name"}, "--set: expected PATH=VALUE");
  refuses({"run", "steady_care", "--set", "person.nam=A"}, "did you mean “name”?");
  refuses({"run", "steady_care", "--no-such-option"}, "--no-such-option");
  refuses({"walk"}, "walk");
}

TEST_CASE("bad input writes no table, and spoils none that is there") {
  const Scratch scratch;
  const std::string csv = scratch / "life.csv";
  refuses({"run", "steady_care", "--csv", csv, "--set", "x=1"}, "--set");
  refuses({"run", "steady_care", "--csv", csv, "--until", "90y"}, "--until");
  refuses({"run", "steady_care", "--csv", scratch / "none/life.csv"}, "there is no such folder");
  refuses({"run", "steady_care", "--csv", "/dev/null"}, "no ordinary file");
  CHECK(scratch.file_count() == 0);
  scratch.file("life.csv", "kept");
  refuses({"run", scratch.file("bad.json", "{}"), "--csv", csv}, "bad.json");
  CHECK(file_text(csv) == "kept");
}

TEST_CASE("a broken file is named with its first problem") {
  const Scratch scratch;
  refuses({"run", scratch.file("a.json", "{\"format\": 1,}")}, "a.json: line 1, column 14: expected");
  refuses({"run", scratch.file("b.json", "{\"format\": 1}")},
          "b.json: name: expected text, found nothing (and ");
}

TEST_CASE("help and version are no errors") {
  for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
           {"--help"}, {"run", "--help"}, {"validate", "--help"}, {"list", "--help"}, {"tidy", "--help"}}) {
    const Said said = run_program(words);
    CHECK(said.status == 0);
    CHECK(said.out.find("Usage") != std::string::npos);
    CHECK(said.err == "");
  }
  CHECK(run_program({"--version"}).out.rfind("Secure Base ", 0) == 0);
}
