#include "ui/view/words_sweep.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {
namespace {

std::string name_of(const SweepSetting& setting) { return std::string(tr(setting.name)); }

/// "tenderness 0.5", "tenderness 0.5 and touch 0.2".
std::string place_of(const std::vector<SweepSetting>& settings, const SweepPoint& point) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < point.at.size(); ++i)
    words.push_back(name_of(settings[i]) + " " + words_for_value(point.at[i]));
  return listed(words);
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
  std::string words = say("{setting} {first} gives {from} on average, {last} gives {to}."_t,
                          {{"setting", capital(name_of(settings[0]))},
                           {"first", words_for_value(first.at[0])},
                           {"from", mean(first)},
                           {"last", words_for_value(last.at[0])},
                           {"to", mean(last)}});
  const auto at = steepest(table);
  if (at && table.size() > 2) {
    words +=
        " " + say("Most changes from {low} to {high}."_t, {{"low", words_for_value(table[*at].at[0])},
                                                           {"high", words_for_value(table[*at + 1].at[0])}});
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
  std::vector<Slot> slots{{"high", words_for_mean(recipe.outcome, high->mean)},
                          {"where_high", place_of(settings, *high)}};
  if (std::isnan(low->mean)) return say("The highest mean, {high}, is at {where_high}."_t, slots);
  slots.push_back({"low", words_for_mean(recipe.outcome, low->mean)});
  slots.push_back({"where_low", place_of(settings, *low)});
  return say("The highest mean, {high}, is at {where_high}; the lowest, {low}, at {where_low}."_t, slots);
}

}  // namespace

std::string words_for_whose(const SweepSetting& setting) {
  if (setting.what.empty()) return setting.whose;
  return say("{what} at {age}"_t,
             {{"what", std::string(tr(setting.what))}, {"age", words_for_span(setting.at)}});
}

std::string words_for_setting(const SweepSetting& setting) {
  return words_for_whose(setting) + ": " + name_of(setting);
}

std::string title_of(const SweepOutcome& outcome) {
  const auto found = std::find_if(kSweepLooks.begin(), kSweepLooks.end(),
                                  [&](const SweepWords& look) { return look.outcome == outcome.name; });
  return found == kSweepLooks.end() ? capital(std::string(tr(outcome.meaning)))
                                    : std::string(tr(found->title));
}

std::string words_for_value(double value) {
  constexpr double kDecimals = 1000;
  return digits(shortest(std::round(value * kDecimals) / kDecimals));
}

std::string words_for_mean(const SweepOutcome& outcome, double mean) {
  if (!outcome.is_share) return number(mean);
  return say("{n} %"_t, {{"n", std::to_string(static_cast<int>(std::round(mean * 100)))}});
}

std::string what_is_swept(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings) {
  std::string words;
  for (std::size_t i = 0; i < settings.size(); ++i) {
    words += (i == 0 ? "" : "; ") +
             say("{setting} from {low} to {high}"_t, {{"setting", words_for_setting(settings[i])},
                                                      {"low", words_for_value(recipe.axes[i].from)},
                                                      {"high", words_for_value(recipe.axes[i].to)}});
  }
  return words + ". " +
         say("At each of the {points} points the same {lives} with the same luck (seed {seed}): "
             "what differs comes from the setting alone."_t,
             {{"points", std::to_string(recipe.points())},
              {"lives", words_for_lives(recipe.lives)},
              {"seed", std::to_string(recipe.seed)}});
}

std::string what_came_of_it(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings,
                            const std::vector<SweepPoint>& table) {
  if (table.empty()) return {};
  return settings.size() > 1 ? over_two(recipe, settings, table) : along_one(recipe, settings, table);
}

std::string words_for_sweep_point(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings,
                                  const SweepPoint& point) {
  const auto told = [&](double value) { return words_for_mean(recipe.outcome, value); };
  const auto reach = [&](const Interval& interval) {
    const std::string low = told(interval.low), high = told(interval.high);
    return say(low == high ? "at {low}"_t : "from {low} to {high}"_t, {{"low", low}, {"high", high}});
  };
  const std::string place = place_of(settings, point);
  if (point.with_outcome == 0) return say("At {place}: no life to which this applies."_t, {{"place", place}});
  std::string words =
      say(recipe.outcome.is_share ? "At {place}: {mean} of {lives}"_t
                                  : "At {place}: {mean} on average of {lives}"_t,
          {{"place", place}, {"mean", told(point.mean)}, {"lives", words_for_lives(point.with_outcome)}});
  if (point.with_outcome < point.lives)
    words += " " + say("({n} to which it does not apply)"_t,
                       {{"n", std::to_string(point.lives - point.with_outcome)}});
  if (!std::isnan(point.interval.low))
    words += ". " +
             say("With other lives it would mostly lie {reach} (95 %)"_t, {{"reach", reach(point.interval)}});
  if (!recipe.outcome.is_share)
    words += "; " + say("half of these lives lie {reach}"_t, {{"reach", reach(point.middle_half)}});
  return words + ".";
}

}  // namespace securebase
