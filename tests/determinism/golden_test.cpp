// Guards that lives come out as they did when last looked at: one line a checkpoint in tests/golden/lives.txt.
// It fails on any change to any life, meant or not. After a meant one, `cmake --build BUILD --target
// update_goldens` writes the file anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "sim/core/hash.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

constexpr const char* kFile = SECUREBASE_TESTS_FOLDER "/golden/lives.txt";

struct NamedScenario {
  const char* name;
  Scenario scenario;
};

std::vector<NamedScenario> scenarios() {
  return {{"sensitive", scenario_with(kSensitiveCare)},
          {"rejecting", scenario_with(kRejectingCare)},
          {"inconsistent", scenario_with(kInconsistentCare)},
          {"frightening", scenario_with(kFrighteningCare)},
          {"everything", full_scenario()}};
}

/// "everything 7 18y 0123456789abcdef", one line a checkpoint.
std::string checkpoints() {
  std::ostringstream lines;
  for (const NamedScenario& each : scenarios()) {
    for (const std::uint64_t seed : {1ULL, 7ULL}) {
      Life life = life_of(each.scenario, seed);
      for (const char* age : {"0d", "12m", "18m", "5y", "12y", "18y", "25y", "35y", "80y"}) {
        life.run_until(*parse_age(age));
        lines << each.name << ' ' << seed << ' ' << age << ' ' << hex(life.hash()) << '\n';
      }
    }
  }
  return lines.str();
}

}  // namespace

TEST_CASE("lives come out as written down in the golden file") {
  const std::string now = checkpoints();
  if (std::getenv("UPDATE_GOLDENS") != nullptr) std::ofstream(kFile) << now;
  std::istringstream lines(now);
  std::ifstream golden(kFile);
  REQUIRE(golden.is_open());
  std::string line;
  std::string expected;
  while (std::getline(lines, line)) {
    std::getline(golden, expected);
    CHECK(line == expected);
  }
  CHECK_FALSE(std::getline(golden, expected));
}
