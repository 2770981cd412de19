// Guards the findings as a list, and the report as a promise: the same numbers for any number of threads, a run
// that can be stopped, a table that says everything, and calibrated findings alone deciding. No test depends on
// whether a finding holds.
#include <doctest/doctest.h>

#include <cmath>
#include <set>
#include <thread>

#include "sim/scenario/json.hpp"
#include "sim/study/findings_report.hpp"
#include "tests/study/cohorts.hpp"
#include "ui/app/study_material.hpp"

using namespace securebase;

namespace {

FindingsRecipe findings_recipe(std::uint32_t lives, std::uint32_t seeds, unsigned threads = 0) {
  const auto find = [](const std::string& stem) {
    return *read_scenario(file_text(SECUREBASE_SCENARIOS "/" + stem + ".json"), stem);
  };
  FindingsRecipe recipe;
  recipe.material = load_study_material(find);
  recipe.lives = lives;
  recipe.seeds = seeds;
  recipe.threads = threads;
  return recipe;
}

/// A small run, done once for all tests that only read it.
const FindingsReport& small_report() {
  static const FindingsReport kReport = [] {
    Watch watch;
    return run_findings(findings_recipe(24, 2), watch);
  }();
  return kReport;
}

bool is_measured(const Finding& finding) { return finding.role != FindingRole::shown; }

/// The report with every value of this role put inside its band, or out of it.
FindingsReport with_all(FindingsReport report, FindingRole role, bool holds) {
  for (FindingResult& result : report.results) {
    if (result.finding->role != role) continue;
    for (FindingValue& value : result.values) {
      const double inside = std::isfinite(value.band.low) ? value.band.low : value.band.high;
      value.mean = holds ? (std::isfinite(inside) ? inside : 0) : std::nan("");
    }
  }
  return report;
}

std::string escaped(std::string_view text) {
  std::string cell;
  for (const char c : text) cell += c == '|' ? std::string("\\|") : std::string(1, c);
  return cell;
}

}  // namespace

TEST_CASE("every finding says what was published, by whom, and how it is measured here") {
  std::set<std::string_view> ids;
  for (const Finding& finding : all_findings()) {
    CAPTURE(finding.id);
    CHECK(ids.insert(finding.id).second);
    for (const std::string_view text :
         {finding.id, finding.statement, finding.published, finding.source, finding.status, finding.measure})
      CHECK_FALSE(text.empty());
  }
  CHECK(ids.size() >= 28);
}

TEST_CASE("what is calibrated or predicted has bands and a measure, and what has bands is measured") {
  for (const Finding& finding : all_findings()) {
    CAPTURE(finding.id);
    CHECK(finding.bands.empty() == (finding.measured == nullptr));
    bool expects_something = false;
    for (const FindingBand& band : finding.bands) {
      CHECK_FALSE(band.of.empty());
      CHECK(band.low <= band.high);
      expects_something = expects_something || !band.is_open();
    }
    CHECK(expects_something == is_measured(finding));
  }
}

TEST_CASE("a finding has one number for each band and seed") {
  REQUIRE(small_report().results.size() == all_findings().size());
  for (std::size_t i = 0; i < all_findings().size(); ++i) {
    const FindingResult& result = small_report().results[i];
    CAPTURE(result.finding->id);
    CHECK(result.finding == &all_findings()[i]);
    CHECK(result.values.size() == result.finding->bands.size());
    for (const FindingValue& value : result.values) {
      CHECK(value.by_seed.size() == 2);
      CHECK(value.without_instruments.has_value() == (result.finding->without_instruments != nullptr));
    }
  }
}

TEST_CASE("step by step the findings are the same as at once, and a step can be called off") {
  Watch at_once, step_by_step;
  FindingsInSteps steps(findings_recipe(12, 2), step_by_step);
  std::size_t count = 0;
  for (; !steps.is_done(); ++count) steps.step();
  CHECK(count == 2 * all_findings().size());
  CHECK(json_of(steps.report()) == json_of(run_findings(findings_recipe(12, 2), at_once)));
  CHECK(step_by_step.lives == at_once.lives);
  FindingsInSteps others(findings_recipe(12, 2), step_by_step);
  step_by_step.is_cancelled = true;
  CHECK_THROWS_AS(others.step(), Cancelled);
}

TEST_CASE("one thread and two give the same report") {
  Watch one, two;
  const std::string report = json_of(run_findings(findings_recipe(12, 2, 1), one));
  CHECK(report == json_of(run_findings(findings_recipe(12, 2, 2), two)));
  CHECK(one.lives == two.lives);
}

TEST_CASE("other seeds give other numbers") {
  Watch watch;
  FindingsRecipe recipe = findings_recipe(12, 1);
  const std::string usual = json_of(run_findings(recipe, watch));
  recipe.first_seed = 5;
  CHECK(json_of(run_findings(recipe, watch)) != usual);
}

