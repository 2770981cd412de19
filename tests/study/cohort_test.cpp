// Guards what a cohort is: rows that do not depend on threads, slices or pieces, that stop cleanly, and that
// every setting reaches.
#include <doctest/doctest.h>

#include <stdexcept>

#include "sim/study/columns.hpp"
#include "tests/study/cohorts.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

std::string cell(const LifeRecord& record, std::string_view name) {
  for (const Column& column : cohort_columns()) {
    if (column.name == name) return cell_text(column.of(record));
  }
  throw std::runtime_error("no such column: " + std::string(name));
}

/// A cell of the only life of a cohort with this event.
std::string cell_with(const ScenarioEvent& event, std::string_view name) {
  CohortRecipe recipe = population(5, 1);
  recipe.scenario.events.push_back(event);
  const RowMaker maker(recipe);
  return cell(maker.record(0), name);
}

}  // namespace

TEST_CASE("one, two and five threads make the same rows in the same order") {
  const CohortRecipe recipe = population(3, 24);
  const auto rows = rows_of(recipe, 1);
  REQUIRE(rows.size() == 24);
  CHECK(rows_of(recipe, 2) == rows);
  CHECK(rows_of(recipe, 5) == rows);
}

TEST_CASE("pieces of any number make the rows of the whole") {
  CohortRecipe recipe = population(3, 10);
  const auto whole = rows_of(recipe, 1);
  for (const std::uint32_t count : {2U, 4U, 10U, 13U}) {
    std::vector<std::string> joined;
    for (std::uint32_t index = 1; index <= count; ++index) {
      recipe.shard = {index, count};
      const auto piece = rows_of(recipe, 2);
      joined.insert(joined.end(), piece.begin(), piece.end());
    }
    CHECK(joined == whole);
  }
}

TEST_CASE("a job in slices makes the rows of the whole, and a cancelled one their beginning") {
  const CohortRecipe recipe = population(3, 6);
  const auto whole = rows_of(recipe, 1);
  std::vector<std::string> rows;
  CohortJob job(recipe, [&](std::string_view row) { rows.emplace_back(row); });
  CHECK_FALSE(job.advance(2));
  CHECK(job.progress() == doctest::Approx(2.0 / 6));
  CHECK_FALSE(job.advance(3));
  job.cancel();
  CHECK(job.advance(100));
  CHECK(rows == std::vector<std::string>(whole.begin(), whole.begin() + 5));
}

TEST_CASE("threads that are cancelled leave the beginning of the rows") {
  const CohortRecipe recipe = population(3, 40);
  std::vector<std::string> rows;
  const auto add = [&](std::string_view row) { rows.emplace_back(row); };
  CHECK(run_cohort(recipe, 2, add, [](std::uint32_t done) { return done == 3; }) == 3);
  CHECK(rows ==
        std::vector<std::string>{RowMaker(recipe).row(0), RowMaker(recipe).row(1), RowMaker(recipe).row(2)});
}

TEST_CASE("what goes wrong with one row ends the work of all threads") {
  const auto refuse = [](std::string_view) { throw std::runtime_error("the disk is full"); };
  CHECK_THROWS_WITH(run_cohort(population(3, 40), 2, refuse, never), "the disk is full");
}

TEST_CASE("a row is a life that can be lived again") {
  const CohortRecipe recipe = population(3, 5);
  const RowMaker maker(recipe);
  Life life(world_of(recipe.scenario, Luck{3, 4}));
  life.run_until(Age::from_years(65));
  CHECK(maker.record(4).at(Stop::y65) == life.state());
}

TEST_CASE("events of a trial reach the columns") {
  CHECK(cell_with({Age::from_years(30), StartTherapy{12}}, "therapy_months") == "12");
  const ScenarioEvent partner{Age::from_years(18), MeetPartner{"Kim", kTrustworthy, kTrustworthyCare}};
  CHECK(cell_with(partner, "first_partner_steadiness") == "0.9");
  const ScenarioEvent care{Age::from_months(6), SetCare{"", CareQuality::touch, 0.25}};
  CHECK(cell_with(care, "touch") == "0.25");
}

TEST_CASE("settings reach the instruments, and wrong ones are refused") {
  const StudyInstruments usual;
  const auto longer = set_in(usual, "instruments.observation.minutes", "240");
  REQUIRE(longer);
  CHECK(longer->instruments.observation.minutes == 240);
  CHECK(is_study_path("instruments.observation.minutes"));
  CHECK_FALSE(is_study_path("person.name"));
  CHECK_FALSE(set_in(usual, "instruments.observation.minutes", "2000"));
  CHECK_FALSE(set_in(usual, "instruments.observation.hours", "1"));
}

TEST_CASE("the fingerprint of a recipe sees scenario and instruments, and no words") {
  const CohortRecipe usual = population(3, 5);
  CohortRecipe other = usual;
  other.scenario.card.notice = "Something else.";
  CHECK(recipe_hash(other) == recipe_hash(usual));
  other.scenario.caregivers[0].care.touch.mean = 0.5;
  CHECK(recipe_hash(other) != recipe_hash(usual));
  other = usual;
  other.study.instruments.observation.minutes = 15;
  CHECK(recipe_hash(other) != recipe_hash(usual));
}
