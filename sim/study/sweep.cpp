#include "sim/study/sweep.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/study/cohort.hpp"
#include "sim/study/parallel.hpp"

namespace securebase {
namespace {

Problem out_of_range(std::string path, std::uint64_t least, std::uint64_t most, std::uint64_t found) {
  return {"", std::move(path), "from " + std::to_string(least) + " to " + std::to_string(most),
          std::to_string(found)};
}

/// The number without what arithmetic leaves behind: 0.3, not 0.30000000000000004.
double tidy(double number) {
  constexpr double kDecimals = 1e9;
  return std::round(number * kDecimals) / kDecimals;
}

/// What is lived, with the card that a scenario must have to be read again.
Scenario with_card_alone(Scenario scenario) {
  scenario.arms.clear();
  scenario.tendencies.clear();
  return scenario;
}

/// What a step of the axis makes of the scenario.
Outcome<Scenario> with_step(const Scenario& scenario, const SweepAxis& axis, std::uint32_t step) {
  return set_in(scenario, axis.path, shortest(axis.value(step)));
}

/// Every value alone, since the ranges of two settings do not depend on one another; the first problem tells all.
void check_values(const Scenario& scenario, const SweepAxis& axis, Problems& problems) {
  for (std::uint32_t step = 0; step < axis.steps; ++step) {
    const Outcome<Scenario> changed = with_step(scenario, axis, step);
    if (changed) continue;
    problems.insert(problems.end(), changed.problems().begin(), changed.problems().end());
    return;
  }
}

Problems check_size(const SweepRecipe& recipe) {
  Problems problems;
  if (recipe.axes.empty() || recipe.axes.size() > kMostSweepAxes)
    problems.push_back({"", "settings", "one or two to vary", std::to_string(recipe.axes.size())});
  for (const SweepAxis& axis : recipe.axes) {
    if (axis.steps < kFewestSweepSteps || axis.steps > kMostSweepSteps)
      problems.push_back(
          out_of_range(axis.path + ": values", kFewestSweepSteps, kMostSweepSteps, axis.steps));
    if (!(axis.from < axis.to))
      problems.push_back(
          {"", axis.path, "a range that rises", shortest(axis.from) + " to " + shortest(axis.to)});
  }
  if (recipe.axes.size() == kMostSweepAxes && recipe.axes[0].path == recipe.axes[1].path)
    problems.push_back({"", "settings", "two different ones", in_quotes(recipe.axes[0].path) + " twice"});
  if (problems.empty() && recipe.points() > kMostSweepPoints)
    problems.push_back(out_of_range("points", kFewestSweepSteps, kMostSweepPoints, recipe.points()));
  if (recipe.lives < 1 || recipe.lives > kMostSweepLives)
    problems.push_back(out_of_range("lives", 1, kMostSweepLives, recipe.lives));
  return problems;
}

}  // namespace

double SweepAxis::value(std::uint32_t step) const {
  if (step + 1 >= steps) return to;
  return tidy(from + (to - from) * step / (steps - 1));
}

std::uint32_t SweepRecipe::points() const {
  std::uint32_t points = 1;
  for (const SweepAxis& axis : axes) points *= axis.steps;
  return points;
}

std::uint32_t SweepRecipe::step_of(std::uint32_t point, std::size_t axis) const {
  return axis == 0 ? point % axes[0].steps : point / axes[0].steps;
}

Problems check_sweep(const SweepRecipe& recipe) {
  Problems problems = check_size(recipe);
  if (!problems.empty()) return problems;
  const Scenario scenario = with_card_alone(recipe.scenario);
  for (const SweepAxis& axis : recipe.axes) check_values(scenario, axis, problems);
  return problems;
}

Scenario scenario_at(const SweepRecipe& recipe, std::uint32_t point) {
  Scenario scenario = with_card_alone(recipe.scenario);
  for (std::size_t axis = 0; axis < recipe.axes.size(); ++axis)
    scenario = *with_step(scenario, recipe.axes[axis], recipe.step_of(point, axis));
  return scenario;
}

SweepValues::SweepValues(std::uint32_t points, std::uint32_t lives)
    : points_(points), values_(std::size_t{points} * lives) {}

Numbers SweepValues::at(std::uint32_t point) const {
  const std::uint64_t lived = this->lived();
  Numbers numbers;
  numbers.reserve(lived / points_ + 1);
  for (std::uint64_t i = point; i < lived; i += points_) numbers.push_back(values_[i]);
  return numbers;
}

SweepJob::SweepJob(SweepRecipe recipe) : recipe_(std::move(recipe)) {
  const Problems problems = check_sweep(recipe_);
  if (!problems.empty()) throw std::invalid_argument(sentence(problems.front()));
  recipe_.scenario = with_card_alone(std::move(recipe_.scenario));
  values_ = std::make_shared<SweepValues>(recipe_.points(), recipe_.lives);
}

void SweepJob::prepare(std::uint64_t until, unsigned threads) {
  const std::size_t first = scenarios_.size();
  const std::size_t end = std::min<std::uint64_t>(until, recipe_.points());
  if (end <= first) return;
  scenarios_.resize(end);
  in_parallel(static_cast<std::uint32_t>(end - first), threads, [&](std::uint32_t i) {
    const auto point = static_cast<std::uint32_t>(first) + i;
    scenarios_[point] = without_words(scenario_at(recipe_, point));
  });
}

bool SweepJob::advance(std::uint32_t most_lives, unsigned threads) {
  if (is_done()) return true;
  const std::uint64_t from = values_->lived();
  const std::uint64_t until = std::min(values_->size(), from + most_lives);
  prepare(until, threads);
  const std::uint32_t points = recipe_.points();
  in_parallel(static_cast<std::uint32_t>(until - from), threads, [&](std::uint32_t i) {
    const std::uint64_t place = from + i;
    const Luck luck{recipe_.seed, static_cast<std::uint32_t>(place / points)};
    values_->values_[place] = value_of(
        recipe_.outcome, std::make_shared<const World>(scenarios_[place % points], luck), recipe_.study);
  });
  values_->lived_.store(until, std::memory_order_release);
  return is_done();
}

double SweepJob::progress() const {
  return static_cast<double>(values_->lived()) / static_cast<double>(values_->size());
}

}  // namespace securebase
