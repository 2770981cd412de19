// Guards how much of the beginning stays: the same lives under both views up to 18 months, more left under the prototype
// view late in life, what the switch of susceptibility does and for how long, and the same however it is cut.
#include <doctest/doctest.h>

#include <cmath>
#include <stdexcept>

#include "sim/study/stability.hpp"
#include "tests/study/cohorts.hpp"

using namespace securebase;

namespace {

StabilityRecipe stability_recipe(std::uint32_t lives, bool has_susceptibility = false) {
  StabilityRecipe recipe;
  recipe.scenario = population(7, 1).scenario;
  recipe.has_differential_susceptibility = has_susceptibility;
  recipe.seed = 7;
  recipe.lives = lives;
  return recipe;
}

std::shared_ptr<const StabilityLives> lived(const StabilityRecipe& recipe, std::uint32_t slice,
                                            unsigned threads) {
  StabilityJob job(recipe);
  while (!job.advance(slice, threads)) {
  }
  return job.lives();
}

const StabilityLives& some_lives() {
  static const std::shared_ptr<const StabilityLives> lived_once = lived(stability_recipe(300), 300, 2);
  return *lived_once;
}

std::size_t age_of(int months) {
  const auto found = std::find(kStabilityMonths.begin(), kStabilityMonths.end(), months);
  REQUIRE(found != kStabilityMonths.end());
  return static_cast<std::size_t>(found - kStabilityMonths.begin());
}

}  // namespace

TEST_CASE("both views of early models tell the same life up to 18 months, and other lives after it") {
  const StabilityLives& lives = some_lives();
  bool is_ever_other = false;
  for (std::size_t life = 0; life < lives.size(); ++life) {
    const auto& [prototype, revisionist] = lives[life].security;
    for (const int months : {12, 15, 18}) CHECK(prototype[age_of(months)] == revisionist[age_of(months)]);
    is_ever_other = is_ever_other || prototype[age_of(240)] != revisionist[age_of(240)];
  }
  CHECK(is_ever_other);
}

TEST_CASE("more of the beginning stays under the prototype view, and less and less under the revisionist") {
  const StabilityCurve prototype = stability_of(some_lives(), Theory::prototype);
  const StabilityCurve revisionist = stability_of(some_lives(), Theory::revisionist);
  CHECK(prototype.by_age[0].r == doctest::Approx(1));
  CHECK(revisionist.by_age[0].r == doctest::Approx(1));
  for (const int months : {240, 480, 780}) {
    CAPTURE(months);
    CHECK(prototype.by_age[age_of(months)].r > revisionist.by_age[age_of(months)].r);
  }
  CHECK(revisionist.by_age[age_of(780)].r < revisionist.by_age[age_of(96)].r);
  for (const Correlation& at : prototype.by_age) {
    if (at.r < 1 - 1e-9) CHECK(at.interval.low < at.r);
    if (at.r < 1 - 1e-9) CHECK(at.r < at.interval.high);
  }
}

TEST_CASE("what is measured as studies do comes out below what is without error") {
  const StabilityCurve curve = stability_of(some_lives(), Theory::prototype);
  CHECK(curve.to_four.r < curve.by_age[age_of(48)].r);
  CHECK(curve.to_twenty.r < curve.by_age[age_of(240)].r);
}

TEST_CASE(
    "with the switch, care tells more in reactive children in the first months, and no longer at 18 months") {
  const Susceptibility without = susceptibility_of(some_lives(), false);
  const Susceptibility with = susceptibility_of(some_lives(), true);
  const auto more_than_others = [](const Susceptibility& found, std::size_t age) {
    return found.more_reactive[age] - found.less_reactive[age];
  };
  for (std::size_t age = 0; age < 3; ++age)
    CHECK(more_than_others(with, age) > more_than_others(without, age) + 0.08);
  CHECK(std::abs(more_than_others(with, kEarlyAges - 1) - more_than_others(without, kEarlyAges - 1)) < 0.08);
  for (const double slope : with.more_reactive) CHECK(slope > 0);
}

TEST_CASE("the study of stability is the same however the work is cut and on however many threads") {
  const auto whole = lived(stability_recipe(12), 12, 1);
  const auto sliced = lived(stability_recipe(12), 5, 3);
  for (std::size_t life = 0; life < 12; ++life) {
    CHECK((*whole)[life].security == (*sliced)[life].security);
    CHECK((*whole)[life].early_security == (*sliced)[life].early_security);
  }
}

TEST_CASE("stability is asked of enough lives, and before there are any nothing is said") {
  CHECK_THROWS_AS(StabilityJob(stability_recipe(9)), std::invalid_argument);
  const StabilityLives none(20);
  CHECK(std::isnan(stability_of(none, Theory::prototype).by_age[3].r));
}
