#include "ui/view/words_sweep.hpp"

#include <algorithm>
#include <cmath>

#include "sim/scenario/json.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {
namespace {

/// "tenderness 0.5", "tenderness 0.5 and touch 0.2".
std::string place_of(const std::vector<SweepSetting>& settings, const SweepPoint& point) {
  std::string words = settings[0].name + " " + words_for_value(point.at[0]);
  if (point.at.size() > 1) words += " and " + settings[1].name + " " + words_for_value(point.at[1]);
  return words;
}

/// The neighbours between which the mean changes most; nothing with a mean missing.
std::optional<std::size_t> steepest(const std::vector<SweepPoint>& table) {
  std::optional<std::size_t> found;
  double most = 0;
  for (std::size_t i = 0; i + 1 < table.size(); ++i) {
    const double change = std::abs(table[i + 1].mean - table[i].mean);
    if (!(change > most)) continue;
    most = change;
    found = i;
  }
  return found;
}

std::string along_one(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings,
                      const std::vector<SweepPoint>& table) {
  const SweepPoint &first = table.front(), &last = table.back();
  const auto mean = [&](const SweepPoint& point) { return words_for_mean(recipe.outcome, point.mean); };
  if (std::isnan(first.mean) || std::isnan(last.mean)) return {};
  std::string words = capital(settings[0].name) + " " + words_for_value(first.at[0]) + " gives " +
                      mean(first) + " on average, " + words_for_value(last.at[0]) + " gives " + mean(last) +
                      ".";
  const auto at = steepest(table);
  if (at && table.size() > 2) {
    words += " Most changes from " + words_for_value(table[*at].at[0]) + " to " +
             words_for_value(table[*at + 1].at[0]) + ".";
  }
  return words;
}

std::string over_two(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings,
                     const std::vector<SweepPoint>& table) {
  const auto less = [](const SweepPoint& a, const SweepPoint& b) {
    return std::isnan(a.mean) || (!std::isnan(b.mean) && a.mean < b.mean);
  };
  const auto [low, high] = std::minmax_element(table.begin(), table.end(), less);
  if (std::isnan(high->mean)) return {};
  return "The highest mean, " + words_for_mean(recipe.outcome, high->mean) + ", is at " +
         place_of(settings, *high) +
         (std::isnan(low->mean) ? std::string(".")
                                : "; the lowest, " + words_for_mean(recipe.outcome, low->mean) + ", at " +
                                      place_of(settings, *low) + ".");
}

}  // namespace

std::string words_for_setting(const SweepSetting& setting) { return setting.whose + ": " + setting.name; }

std::string title_of(const SweepOutcome& outcome) {
  const auto found = std::find_if(kSweepLooks.begin(), kSweepLooks.end(),
                                  [&](const SweepWords& look) { return look.outcome == outcome.name; });
  return found == kSweepLooks.end() ? capital(outcome.meaning) : std::string(found->title);
}

std::string words_for_value(double value) {
  constexpr double kDecimals = 1000;
  return shortest(std::round(value * kDecimals) / kDecimals);
}

std::string words_for_mean(const SweepOutcome& outcome, double mean) {
  if (!outcome.is_share) return number(mean);
  return std::to_string(static_cast<int>(std::round(mean * 100))) + " %";
}

std::string what_is_swept(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings) {
  std::string words;
  for (std::size_t i = 0; i < settings.size(); ++i) {
    words += (i == 0 ? "" : "; ") + words_for_setting(settings[i]) + " from " +
             words_for_value(recipe.axes[i].from) + " to " + words_for_value(recipe.axes[i].to);
  }
  return words + ". At each of the " + std::to_string(recipe.points()) + " points the same " +
         words_for_lives(recipe.lives) + " with the same luck (seed " + std::to_string(recipe.seed) +
         "): what differs comes from the setting alone.";
}

std::string what_came_of_it(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings,
                            const std::vector<SweepPoint>& table) {
  if (table.empty()) return {};
  return settings.size() > 1 ? over_two(recipe, settings, table) : along_one(recipe, settings, table);
}

std::string words_for_sweep_point(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings,
                                  const SweepPoint& point) {
  std::string words = "At " + place_of(settings, point) + ": ";
  const auto told = [&](double value) { return words_for_mean(recipe.outcome, value); };
  const auto reach = [&](const Interval& interval) {
    const std::string low = told(interval.low), high = told(interval.high);
    return low == high ? "at " + low : "from " + low + " to " + high;
  };
  if (point.with_outcome == 0) return words + "no life to which this applies.";
  words += recipe.outcome.is_share
               ? told(point.mean) + " of " + words_for_lives(point.with_outcome)
               : told(point.mean) + " on average of " + words_for_lives(point.with_outcome);
  if (point.with_outcome < point.lives)
    words += " (" + std::to_string(point.lives - point.with_outcome) + " to which it does not apply)";
  if (!std::isnan(point.interval.low))
    words += ". With other lives it would mostly lie " + reach(point.interval) + " (95 %)";
  if (!recipe.outcome.is_share) words += "; half of these lives lie " + reach(point.middle_half);
  return words + ".";
}

}  // namespace securebase
