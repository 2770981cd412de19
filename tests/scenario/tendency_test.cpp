// Guards that a scenario's promises are checked against many lives, and would be seen broken.
#include <doctest/doctest.h>

#include "sim/life/life.hpp"
#include "sim/life/measures.hpp"
#include "sim/scenario/tendency.hpp"
#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

constexpr Seeds kTen{1, 10};

Tendency about(const std::string& measure, double years) {
  Tendency tendency;
  tendency.says = "so it is";
  tendency.measure = measure;
  tendency.at = Age::from_years(years);
  return tendency;
}

}  // namespace

TEST_CASE("the mean of a tendency is the mean of those lives") {
  double sum = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Life life(std::make_shared<const World>(small_scenario(), Luck{seed, 0}));
    life.run_until(Age::from_years(2));
    sum += life.state().person.general.model_of_other;
  }
  Tendency tendency = about("model_of_other", 2);
  tendency.at_least = 0;
  CHECK(check_tendency(small_scenario(), tendency, kTen)->mean == sum / 10);
}

TEST_CASE("a band holds on both sides") {
  Tendency tendency = about("age_years", 2);
  const auto holds = [&](double low, double high) {
    tendency.at_least = low;
    tendency.at_most = high;
    return check_tendency(small_scenario(), tendency, kTen)->holds;
  };
  CHECK(holds(1.9, 2.1));
  CHECK_FALSE(holds(2.1, 2.2));
  CHECK_FALSE(holds(1.8, 1.9));
}

TEST_CASE("a comparison is with the other arm's mean, under the same luck") {
  Tendency tendency = about("model_of_other", 1.5);
  tendency.than_arm = "colder";
  const auto result = check_tendency(small_scenario(), tendency, kTen);
  CHECK(result->holds);
  CHECK(result->mean > result->other_mean);
  tendency.by = result->mean - result->other_mean + 0.01;
  CHECK_FALSE(check_tendency(small_scenario(), tendency, kTen)->holds);
  tendency.by = 0;
  tendency.arm = "colder";
  tendency.than_arm = "";
  CHECK_FALSE(check_tendency(small_scenario(), tendency, kTen)->holds);
}

TEST_CASE("the number of threads changes no digit") {
  Scenario scenario = small_scenario();
  for (const char* measure : {"security", "fear", "model_of_self"}) {
    Tendency tendency = about(measure, measure[0] == 's' ? 20 : 3);
    tendency.than_arm = "colder";
    scenario.tendencies.push_back(tendency);
  }
  const auto one = check_tendencies(scenario, kTen, 1);
  const auto four = check_tendencies(scenario, kTen, 4);
  REQUIRE(one->size() == 4);
  for (std::size_t i = 0; i < one->size(); ++i) {
    CHECK((*one)[i].mean == (*four)[i].mean);
    CHECK((*one)[i].other_mean == (*four)[i].other_mean);
  }
}

TEST_CASE("all tendencies together say what each says alone") {
  Scenario scenario = small_scenario();
  Tendency late = about("security", 30);
  late.arm = "colder";
  late.at_least = 0;
  scenario.tendencies.insert(scenario.tendencies.begin(), late);
  const auto all = check_tendencies(scenario, kTen);
  for (std::size_t i = 0; i < all->size(); ++i)
    CHECK((*all)[i].mean == check_tendency(scenario, scenario.tendencies[i], kTen)->mean);
}

TEST_CASE("a tendency about nothing is a problem, not a result") {
  CHECK_FALSE(check_tendency(small_scenario(), about("no_such_measure", 2), kTen));
  Tendency tendency = about("fear", 2);
  tendency.arm = "no such arm";
  CHECK_FALSE(check_tendency(small_scenario(), tendency, kTen));
}
