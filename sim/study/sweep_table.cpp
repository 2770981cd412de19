#include <cmath>

#include "sim/core/hash.hpp"
#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "sim/study/cohort.hpp"
#include "sim/study/sweep.hpp"

namespace securebase {
namespace {

SweepPoint point_of(const SweepRecipe& recipe, const SweepValues& values, std::uint32_t number) {
  SweepPoint point;
  for (std::size_t axis = 0; axis < recipe.axes.size(); ++axis)
    point.at.push_back(recipe.axes[axis].value(recipe.step_of(number, axis)));
  const Numbers lived = values.at(number);
  const Numbers there = where(lived, [&](std::size_t i) { return !std::isnan(lived[i]); });
  point.lives = static_cast<std::uint32_t>(lived.size());
  point.with_outcome = static_cast<std::uint32_t>(there.size());
  point.mean = mean(there);
  point.interval = recipe.outcome.is_share ? interval_of_share(there) : interval_of_mean(there);
  point.middle_half = {quantile(there, 0.25), quantile(there, 0.75)};
  return point;
}

void add_number(std::string& row, double number) {
  row += ',';
  if (!std::isnan(number)) row += shortest(number);
}

/// As the cohort's file begins: R reads it with comment.char = "#", pandas with comment="#".
std::string first_line(const SweepRecipe& recipe, std::string_view version) {
  constexpr std::size_t kLongest = 2000;
  const std::uint64_t hash = recipe_hash({recipe.scenario, recipe.study, recipe.seed, recipe.lives, {}});
  return "# securebase sweep version=" + std::string(version) + " recipe=" + hex(hash) +
         " seed=" + std::to_string(recipe.seed) + " lives=" + std::to_string(recipe.lives) +
         " outcome=" + recipe.outcome.name + " from=" + one_line(recipe.scenario.name, kLongest) + "\n";
}

}  // namespace

std::vector<SweepPoint> table_of(const SweepRecipe& recipe, const SweepValues& values) {
  std::vector<SweepPoint> table;
  table.reserve(recipe.points());
  for (std::uint32_t point = 0; point < recipe.points(); ++point)
    table.push_back(point_of(recipe, values, point));
  return table;
}

std::string csv_of(const SweepRecipe& recipe, const std::vector<SweepPoint>& table,
                   std::string_view version) {
  std::string text = first_line(recipe, version);
  for (const SweepAxis& axis : recipe.axes) text += axis.path + ',';
  text += "lives,with_outcome,mean,low_95,high_95,quarter_below,quarter_above\n";
  for (const SweepPoint& point : table) {
    for (const double at : point.at) text += shortest(at) + ',';
    text += std::to_string(point.lives) + ',' + std::to_string(point.with_outcome);
    for (const double number :
         {point.mean, point.interval.low, point.interval.high, point.middle_half.low, point.middle_half.high})
      add_number(text, number);
    text += '\n';
  }
  return text;
}

}  // namespace securebase
