// Guards what a crowd is: the same lives however the work is cut, each of them the life that opens under its number,
// small in memory, stopped cleanly; and that its counts add up and rest on the instruments.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

#include "sim/instruments/observation.hpp"
#include "sim/life/timeline.hpp"
#include "sim/study/crowd_counts.hpp"
#include "tests/study/cohorts.hpp"

using namespace securebase;

namespace {

CrowdRecipe recipe_of(std::uint32_t lives, std::uint64_t seed = 7) {
  CrowdRecipe recipe;
  recipe.scenario = population(seed, 1).scenario;
  recipe.seed = seed;
  recipe.lives = lives;
  return recipe;
}

std::shared_ptr<const Crowd> lived(const CrowdRecipe& recipe, std::uint32_t slice, unsigned threads) {
  CrowdJob job(recipe);
  while (!job.advance(slice, threads)) {
  }
  return job.crowd();
}

const Crowd& some_crowd() {
  static const std::shared_ptr<const Crowd> kCrowd = lived(recipe_of(80), 80, 2);
  return *kCrowd;
}

bool is_same_life(const Crowd& one, const Crowd& other, std::uint32_t life) {
  bool is_same = one.hash_at_end(life) == other.hash_at_end(life) &&
                 one.class_at_one(life) == other.class_at_one(life) &&
                 one.scores_at_one(life) == other.scores_at_one(life);
  for (std::size_t look = 0; look < kLooks; ++look) {
    const int year = kLookMonths[look] / 12;
    is_same = is_same && one.without_error(life, look) == other.without_error(life, look);
    if (!is_asked_at(look)) continue;
    is_same = is_same && one.told(life, year) == other.told(life, year) &&
              one.reading(life, year) == other.reading(life, year);
  }
  return is_same;
}

template <class Counts>
std::size_t sum_of(const Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

}  // namespace

TEST_CASE("a crowd is the same however the work is cut and on however many threads") {
  const auto whole = lived(recipe_of(11), 11, 1);
  for (const auto& [slice, threads] : {std::pair{1U, 1U}, {4U, 1U}, {5U, 2U}, {100U, 3U}}) {
    const auto cut = lived(recipe_of(11), slice, threads);
    REQUIRE(cut->lived() == 11);
    for (std::uint32_t life = 0; life < 11; ++life) CHECK(is_same_life(*whole, *cut, life));
  }
}

TEST_CASE("a larger crowd begins with the lives of a smaller one, and another seed has other lives") {
  const auto small = lived(recipe_of(3), 3, 1);
  CHECK(is_same_life(*small, some_crowd(), 0));
  CHECK(is_same_life(*small, some_crowd(), 2));
  CHECK_FALSE(is_same_life(*small, *lived(recipe_of(3, 8), 3, 1), 0));
}

TEST_CASE("a life of a crowd is the life that opens under its number, as the instruments see it") {
  const Crowd& crowd = some_crowd();
  const CrowdRecipe recipe = recipe_of(80);
  for (const std::uint32_t life : {0U, 41U}) {
    Timeline timeline({recipe.scenario, {7, life}, {}});
    const State at_one = timeline.at(episode_at(Age::from_years(1)));
    const Parameters& lived_by = recipe.scenario.parameters;
    const SspResult seen =
        strange_situation(at_one, {7, life}, primary_caregiver(at_one),
                          {recipe.study.strange_situation, lived_by.episode, lived_by.care});
    CHECK(seen.ssp_class == crowd.class_at_one(life));
    CHECK(seen.scores == crowd.scores_at_one(life));
    const State at_33 = timeline.at(episode_at(Age::from_years(33)));
    const SelfReport report = self_report(at_33, {7, life}, recipe.study.instruments);
    CHECK(crowd.told(life, 33) ==
          PlanePoint{static_cast<float>(report.anxiety), static_cast<float>(report.avoidance)});
    CHECK(crowd.reading(life, 33).adult_class ==
          adult_interview(at_33, {7, life}, recipe.study.instruments).adult_class);
    timeline.reach(kEndOfLife);
    CHECK(timeline.life_at(kEndOfLife).hash() == crowd.hash_at_end(life));
  }
}

TEST_CASE("a cancelled crowd keeps the lives it has and lives no more") {
  CrowdJob job(recipe_of(9));
  CHECK(job.progress() == 0);
  CHECK_FALSE(job.advance(4));
  CHECK(job.progress() == doctest::Approx(4.0 / 9));
  job.cancel();
  CHECK(job.is_done());
  CHECK(job.advance(100));
  CHECK(job.crowd()->lived() == 4);
  CHECK(is_same_life(*job.crowd(), some_crowd(), 3));
}

TEST_CASE("ten thousand lives take less than 20 MB, all of it before the first is lived") {
  CrowdJob job(recipe_of(kMostCrowdLives));
  const std::size_t before = job.crowd()->bytes();
  CHECK(before < 20'000'000);
  job.advance(3);
  CHECK(job.crowd()->bytes() == before);
  CHECK_THROWS_AS(CrowdJob{recipe_of(0)}, std::invalid_argument);
  CHECK_THROWS_AS(CrowdJob{recipe_of(kMostCrowdLives + 1)}, std::invalid_argument);
}

TEST_CASE("the looks are at 12 months, on each birthday from 2 to 80, and none is passed over") {
  for (int year = 2; year <= 80; ++year) {
    CHECK(kLookMonths[look_of_year(year)] == 12 * year);
    CHECK(look_before(Age::from_years(year)) == look_of_year(year));
    if (year < 80) CHECK(look_before(Age::from_years(year + 0.99)) == look_of_year(year));
  }
  CHECK(kLookMonths[look_before(Age::from_months(17))] == 12);
  CHECK(look_before({0}) == 0);
  CHECK(std::is_sorted(kLookMonths.begin(), kLookMonths.end()));
}

TEST_CASE("between two birthdays a life lies between the two places") {
  const Crowd& crowd = some_crowd();
  const PlanePoint from = crowd.without_error(5, look_of_year(30)),
                   to = crowd.without_error(5, look_of_year(31));
  const PlanePoint half = crowd.without_error(5, Age::from_years(30.5));
  CHECK(half.anxiety == doctest::Approx((from.anxiety + to.anxiety) / 2).epsilon(0.001));
  CHECK(half.avoidance == doctest::Approx((from.avoidance + to.avoidance) / 2).epsilon(0.001));
  CHECK(crowd.without_error(5, Age::from_years(30)) == from);
  CHECK(crowd.without_error(5, Age::from_years(80)) == crowd.without_error(5, look_of_year(80)));
}

TEST_CASE("the beginnings share everyone out among them, and every count adds up to them") {
  const Crowd& crowd = some_crowd();
  const LifeNumbers everyone = everyone_in(crowd);
  REQUIRE(everyone.size() == 80);
  const InfantCounts at_one = infant_counts(crowd, everyone);
  AdultCounts ends;
  for (std::size_t i = 0; i < at_one.size(); ++i) {
    const LifeNumbers some = began_as(crowd, everyone, static_cast<SspClass>(i));
    CHECK(some.size() == at_one[i]);
    CHECK(infant_counts(crowd, some)[i] == some.size());
    const AdultCounts counts = adult_counts(crowd, some, 28);
    CHECK(sum_of(counts.by_class) == some.size());
    for (std::size_t c = 0; c < 3; ++c) ends.by_class[c] += counts.by_class[c];
    ends.unresolved += counts.unresolved;
  }
  CHECK(sum_of(at_one) == everyone.size());
  CHECK(ends == adult_counts(crowd, everyone, 28));
}

TEST_CASE("lives that began like one are as many as asked for, itself among them, and no other is nearer") {
  const Crowd& crowd = some_crowd();
  const LifeNumbers everyone = everyone_in(crowd);
  for (const std::uint32_t life : {0U, 17U, 79U}) {
    const LifeNumbers near = began_like(crowd, everyone, life, 8);
    REQUIRE(near.size() == 8);
    CHECK(std::binary_search(near.begin(), near.end(), life));
  }
  CHECK(began_like(crowd, everyone, 3, 1) == LifeNumbers{3});
  CHECK(began_like(crowd, everyone, 3, 500) == everyone);
}

TEST_CASE("a tenth lies below the low end of a spread and a tenth above the high one, as told") {
  const Crowd& crowd = some_crowd();
  const LifeNumbers everyone = everyone_in(crowd);
  const PlaneSpread spread = spread_of(crowd, everyone, look_of_year(40));
  const auto tellers = [&](const auto& lies) {
    return std::count_if(everyone.begin(), everyone.end(),
                         [&](std::uint32_t life) { return lies(crowd.told(life, 40).anxiety); });
  };
  // Many tell the least that can be told, so that a limit may itself be told by some.
  CHECK(tellers([&](float a) { return a < spread.low.anxiety; }) <= 9);
  CHECK(tellers([&](float a) { return a <= spread.low.anxiety; }) >= 7);
  CHECK(tellers([&](float a) { return a > spread.high.anxiety; }) <= 9);
  CHECK(tellers([&](float a) { return a >= spread.high.anxiety; }) >= 7);
  CHECK(spread.low.avoidance < spread.middle.avoidance);
  CHECK(spread.middle.avoidance < spread.high.avoidance);
  const auto fan = fan_of(crowd, everyone);
  REQUIRE(fan.size() == kLooks);
  CHECK(fan[look_of_year(40)] == spread);
  CHECK(spread_of(crowd, {}, 0) == PlaneSpread{});
}

TEST_CASE("what the self-report says differs from what it asks about, and not to one side") {
  const Crowd& crowd = some_crowd();
  double apart = 0, to_one_side = 0;
  for (const std::uint32_t life : everyone_in(crowd)) {
    const float error = crowd.told(life, 30).anxiety - crowd.without_error(life, look_of_year(30)).anxiety;
    apart += std::abs(static_cast<double>(error)) / crowd.lived();
    to_one_side += static_cast<double>(error) / crowd.lived();
  }
  CHECK(apart > 0.1);
  CHECK(apart < 1);
  CHECK(std::abs(to_one_side) < 0.25);
}
