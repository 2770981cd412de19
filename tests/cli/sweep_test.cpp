// Guards `securebase sweep`: the table, the file, the same numbers on any number of threads, and what it refuses.
#include <doctest/doctest.h>

#include "tests/cli/refusals.hpp"

using namespace securebase;

namespace {

const std::string kTenderness = "caregivers[0].care.tenderness=0:1:3";

std::vector<std::string> sweep(std::vector<std::string> more) {
  std::vector<std::string> words{"sweep", "distant_care", "--lives", "4", "--outcome", "security@2y"};
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

}  // namespace

TEST_CASE("a sweep of one setting is a row a value, of two a grid of means") {
  const Said one = run_program(sweep({"--vary", kTenderness}));
  CHECK(one.status == 0);
  CHECK(one.out.rfind("security@2y: both models and the chance of a plain bid, at 2 years (0–1)", 0) == 0);
  CHECK(one.out.find("\n0.5       4 ") != std::string::npos);
  const Said two =
      run_program(sweep({"--vary", kTenderness, "--vary", "person.temperament.reactivity=0.2:0.8:2"}));
  CHECK(two.status == 0);
  CHECK(two.out.find("          0         0.5       1 ") != std::string::npos);
  CHECK(two.out.find("\n0.8       ") != std::string::npos);
}

TEST_CASE("a sweep is the same on one thread and on three, on the screen and in the file") {
  const Scratch folder;
  const Said alone = run_program(sweep({"--vary", kTenderness, "--threads", "1", "--csv", folder / "a.csv"}));
  const Said together =
      run_program(sweep({"--vary", kTenderness, "--threads", "3", "--csv", folder / "b.csv"}));
  CHECK(alone.out == together.out);
  CHECK(file_text(folder / "a.csv") == file_text(folder / "b.csv"));
  CHECK(file_text(folder / "a.csv").rfind("# securebase sweep version=", 0) == 0);
}

TEST_CASE("a sweep that cannot be made is refused in one sentence, and nothing is written") {
  refuses(sweep({}), "--vary");
  refuses(sweep({"--vary", "caregivers[0].care.tenderness"}), "--vary");
  refuses(sweep({"--vary", "caregivers[0].care.tenderness=0:2"}), "a number from 0 to 1");
  refuses(sweep({"--vary", "caregivers[0].care.tendernes=0:1"}), "tenderness");
  refuses(sweep({"--vary", "caregivers[0].care.tenderness=0:much"}), "much");
  refuses(sweep({"--vary", kTenderness, "--vary", kTenderness}), "different");
  refuses(sweep({"--vary", kTenderness, "--lives", "0"}), "--lives");
  refuses({"sweep", "distant_care", "--vary", kTenderness, "--outcome", "securty@2y"}, "security");
  refuses(sweep({"--vary", kTenderness, "--csv", "/nowhere/at/all.csv"}), "--csv");
}
