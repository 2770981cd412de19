#include "ui/cli/sweep_table.hpp"

#include <cmath>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "sim/study/findings_report.hpp"
#include "ui/text/lines.hpp"

namespace securebase {
namespace {

constexpr std::size_t kColumn = 10;

std::string number(double value) { return std::isnan(value) ? "–" : two_decimals(value); }

std::string range(const Interval& interval) {
  return std::isnan(interval.low) ? "–" : number(interval.low) + " to " + number(interval.high);
}

std::string rows_of(const SweepRecipe& recipe, const std::vector<SweepPoint>& table) {
  constexpr std::size_t kWide = 16;
  std::string text = padded_to(kColumn, "value") + padded_to(kColumn, "lives") + padded_to(kColumn, "mean") +
                     padded_to(kWide, "95 % interval") + "middle half of lives\n";
  for (const SweepPoint& point : table) {
    text += padded_to(kColumn, shortest(point.at[0])) +
            padded_to(kColumn, std::to_string(point.with_outcome)) + padded_to(kColumn, number(point.mean)) +
            padded_to(kWide, range(point.interval)) +
            (recipe.outcome.is_share ? "–" : range(point.middle_half)) + '\n';
  }
  return text;
}

/// The first setting to the right, the second downwards.
std::string grid_of(const SweepRecipe& recipe, const std::vector<SweepPoint>& table) {
  std::string text = padded_to(kColumn, "");
  for (std::uint32_t step = 0; step < recipe.axes[0].steps; ++step)
    text += padded_to(kColumn, shortest(recipe.axes[0].value(step)));
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (i % recipe.axes[0].steps == 0) text += '\n' + padded_to(kColumn, shortest(table[i].at[1]));
    text += padded_to(kColumn, number(table[i].mean));
  }
  return text + '\n';
}

}  // namespace

std::string sweep_table(const SweepRecipe& recipe, const std::vector<SweepPoint>& table) {
  std::string text = recipe.outcome.name + ": " + recipe.outcome.meaning + " (" + recipe.outcome.unit + ")\n";
  text += recipe.axes[0].path +
          (recipe.axes.size() > 1 ? " to the right, " + recipe.axes[1].path + " downwards" : "") + "; " +
          std::to_string(recipe.lives) + " lives at each point, seed " + std::to_string(recipe.seed) + '\n';
  return text + (recipe.axes.size() > 1 ? grid_of(recipe, table) : rows_of(recipe, table));
}

}  // namespace securebase
