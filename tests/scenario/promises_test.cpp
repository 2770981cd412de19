// Guards what every shipped scenario promises: it loads, it can be lived to the end, and over 200 lives each
// of its stated tendencies holds. It fails when a change to the model or to a file breaks a promise.
#include <doctest/doctest.h>

#include <filesystem>

#include "sim/life/life.hpp"
#include "sim/scenario/tendency.hpp"
#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsSlow = true;  // sanitizers look for errors of memory, not of the model
#else
constexpr bool kIsSlow = false;
#endif
constexpr unsigned kThreads = 2;

std::vector<std::filesystem::path> files() {
  std::vector<std::filesystem::path> all;
  for (const auto& item : std::filesystem::directory_iterator(SECUREBASE_SCENARIOS)) {
    if (item.path().extension() == ".json") all.push_back(item.path());
  }
  return all;
}

Scenario read(const std::filesystem::path& file) {
  Outcome<Scenario> scenario = read_scenario(text_of(file.string()), file.filename().string());
  REQUIRE_MESSAGE(scenario, file);
  return *scenario;
}

}  // namespace

TEST_CASE("every shipped scenario can be lived to the age of 80") {
  for (const auto& file : files()) {
    CAPTURE(file);
    Life life(std::make_shared<const World>(read(file), Luck{7, 0}));
    life.run_until(Age::from_years(80));
    CHECK(life.is_over());
  }
}

TEST_CASE("every shipped scenario keeps what it promises over 200 lives") {
  int with_promises = 0;
  for (const auto& file : files()) {
    CAPTURE(file);
    const Scenario scenario = read(file);
    with_promises += !scenario.tendencies.empty();
    const auto kept = check_tendencies(scenario, Seeds{1, kIsSlow ? 3U : 200U}, kThreads);
    REQUIRE(kept);
    for (const auto& tendency : *kept) {
      CAPTURE(tendency.says);
      CHECK((tendency.holds || kIsSlow));
    }
  }
  CHECK(with_promises >= 16);
}
