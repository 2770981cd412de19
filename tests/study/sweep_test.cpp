// Guards what a sweep finds: points differ by the settings alone, one point is the cohort of that setting, the table is
// the same however the work is cut, its intervals are the textbook's, and every setting on offer can be varied.
#include <doctest/doctest.h>

#include <cmath>
#include <sstream>
#include <stdexcept>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "sim/study/sample.hpp"
#include "sim/study/sweep.hpp"
#include "sim/study/sweep_settings.hpp"
#include "tests/study/cohorts.hpp"

using namespace securebase;

namespace {

Scenario scenario_named(const std::string& stem) {
  return *read_scenario(file_text(SECUREBASE_SCENARIOS "/" + stem + ".json"), stem);
}

const SweepAxis kTenderness{"caregivers[0].care.tenderness", 0, 1, 5};
const SweepAxis kReactivity{"person.temperament.reactivity", 0.2, 0.8, 3};

SweepRecipe recipe_of(std::vector<SweepAxis> axes, const std::string& outcome, std::uint32_t lives) {
  SweepRecipe recipe;
  recipe.scenario = scenario_named("distant_care");
  recipe.axes = std::move(axes);
  recipe.outcome = *sweep_outcome(outcome);
  recipe.seed = 7;
  recipe.lives = lives;
  return recipe;
}

std::vector<SweepPoint> table_of(const SweepRecipe& recipe, std::uint32_t slice = 1000,
                                 unsigned threads = 2) {
  SweepJob job(recipe);
  while (!job.advance(slice, threads)) {
  }
  return table_of(recipe, *job.values());
}

std::string csv_of(const SweepRecipe& recipe, const std::vector<SweepPoint>& table) {
  return csv_of(recipe, table, "0.0.0");
}

std::string first_problem(const SweepRecipe& recipe) {
  const Problems problems = check_sweep(recipe);
  return problems.empty() ? "" : sentence(problems.front());
}

std::string problem_of(std::string_view outcome) {
  return sentence(sweep_outcome(outcome).problems().front());
}

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a more tender caregiver leaves a higher model of other, under the same luck at every point") {
  const auto table = table_of(recipe_of({kTenderness}, "model_of_other@18m", 30));
  REQUIRE(table.size() == 5);
  for (std::size_t i = 1; i < table.size(); ++i) CHECK(table[i].mean > table[i - 1].mean);
  for (const SweepPoint& point : table) {
    CHECK(point.lives == 30);
    CHECK(point.with_outcome == 30);
    CHECK(point.interval.low < point.mean);
    CHECK(point.mean < point.interval.high);
    CHECK(point.middle_half.low <= point.middle_half.high);
  }
  CHECK(table[0].at == std::vector{0.0});
  CHECK(table[4].at == std::vector{1.0});
}

TEST_CASE("a point of a sweep is the cohort of its setting, life by life") {
  CohortRecipe cohort;
  cohort.scenario = *set_in(scenario_named("distant_care"), "caregivers[0].care.tenderness", "0.5");
  cohort.seed = 7;
  cohort.lives = 12;
  Watch watch;
  const Sample sample(cohort, Stop::y25, watch);
  const auto of_report = table_of(recipe_of({kTenderness}, "ecr_avoidance_25", 12));
  CHECK(of_report[2].mean == mean(sample["ecr_avoidance_25"]));
  const auto of_class = table_of(recipe_of({kTenderness}, "ssp12_class=A", 12));
  CHECK(of_class[2].mean == share_of(sample["ssp12_class"], 1));
}

TEST_CASE("a sweep is the same however the work is cut and on however many threads") {
  const SweepRecipe recipe = recipe_of({kTenderness, kReactivity}, "model_of_self@12m", 3);
  const std::string whole = csv_of(recipe, table_of(recipe));
  CHECK(csv_of(recipe, table_of(recipe, 1, 1)) == whole);
  CHECK(csv_of(recipe, table_of(recipe, 7, 3)) == whole);
}

TEST_CASE("the first of two settings changes fastest, and each point says where it is") {
  const SweepRecipe recipe = recipe_of({kTenderness, kReactivity}, "model_of_self@3m", 1);
  const auto table = table_of(recipe);
  REQUIRE(table.size() == 15);
  CHECK(table[1].at == std::vector{0.25, 0.2});
  CHECK(table[5].at == std::vector{0.0, 0.5});
  CHECK(table[14].at == std::vector{1.0, 0.8});
}

TEST_CASE("a sweep that is stopped keeps the lives it has, all points alike") {
  const SweepRecipe recipe = recipe_of({kTenderness}, "model_of_self@3m", 4);
  SweepJob job(recipe);
  CHECK_FALSE(job.advance(7));
  CHECK(job.progress() == doctest::Approx(7.0 / 20));
  job.cancel();
  CHECK(job.advance(100));
  const auto table = table_of(recipe, *job.values());
  CHECK(table[0].lives == 2);
  CHECK(table[1].lives == 2);
  CHECK(table[2].lives == 1);
  CHECK(std::isnan(table[2].interval.low));
}

TEST_CASE("lives to which an outcome does not apply are counted and left out") {
  const SweepRecipe recipe = recipe_of({kTenderness}, "relationship_quality_30", 8);
  for (const SweepPoint& point : table_of(recipe)) {
    CHECK(point.lives == 8);
    CHECK(point.with_outcome <= point.lives);
    CHECK(std::isnan(point.mean) == (point.with_outcome == 0));
  }
}

