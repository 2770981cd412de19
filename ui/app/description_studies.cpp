// Studies of many lives in words: a sweep of one or two settings, and how much of the beginning stays.

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/app/control_words.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {
namespace {

// --- sweep ---------------------------------------------------------------------------------------------------

std::string asked_told(const Desk& desk) {
  std::vector<std::string> sentences;
  for (const std::string_view name : {"sweep.outcome", "sweep.whose", "sweep.setting", "sweep.second_whose",
                                      "sweep.second_setting", "sweep.steps", "sweep.lives"}) {
    const Control& control = *control_named(name);
    if (is_shown(control, desk)) sentences.push_back(setting_told(control, desk));
  }
  return in_a_row(sentences);
}

const SweepPoint& marked_point(const Desk& desk) {
  const std::vector<SweepPoint>& table = desk.sweep.table;
  return table[std::min<std::size_t>(desk.view.sweep.point, table.size() - 1)];
}

/// The line of the picture, value by value.
std::string line_told(const SweepDesk& sweep) {
  std::string values;
  for (const SweepPoint& point : sweep.table) {
    if (std::isnan(point.mean)) continue;
    values += (values.empty() ? "" : "; ") + words_for_value(point.at[0]) + ", " +
              words_for_mean(sweep.recipe->outcome, point.mean);
  }
  if (values.empty()) return {};
  return say("Value by value, with what comes of it on average: {values}."_t, {{"values", values}});
}

/// The map of the picture, row by row: between which means it lies.
std::string rows_told(const SweepDesk& sweep) {
  const SweepRecipe& recipe = *sweep.recipe;
  std::vector<std::string> sentences;
  for (std::size_t from = 0; from < sweep.table.size(); from += recipe.axes[0].steps) {
    double low = INFINITY, high = -INFINITY;
    const std::size_t end = std::min<std::size_t>(from + recipe.axes[0].steps, sweep.table.size());
    for (std::size_t i = from; i < end; ++i) {
      const double mean = sweep.table[i].mean;
      if (std::isnan(mean)) continue;
      low = std::min(low, mean);
      high = std::max(high, mean);
    }
    if (low > high) continue;
    sentences.push_back(say("{setting} {value}: from {low} to {high}."_t,
                            {{"setting", capital(std::string(tr(sweep.settings[1].name)))},
                             {"value", words_for_value(sweep.table[from].at[1])},
                             {"low", words_for_mean(recipe.outcome, low)},
                             {"high", words_for_mean(recipe.outcome, high)}}));
  }
  return in_a_row(sentences);
}

// --- stability -----------------------------------------------------------------------------------------------

/// A curve at a few of its ages: "1 year, 1.00; 2 years, 0.61".
std::string curve_told(const StabilityCurve& curve) {
  constexpr std::array kTold{12, 24, 48, 96, 144, 240, 480, 780, 960};
  std::string ages;
  for (std::size_t i = 0; i < kStabilityAges; ++i) {
    const bool is_told = std::find(kTold.begin(), kTold.end(), kStabilityMonths[i]) != kTold.end();
    if (!is_told || std::isnan(curve.by_age[i].r)) continue;
    ages += (ages.empty() ? "" : "; ") + words_for_span(Age::from_months(kStabilityMonths[i])) + ", " +
            number(curve.by_age[i].r);
  }
  return ages;
}

std::string curves_told(const StabilityFound& found) {
  const auto of = [&](Theory theory) { return curve_told(found.curves[static_cast<std::size_t>(theory)]); };
  return in_a_row({say("The curve of the prototype view: {ages}."_t, {{"ages", of(Theory::prototype)}}),
                   say("The curve of the revisionist view: {ages}."_t, {{"ages", of(Theory::revisionist)}})});
}

/// How much care tells in the two thirds at 12 months, without and with the switch.
std::string slopes_told(const StabilityFound& found) {
  const auto at = std::find(kEarlyMonths.begin(), kEarlyMonths.end(), 12);
  const auto age = static_cast<std::size_t>(at - kEarlyMonths.begin());
  const auto of = [&](std::size_t is_switched, CareSlopes Susceptibility::*who) {
    return number((found.susceptibility[is_switched].*who)[age]);
  };
  if (std::isnan(found.susceptibility[0].more_reactive[age])) return {};
  return say(
      "At 12 months the slope is {a} in the more and {b} in the less reactive third without the switch, {c} "
      "and {d} with it."_t,
      {{"a", of(0, &Susceptibility::more_reactive)},
       {"b", of(0, &Susceptibility::less_reactive)},
       {"c", of(1, &Susceptibility::more_reactive)},
       {"d", of(1, &Susceptibility::less_reactive)}});
}

}  // namespace

Description describe_sweep(const Desk& desk) {
  const SweepDesk& sweep = desk.sweep;
  const std::string at_work = sweep.run ? progress_told(sweep.run->share()) : std::string();
  Description all;
  if (!sweep.has_points()) {
    tell(all, tr("What depends on what?"_t),
         in_a_row({std::string(tr("No sweep has been run yet."_t)), at_work, way_told("sweep.make")}));
    tell(all, tr("As it is asked"_t), asked_told(desk));
    return all;
  }
  const SweepRecipe& recipe = *sweep.recipe;
  tell(all, title_of(recipe.outcome),
       in_a_row({at_work, what_came_of_it(recipe, sweep.settings, sweep.table),
                 recipe.axes.size() > 1 ? rows_told(sweep) : line_told(sweep)}));
  tell(all, tr("The marked point"_t), words_for_sweep_point(recipe, sweep.settings, marked_point(desk)));
  tell(all, tr("How it was made"_t),
       in_a_row({what_is_swept(recipe, sweep.settings),
                 std::string(tr("This is what follows from the model's assumptions, not what was measured in "
                                "people."_t))}));
  tell(all, tr("As it is asked"_t), asked_told(desk));
  return all;
}

std::string sweep_now(const Desk& desk) {
  const SweepDesk& sweep = desk.sweep;
  if (!sweep.has_points()) return std::string(tr("No sweep has been run yet."_t));
  return words_for_sweep_point(*sweep.recipe, sweep.settings, marked_point(desk));
}

Description describe_stability(const Desk& desk) {
  const StabilityDesk& stability = desk.stability;
  const std::string at_work = stability.run ? progress_told(stability.run->share()) : std::string();
  Description all;
  if (!stability.has_found()) {
    tell(all, tr("How much of the beginning stays?"_t),
         in_a_row({std::string(tr("The study has not been run yet."_t)), at_work,
                   std::string(tr("It lives each life under two debated views: an early model keeps pulling "
                                  "(prototype), or each model is only what came last (revisionist)."_t)),
                   way_told("stability.make")}));
    return all;
  }
  tell(all, tr("How much of the beginning stays?"_t), in_a_row({at_work, what_stays(stability.found)}));
  tell(all, tr("The curves"_t), curves_told(stability.found));
  tell(all, tr("Beside the studies"_t), beside_the_studies(stability.found));
  tell(all, tr("Who takes more from care?"_t),
       in_a_row({who_takes_more(stability.found), slopes_told(stability.found)}));
  tell(all, tr("Whose lives"_t), whose_stability(stability.found));
  return all;
}

}  // namespace securebase
