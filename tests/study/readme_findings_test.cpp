// Guards that README's table of findings is the shipped report, word for word: nobody can polish a miss away.
// `securebase findings --json assets/findings.json`, then UPDATE_GOLDENS=1 study_tests "--test-case=*README*".

#include <doctest/doctest.h>

#include <cstdlib>
#include <limits>

#include "sim/scenario/json.hpp"
#include "sim/study/findings_report.hpp"
#include "tests/study/cohorts.hpp"

namespace securebase {
namespace {

constexpr std::string_view kBegin = "<!-- findings: written by a test -->\n";
constexpr std::string_view kEnd = "<!-- end of findings -->\n";

double number(const Json& object, std::string_view name) {
  const Json* member = object.member(name);
  REQUIRE(member);
  const double* value = member->as<double>();
  return value ? *value : std::numeric_limits<double>::quiet_NaN();
}

FindingValue value_of(const Json& told, const FindingBand& band) {
  FindingValue value;
  value.band = band;
  for (const Json& seed : *told.member("by_seed")->as<Json::List>()) {
    const double* one = seed.as<double>();
    value.by_seed.push_back(one ? *one : std::numeric_limits<double>::quiet_NaN());
  }
  value.mean = mean(value.by_seed);
  value.spread = spread(value.by_seed);
  if (told.member("without_instruments")) value.without_instruments = number(told, "without_instruments");
  return value;
}

FindingsReport shipped_report() {
  const auto file = parse_json(file_text(SECUREBASE_FINDINGS), "findings.json");
  REQUIRE(file);
  FindingsReport report{static_cast<std::uint32_t>(number(*file, "lives")),
                        static_cast<std::uint32_t>(number(*file, "seeds")),
                        static_cast<std::uint64_t>(number(*file, "first_seed")),
                        {}};
  const auto& rows = *file->member("findings")->as<Json::List>();
  REQUIRE(rows.size() == all_findings().size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    FindingResult result{&all_findings()[i], {}};
    const auto& values = *rows[i].member("values")->as<Json::List>();
    REQUIRE(values.size() == result.finding->bands.size());
    for (std::size_t b = 0; b < values.size(); ++b)
      result.values.push_back(value_of(values[b], result.finding->bands[b]));
    report.results.push_back(std::move(result));
  }
  return report;
}

}  // namespace

TEST_CASE("README carries the table of findings as it was generated") {
  const std::string readme = file_text(SECUREBASE_README);
  const std::size_t begin = readme.find(kBegin);
  const std::size_t end = readme.find(kEnd);
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  const std::string table = "\n" + markdown_of(shipped_report());
  const std::size_t after = begin + kBegin.size();
  if (std::getenv("UPDATE_GOLDENS")) {
    std::ofstream(SECUREBASE_README, std::ios::binary)
        << readme.substr(0, after) + table + readme.substr(end);
    return;
  }
  CHECK(readme.substr(after, end - after) == table);
}

TEST_CASE("the shipped report was measured as its rule says: enough lives, seeds no search has seen") {
  const FindingsReport report = shipped_report();
  CHECK(report.lives >= 2000);
  CHECK(report.seeds >= 10);
  CHECK(report.first_seed > 1000);
  const auto [held, all] = report.held(FindingRole::calibrated);
  CHECK(held == all);
}

}  // namespace securebase