TEST_CASE("the file of a sweep has a row a point and the numbers of the table") {
  const SweepRecipe recipe = recipe_of({kTenderness}, "ssp12_class=B", 6);
  const auto table = table_of(recipe);
  std::istringstream file(csv_of(recipe, table));
  std::string line;
  std::getline(file, line);
  CHECK(line.rfind("# securebase sweep version=0.0.0 recipe=", 0) == 0);
  CHECK(says(line, " seed=7 lives=6 outcome=ssp12_class=B from=Distant care: wise not to need them"));
  std::getline(file, line);
  CHECK(line ==
        "caregivers[0].care.tenderness,lives,with_outcome,mean,low_95,high_95,quarter_below,quarter_above");
  for (const SweepPoint& point : table) {
    std::getline(file, line);
    CHECK(line.rfind(shortest(point.at[0]) + ",6,6," + shortest(point.mean) + ",", 0) == 0);
  }
  CHECK_FALSE(std::getline(file, line));
}

TEST_CASE("what keeps a sweep from being made is said in a sentence") {
  CHECK(first_problem(recipe_of({kTenderness}, "security@30y", 5)).empty());
  CHECK(says(first_problem(recipe_of({}, "security@30y", 5)), "one or two"));
  CHECK(says(first_problem(recipe_of({{"caregivers[0].care.tendernes", 0, 1, 3}}, "security@30y", 5)),
             "tenderness"));
  CHECK(says(first_problem(recipe_of({{"caregivers[0].care.touch", 0, 1.5, 4}}, "security@30y", 5)), "1.5"));
  CHECK(says(first_problem(recipe_of({{"person.name", 0, 1, 4}}, "security@30y", 5)), "text"));
  CHECK(says(first_problem(recipe_of({{"caregivers[0].care.touch", 0.5, 0.5, 4}}, "security@30y", 5)),
             "rises"));
  CHECK(
      says(first_problem(recipe_of({{"caregivers[0].care.touch", 0, 1, 1}}, "security@30y", 5)), "2 to 101"));
  CHECK(says(first_problem(recipe_of({kTenderness, kTenderness}, "security@30y", 5)), "different"));
  CHECK(says(first_problem(recipe_of({kTenderness}, "security@30y", 0)), "lives"));
  CHECK(says(first_problem(recipe_of({{kTenderness.path, 0, 1, 101}, {kReactivity.path, 0, 1, 101}},
                                     "security@30y", 5)),
             "points"));
  CHECK_THROWS_AS(SweepJob(recipe_of({}, "security@30y", 5)), std::invalid_argument);
}

TEST_CASE("an outcome that is not there is named, with the nearest one that is") {
  CHECK(says(problem_of("securty@30y"), "security"));
  CHECK(says(problem_of("security@90y"), "80y"));
  CHECK(says(problem_of("security@soon"), "an age"));
  CHECK(says(problem_of("ecr_anxeity_25"), "ecr_anxiety_25"));
  CHECK(says(problem_of("ssp12_class"), "ssp12_class="));
  CHECK(says(problem_of("ssp12_class=E"), "“B”"));
  CHECK(says(problem_of("ecr_anxiety_25=3"), "alone"));
  CHECK(says(problem_of("seed"), "a column"));
}

TEST_CASE("every number column and every measure can be looked at") {
  for (const Measure& measure : measures()) CHECK(sweep_outcome(std::string(measure.name) + "@2y"));
  for (const Column& column : cohort_columns()) {
    if (column.unit == "id" || column.unit == "word") continue;
    CAPTURE(column.name);
    CHECK(sweep_outcome(column.name));
  }
}

TEST_CASE("every setting on offer can be varied over its whole range, in every scenario with events") {
  for (const std::string stem : {"distant_care", "betrayed_baby", "next_generation", "population"}) {
    const Scenario scenario = scenario_named(stem);
    const auto settings = sweep_settings(scenario);
    CHECK(settings.size() >= 8);
    for (const SweepSetting& setting : settings) {
      CAPTURE(stem);
      CAPTURE(setting.path);
      CHECK(setting.low <= setting.now);
      CHECK(setting.now <= setting.high);
      SweepRecipe recipe = recipe_of({{setting.path, setting.low, setting.high, 2}}, "security@1y", 1);
      recipe.scenario = scenario;
      CHECK(first_problem(recipe).empty());
    }
  }
}

TEST_CASE("intervals and quantiles are the textbook's") {
  const Numbers ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  CHECK(quantile(ten, 0.25) == doctest::Approx(3.25));
  CHECK(quantile(ten, 0.75) == doctest::Approx(7.75));
  CHECK(interval_of_mean(ten).low == doctest::Approx(3.6235).epsilon(1e-4));
  const Numbers some{1, 1, 1, 0, 0, 0, 0, 0, 0, 0};
  CHECK(interval_of_share(some).low == doctest::Approx(0.1078).epsilon(1e-3));
  CHECK(interval_of_share(some).high == doctest::Approx(0.6032).epsilon(1e-3));
  CHECK(interval_of_share(Numbers{0, 0, 0}).low == 0.0);
  CHECK(interval_of_correlation(0.5, 50).low == doctest::Approx(0.2574).epsilon(1e-3));
  CHECK(interval_of_correlation(0.5, 50).high == doctest::Approx(0.6833).epsilon(1e-3));
  CHECK(interval_of_correlation(1, 50).high == doctest::Approx(1.0));
  CHECK(std::isnan(interval_of_correlation(0.5, 3).low));
}
