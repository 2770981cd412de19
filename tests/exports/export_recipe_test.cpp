// Guards the recipe in exported files: that it comes back from its text as it was, that no field of it can be changed
// unseen, and that every problem with one is named.
#include <doctest/doctest.h>

#include "sim/core/hash.hpp"
#include "tests/exports/recipes.hpp"

using namespace securebase;

namespace {

std::optional<Scenario> find_everything(const std::string& stem) {
  if (stem != "everything") return {};
  return kept_session().scenario;
}

std::string first_problem(const std::string& text) {
  const Outcome<ExportRecipe> recipe = read_recipe(text, "film.gif");
  REQUIRE_FALSE(recipe);
  return sentence(recipe.problems().front());
}

/// The film's recipe with one thing changed must be refused, and the sentence must say this.
template <class Change>
void refuses(const Change& change, const std::string& what) {
  ExportRecipe recipe = film_recipe();
  change(recipe);
  const std::string said = first_problem(write_recipe(recipe));
  CAPTURE(said);
  CHECK(said.find(what) != std::string::npos);
  CHECK(said.rfind("film.gif: ", 0) == 0);
}

}  // namespace

TEST_CASE("a recipe comes back from its one line as it was") {
  for (ExportRecipe recipe : {film_recipe(), cohort_recipe()}) {
    recipe.content = "00000000000000ff";
    const std::string text = write_recipe(recipe);
    CHECK(text.find('\n') == std::string::npos);
    const Outcome<ExportRecipe> read = read_recipe(text, "film.gif");
    REQUIRE(read);
    CHECK(is_sealed(*read));
    CHECK(write_recipe(*read) == text);
    recipe.seal = read->seal;
    CHECK(*read == recipe);
  }
}

TEST_CASE("a recipe with another number, word or life is not sealed any more") {
  const std::string text = write_recipe(film_recipe());
  const std::array<std::array<std::string, 2>, 7> changes{{{"\"version\":\"0.1.0\"", "\"version\":\"0.1.1\""},
                                                           {"\"seed\":\"1844", "\"seed\":\"1744"},
                                                           {"\"pictures\":12", "\"pictures\":13"},
                                                           {"\"value\":0.35", "\"value\":0.36"},
                                                           {"\"content\":\"00", "\"content\":\"10"},
                                                           {"\"reached\":5001", "\"reached\":5002"},
                                                           {"\"name\":\"Ada\"", "\"name\":\"Eda\""}}};
  for (const auto& change : changes) {
    const std::string& was = change[0];
    const std::string& is = change[1];
    CAPTURE(was);
    std::string changed = text;
    const std::size_t at = changed.find(was);
    REQUIRE(at != std::string::npos);
    changed.replace(at, was.size(), is);
    const Outcome<ExportRecipe> read = read_recipe(changed, "film.gif");
    REQUIRE(read);
    CHECK_FALSE(is_sealed(*read));
  }
}

TEST_CASE("a recipe that cannot be one is refused with what was expected") {
  refuses([](ExportRecipe& r) { r.seed = "-3"; }, "seed: expected a whole number as text, found “-3”");
  refuses([](ExportRecipe& r) { r.film.reset(); }, "film: expected an object in { }, as it is a film");
  refuses([](ExportRecipe& r) { r.look.reset(); }, "look: expected");
  refuses([](ExportRecipe& r) { r.table = TableRecipe{}; }, "table: expected nothing, as it is a film");
  refuses([](ExportRecipe& r) { r.film->to = 5; },
          "film.to: expected a later moment than film.from, found 5");
  refuses([](ExportRecipe& r) { r.look->width = 100; },
          "look.width: expected a whole number from 320 to 7680");
  refuses([](ExportRecipe& r) { r.branches.clear(); }, "branches: expected a list of 1 to 4");
  refuses([](ExportRecipe& r) { r.scenario.stem = "x"; }, "scenario: expected either stem or whole");
  refuses([](ExportRecipe& r) { r.scenario.whole->caregivers[1].name = "Mia"; }, "scenario.whole.");
  CHECK(first_problem("{\"format\": 2}").find("exported by a newer version of the program") !=
        std::string::npos);
  CHECK(first_problem("{").rfind("film.gif: line 1, column 2", 0) == 0);
  const std::string text = write_recipe(film_recipe());
  CHECK(first_problem("{\"formt\":1," + text.substr(1)).find("did you mean “format”?") != std::string::npos);
}

TEST_CASE(
    "a recipe names its scenario by stem, arm and settings, and the instruments' are left to the study") {
  const ExportRecipe recipe = cohort_recipe();
  const Outcome<Scenario> scenario = scenario_of(recipe.scenario, find_everything, "lives.csv");
  REQUIRE(scenario);
  CHECK(scenario->caregivers[0].support.mean == 0.25);
  const Outcome<StudyInstruments> study = study_of(recipe.scenario, "lives.csv");
  REQUIRE(study);
  CHECK(study->instruments.observation.minutes == 15);
  RecipeScenario unknown = recipe.scenario;
  unknown.stem = "nothing";
  CHECK_FALSE(scenario_of(unknown, find_everything, "lives.csv"));
  RecipeScenario wrong = recipe.scenario;
  wrong.set = {"caregivers[0].suport=0.25"};
  CHECK_FALSE(scenario_of(wrong, find_everything, "lives.csv"));
}

TEST_CASE("the life a recipe ends with is that of the selected branch at its last moment") {
  ExportRecipe recipe = film_recipe();
  const Scenario scenario = *recipe.scenario.whole;
  Life life(std::make_shared<const World>(scenario, recipe.luck(), recipe.branches[0].changes));
  life.run_to(recipe.film->to);
  CHECK(recipe.lived == hex(life.hash()));
  recipe.film->to += 1;
  CHECK(lived_of(recipe, scenario) != recipe.lived);
  CHECK(lived_of(cohort_recipe(), scenario).empty());
}
