#include "sim/study/stability.hpp"

#include <algorithm>
#include <stdexcept>

#include "sim/instruments/observation.hpp"
#include "sim/instruments/ratings.hpp"
#include "sim/life/measures.hpp"
#include "sim/study/cohort.hpp"
#include "sim/study/parallel.hpp"

namespace securebase {
namespace {

constexpr std::array kBothTheories{Theory::prototype, Theory::revisionist};
constexpr int kMonthsToFour = 48, kMonthsToTwenty = 240;

std::shared_ptr<const World> world_of(const Scenario& scenario, LearningParameters learning, Luck luck) {
  Scenario assumed = scenario;
  assumed.parameters.learning = learning;
  return std::make_shared<const World>(assumed, luck);
}

bool is_secure(const State& state, const World& world, const StudyInstruments& study) {
  return ssp_of(state, world, study.strange_situation).ssp_class == SspClass::secure;
}

/// The whole life under one view.
void live_under(Theory theory, const StabilityRecipe& recipe, Luck luck, StabilityRecord& record) {
  LearningParameters learning = recipe.scenario.parameters.learning;
  learning.theory = theory;
  learning.has_differential_susceptibility = recipe.has_differential_susceptibility;
  Life life(world_of(recipe.scenario, learning, luck));
  const auto index = static_cast<std::size_t>(theory);
  for (std::size_t age = 0; age < kStabilityAges; ++age) {
    life.run_until(Age::from_months(kStabilityMonths[age]));
    const State& state = life.state();
    record.security[index][age] = security_of(state);
    if (kStabilityMonths[age] == kMonthsToFour)
      record.is_secure_at_four[index] = is_secure(state, life.world(), recipe.study);
    if (kStabilityMonths[age] == kMonthsToTwenty)
      record.is_autonomous_at_20[index] =
          adult_interview(state, luck, recipe.study.instruments).adult_class == AdultClass::autonomous;
    if (age > 0 || theory != Theory::prototype) continue;
    record.is_secure_at_one = is_secure(state, life.world(), recipe.study);
    record.sensitivity = sensitivity_of(state.figures[primary_caregiver(state)].care);
    record.reactivity = state.person.temperament.reactivity;
  }
}

/// The first 18 months, without and with differential susceptibility.
void live_early(const StabilityRecipe& recipe, Luck luck, StabilityRecord& record) {
  for (const bool has_susceptibility : {false, true}) {
    LearningParameters learning = recipe.scenario.parameters.learning;
    learning.has_differential_susceptibility = has_susceptibility;
    Life life(world_of(recipe.scenario, learning, luck));
    for (std::size_t age = 0; age < kEarlyAges; ++age) {
      life.run_until(Age::from_months(kEarlyMonths[age]));
      record.early_security[has_susceptibility ? 1 : 0][age] = security_of(life.state());
    }
  }
}

/// One number of each life.
template <class Of>
Numbers each(const StabilityLives& lives, Of&& of) {
  Numbers numbers(lives.lived());
  for (std::size_t life = 0; life < numbers.size(); ++life) numbers[life] = of(lives[life]);
  return numbers;
}

Correlation correlated(const Numbers& one, const Numbers& other) {
  const double r = correlation(one, other);
  return {r, interval_of_correlation(r, one.size())};
}

}  // namespace

StabilityJob::StabilityJob(StabilityRecipe recipe) : recipe_(std::move(recipe)) {
  if (recipe_.lives < kFewestStabilityLives || recipe_.lives > kMostStabilityLives)
    throw std::invalid_argument("stability is asked of 10 to 100,000 lives");
  recipe_.scenario = without_words(std::move(recipe_.scenario));
  lives_ = std::make_shared<StabilityLives>(recipe_.lives);
}

bool StabilityJob::advance(std::uint32_t most_lives, unsigned threads) {
  const std::uint32_t from = lives_->lived();
  const std::uint32_t count = std::min(most_lives, lives_->size() - from);
  in_parallel(count, threads, [&](std::uint32_t i) {
    StabilityRecord& record = lives_->records_[from + i];
    const Luck luck{recipe_.seed, from + i};
    for (const Theory theory : kBothTheories) live_under(theory, recipe_, luck, record);
    live_early(recipe_, luck, record);
  });
  lives_->lived_.store(from + count, std::memory_order_release);
  return is_done();
}

double StabilityJob::progress() const { return static_cast<double>(lives_->lived()) / lives_->size(); }

StabilityCurve stability_of(const StabilityLives& lives, Theory theory) {
  const auto index = static_cast<std::size_t>(theory);
  StabilityCurve curve;
  const auto security = [&](std::size_t age) {
    return each(lives, [&](const StabilityRecord& life) { return life.security[index][age]; });
  };
  const Numbers beginning = security(0);
  for (std::size_t age = 0; age < kStabilityAges; ++age)
    curve.by_age[age] = correlated(beginning, security(age));
  const auto flag = [](bool is_so) { return is_so ? 1.0 : 0.0; };
  const Numbers at_one =
      each(lives, [&](const StabilityRecord& life) { return flag(life.is_secure_at_one); });
  curve.to_four = correlated(
      at_one, each(lives, [&](const StabilityRecord& life) { return flag(life.is_secure_at_four[index]); }));
  curve.to_twenty = correlated(at_one, each(lives, [&](const StabilityRecord& life) {
                                 return flag(life.is_autonomous_at_20[index]);
                               }));
  return curve;
}

Susceptibility susceptibility_of(const StabilityLives& lives, bool has_differential_susceptibility) {
  const Numbers reactivity = each(lives, [](const StabilityRecord& life) { return life.reactivity; });
  const Numbers sensitivity = each(lives, [](const StabilityRecord& life) { return life.sensitivity; });
  const double lower = quantile(reactivity, 1.0 / 3), upper = quantile(reactivity, 2.0 / 3);
  const auto is_less = [&](std::size_t life) { return reactivity[life] <= lower; };
  const auto is_more = [&](std::size_t life) { return reactivity[life] >= upper; };
  Susceptibility found;
  for (std::size_t age = 0; age < kEarlyAges; ++age) {
    const Numbers security = each(lives, [&](const StabilityRecord& life) {
      return life.early_security[has_differential_susceptibility ? 1 : 0][age];
    });
    found.less_reactive[age] = slope(where(sensitivity, is_less), where(security, is_less));
    found.more_reactive[age] = slope(where(sensitivity, is_more), where(security, is_more));
  }
  return found;
}

}  // namespace securebase