TEST_CASE("a run ends when it is told to, before it begins and in its midst") {
  Watch before;
  before.is_cancelled = true;
  CHECK_THROWS_AS(static_cast<void>(run_findings(findings_recipe(12, 2), before)), Cancelled);
  CHECK(before.lives == 0);
  Watch amidst;
  std::thread other([&] {
    while (amidst.lives < 5) std::this_thread::yield();
    amidst.is_cancelled = true;
  });
  const FindingsRecipe recipe = findings_recipe(100000, 2);
  CHECK_THROWS_AS(static_cast<void>(run_findings(recipe, amidst)), Cancelled);
  other.join();
  CHECK(amidst.lives < expected_lives(recipe) / 10);
}

TEST_CASE("a run lives through about as many lives as a progress bar expects") {
  Watch watch;
  const FindingsRecipe recipe = findings_recipe(40, 1);
  static_cast<void>(run_findings(recipe, watch));
  const auto expected = static_cast<double>(expected_lives(recipe));
  CAPTURE(watch.lives.load());
  CHECK(std::abs(static_cast<double>(watch.lives) / expected - 1) < 0.05);
}

TEST_CASE("the table has every statement, number and source, and no cell is cut by a bar") {
  const std::string text = markdown_of(small_report());
  for (const Finding& finding : all_findings()) {
    CAPTURE(finding.id);
    CHECK(text.find("| " + escaped(finding.statement) + " |") != std::string::npos);
    CHECK(text.find(escaped(finding.published)) != std::string::npos);
    CHECK(text.find(escaped(finding.source)) != std::string::npos);
    for (const FindingBand& band : finding.bands)
      CHECK(text.find("| " + escaped(band.of) + " |") != std::string::npos);
  }
  CHECK(text.find("means over 2 seeds of 24 lives each (from seed 3001)") != std::string::npos);
}

TEST_CASE("every row of the table has seven cells, whatever stands in them") {
  Finding finding = all_findings().front();
  finding.statement = "either | or";
  finding.published = "r = |.3|";
  FindingsReport report;
  report.results.push_back({&finding, {FindingValue{FindingBand{"|r|", 0.1, 0.2}, {}, 0.15, 0.01, {}}}});
  const std::string text = markdown_of(report);
  const std::string row = text.substr(text.find("| either"), text.find("holds |") - text.find("| either"));
  std::size_t bars = 0;
  for (std::size_t i = 0; i < row.size(); ++i)
    bars += row[i] == '|' && (i == 0 || row[i - 1] != '\\') ? 1U : 0U;
  CHECK(bars == 7);
  CHECK(row.find("either \\| or") != std::string::npos);
  CHECK(row.find("| \\|r\\| |") != std::string::npos);
}

TEST_CASE("what is written for other programs reads back") {
  const Outcome<Json> json = parse_json(json_of(small_report()), "findings.json");
  REQUIRE(json);
  CHECK(*json->member("lives")->as<double>() == 24);
  CHECK(*json->member("first_seed")->as<double>() == 3001);
  const auto& rows = *json->member("findings")->as<Json::List>();
  REQUIRE(rows.size() == all_findings().size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(*rows[i].member("id")->as<std::string>() == all_findings()[i].id);
    CHECK(rows[i].member("values")->as<Json::List>()->size() == all_findings()[i].bands.size());
  }
}

TEST_CASE("calibrated findings decide, predicted ones fall as they fall, what is shown never misses") {
  const FindingsReport good = with_all(small_report(), FindingRole::calibrated, true);
  const FindingsReport bad = with_all(small_report(), FindingRole::calibrated, false);
  CHECK(all_calibrated_hold(with_all(good, FindingRole::predicted, false)));
  CHECK(all_calibrated_hold(with_all(good, FindingRole::shown, false)));
  CHECK_FALSE(all_calibrated_hold(with_all(bad, FindingRole::predicted, true)));
  const FindingsReport shown = with_all(good, FindingRole::shown, false);
  const auto counts = shown.held(FindingRole::shown);
  CHECK(counts.first == counts.second);
}

TEST_CASE("bands are said in words") {
  CHECK(words_for(FindingBand{"r", 0.18, 0.32}) == "0.18 to 0.32");
  CHECK(words_for(FindingBand{"r", 0.5}) == "at least 0.50");
  CHECK(words_for(FindingBand{"r", -kNoLimit, 0.35}) == "at most 0.35");
  CHECK(words_for(FindingBand{"r"}) == "–");
  CHECK(two_decimals(-0.001) == "0.00");
  CHECK(two_decimals(std::nan("")) == "–");
}
