// Guards `securebase findings`: every finding with its published and simulated numbers in lines that fit a
// terminal, files that appear whole or not at all, and an end that says whether the calibrated ones hold. No
// test depends on whether a finding holds.
#include <sys/wait.h>  // WEXITSTATUS

#include <algorithm>
#include <cstdlib>

#include "tests/cli/refusals.hpp"

using namespace securebase;

namespace {

using Words = std::vector<std::string>;

const std::string kCommand = "findings";

Said findings(Words words = {}) {
  words.insert(words.begin(), {kCommand, "--lives", "40", "--seeds", "1"});
  return run_program(words);
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

std::size_t letters_of(const std::string& line) {
  return static_cast<std::size_t>(
      std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

/// The two numbers of "7 of 14 calibrated findings hold".
std::pair<int, int> calibrated_of(const std::string& text) {
  const std::size_t end = text.find(" calibrated findings hold");
  REQUIRE(end != std::string::npos);
  const std::size_t start = text.rfind('\n', end) + 1;
  const std::string counts = text.substr(start, end - start);
  return {std::stoi(counts), std::stoi(counts.substr(counts.find(" of ") + 4))};
}

}  // namespace

TEST_CASE("the findings are told with all that belongs to them, in lines that fit a terminal") {
  const Said said = findings();
  CHECK(said.err == "");
  for (const char* words :
       {"means over 1 seeds of 40 lives each, from seed 3001", "role       calibrated · ssp-distribution",
        "role       predicted · ", "role       shown · crying", "51.6% secure", "N = 20720",
        "Madigan et al. 2023", "0.47 to 0.58", "at least 0.50", "no band", "without instruments"}) {
    CAPTURE(words);
    CHECK(says(said.out, words));
  }
  for (const std::string& line : lines_of(said.out)) {
    CAPTURE(line);
    CHECK(letters_of(line) <= 100);
  }
}

TEST_CASE("the program ends with 0 only if all calibrated findings hold") {
  const Said said = findings();
  const auto counts = calibrated_of(said.out);
  CHECK(counts.second > 0);
  CHECK(said.status == (counts.first == counts.second ? 0 : 1));
  CHECK(says(said.out, "predicted findings hold.\n"));
}

TEST_CASE("the files have the same run, and any number of threads writes the same bytes") {
  const Scratch scratch;
  const std::string one = scratch / "one.json", two = scratch / "two.json", table = scratch / "table.md";
  const Words small{kCommand, "--lives", "20", "--seeds", "2"};
  const auto with = [&](Words more) {
    more.insert(more.begin(), small.begin(), small.end());
    return run_program(more);
  };
  const Said said = with({"--threads", "1", "--json", one, "--markdown", table});
  CHECK(with({"--threads", "2", "--json", two}).out == said.out);
  CHECK(scratch.file_count() == 3);
  CHECK(file_text(one) == file_text(two));
  CHECK(says(file_text(one), "\"first_seed\": 3001"));
  CHECK(says(file_text(table), "| finding | published | role |"));
}

TEST_CASE("settings reach the population, all scenarios and the instruments") {
  const std::string usual = findings().out;
  CHECK(findings({"--first-seed", "7"}).out != usual);
  CHECK(findings({"--set", "caregivers[0].support=0.1"}).out != usual);
  CHECK(findings({"--set", "instruments.observation.minutes=15"}).out != usual);
}

TEST_CASE("findings that cannot be run are refused in one sentence, and nothing is written") {
  const Scratch scratch;
  refuses({kCommand, "--lives", "3"}, "--lives: expected a whole number of 4 or more");
  refuses({kCommand, "--lives", "many"}, "--lives");
  refuses({kCommand, "--lives", "2000000"}, "at most 1000000");
  refuses({kCommand, "--seeds", "0"}, "--seeds");
  refuses({kCommand, "--threads", "-1"}, "--threads");
  refuses({kCommand, "--set", "person.nam=1"}, "did you mean “name”?");
  refuses({kCommand, "--set", "instruments.x=1"}, "--set: instruments.x");
  refuses({kCommand, "--set", "x"}, "PATH=VALUE");
  refuses({kCommand, "--json", scratch / "none/a.json"}, "there is no such folder");
  refuses({kCommand, "--markdown", "/dev/null"}, "no ordinary file");
  CHECK(scratch.file_count() == 0);
}

TEST_CASE("Ctrl-C ends a run of the findings with nothing written") {
  const Scratch scratch;
  const std::string program = SECUREBASE_PROGRAM;
  // set -m: a background job without job control ignores Ctrl-C.
  const std::string script = "set -m; " + program + " findings --lives 500000 --json " + scratch / "a.json" +
                             " >/dev/null 2>" + scratch / "err" + " & sleep 1; kill -INT $!; wait $!";
  const int result = std::system(("bash -c '" + script + "'").c_str());
  CHECK(WEXITSTATUS(result) == 130);
  CHECK(says(file_text(scratch / "err"), "stopped before the end; nothing was written"));
  CHECK(scratch.file_count() == 1);
}
