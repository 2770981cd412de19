// Guards that the constants in use are the ones the search found, and that the search is what it says: on the
// calibrated findings alone, the same for any number of threads. It would fail if a constant were touched by hand
// afterwards, in the code or in the population's file.

#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "sim/scenario/json.hpp"
#include "sim/study/calibration/search.hpp"
#include "tests/study/materials.hpp"

namespace securebase {
namespace {

SearchRecipe small_search() {
  SearchRecipe recipe;
  recipe.material = usual_material();
  recipe.lives = 40;
  recipe.early_steps = 2;
  recipe.steps = 1;
  return recipe;
}

SearchResult searched(const SearchRecipe& recipe) {
  Watch watch;
  return search(recipe, watch, [](const SearchResult&) { return true; });
}

}  // namespace

TEST_CASE("the constants in use are those of the search's result file") {
  const auto file = parse_json(file_text(SECUREBASE_CALIBRATION), "result.json");
  REQUIRE(file);
  const Json* found = file->member("constants");
  REQUIRE(found);
  const Constants in_use = constants_of(usual_material());
  for (std::size_t i = 0; i < in_use.size(); ++i) {
    const std::string path(free_constants()[i].path);
    CAPTURE(path);
    const Json* constant = found->member(path);
    REQUIRE(constant);
    CHECK(*constant->as<double>() == in_use[i]);
    CHECK(in_use[i] >= free_constants()[i].low);
    CHECK(in_use[i] <= free_constants()[i].high);
  }
  CHECK(found->as<Json::Object>()->size() == in_use.size());
  CHECK(*file->member("seed")->as<double>() <= 1000);
}

TEST_CASE("every free constant is there once and can be set") {
  std::set<std::string_view> paths;
  for (const FreeConstant& free : free_constants()) paths.insert(free.path);
  CHECK(paths.size() == free_constants().size());
  Constants middle;
  for (const FreeConstant& free : free_constants()) middle.push_back((free.low + free.high) / 2);
  CHECK(constants_of(with_constants(usual_material(), middle)) == middle);
}

TEST_CASE("a pattern of care shares the model's constants and keeps its caregiver") {
  Constants moved = constants_of(usual_material());
  for (std::size_t i = 0; i < moved.size(); ++i) moved[i] = free_constants()[i].high;
  const StudyMaterial before = usual_material();
  const StudyMaterial after = with_constants(before, moved);
  for (std::size_t i = 0; i < kCarePatterns; ++i) {
    CHECK(after.patterns[i].parameters == after.population.parameters);
    CHECK(after.patterns[i].caregivers == before.patterns[i].caregivers);
  }
}

TEST_CASE("loss is nothing well inside a band and grows with the distance outside it") {
  const FindingBand band{"r", 0.2, 0.4};
  CHECK(loss_of(0.3, band) == 0);
  CHECK(loss_of(0.21, band) > 0);  // inside, but other seeds may fall out
  CHECK(loss_of(0.1, band) > loss_of(0.19, band));
  CHECK(loss_of(0.5, band) > loss_of(0.41, band));
  CHECK(loss_of(1, {"share", 0.6, 1}) == 0);
  CHECK(loss_of(std::nan(""), band) == 1);
  CHECK(loss_of(7, {"shown only"}) == 0);
}

TEST_CASE("the search is the same on one thread and on three, and never worse than its start") {
  SearchRecipe recipe = small_search();
  recipe.threads = 1;
  const SearchResult alone = searched(recipe);
  recipe.threads = 3;
  const SearchResult together = searched(recipe);
  CHECK(alone.constants == together.constants);
  CHECK(alone.loss == together.loss);
  CHECK(alone.steps == 3);
  CHECK(json_of(recipe, alone, "2026-01-01") == json_of(recipe, together, "2026-01-01"));
}

TEST_CASE("a search that is told to end keeps what it has") {
  Watch watch;
  const SearchResult result = search(small_search(), watch, [](const SearchResult&) { return false; });
  CHECK(result.steps == 1);
  CHECK(result.constants.size() == free_constants().size());
}

}  // namespace securebase
