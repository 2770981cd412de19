#include "ui/app/sweep_desk.hpp"

#include <algorithm>

#include "ui/app/desk_state.hpp"
#include "ui/app/opening.hpp"
#include "ui/app/watching.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/exports/study_recipes.hpp"
#include "ui/files/whole_file.hpp"
#include "ui/text/told_problem.hpp"

namespace securebase {
namespace {

/// Between the shares of the setting's range that were asked for.
SweepAxis axis_of(const SweepSetting& setting, const SweptLook& look, std::uint32_t steps) {
  const double range = setting.high - setting.low;
  return {setting.path, setting.low + range * look.from, setting.low + range * look.to, steps};
}

/// What is written, and under which name.
std::string file_name(const SweepDesk& sweep) {
  std::string name = "sweep of " + sweep.stem + " " + sweep.recipe->outcome.name;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '=' || c == '@' || c == '/'; }, ' ');
  return name + ".csv";
}

}  // namespace

std::vector<SweepSetting> who_can_vary(const Desk& desk) {
  std::vector<SweepSetting> who;
  for (const SweepSetting& setting : sweep_settings(desk.session.scenario())) {
    const bool is_known = std::any_of(
        who.begin(), who.end(), [&](const SweepSetting& first) { return first.whose == setting.whose; });
    if (!is_known) who.push_back(setting);
  }
  return who;
}

std::vector<SweepSetting> settings_of(const Desk& desk, const SweptLook& look) {
  const std::vector<SweepSetting> who = who_can_vary(desk);
  const std::string& whose = who[std::min(look.whose, who.size() - 1)].whose;
  std::vector<SweepSetting> settings = sweep_settings(desk.session.scenario());
  settings.erase(std::remove_if(settings.begin(), settings.end(),
                                [&](const SweepSetting& setting) { return setting.whose != whose; }),
                 settings.end());
  return settings;
}

SweepSetting setting_asked(const Desk& desk, const SweptLook& look) {
  const std::vector<SweepSetting> settings = settings_of(desk, look);
  return settings[std::min(look.setting, settings.size() - 1)];
}

std::vector<SweepSetting> settings_asked(const Desk& desk) {
  const SweepLook& look = desk.view.sweep;
  std::vector<SweepSetting> settings{setting_asked(desk, look.first)};
  if (look.has_second) settings.push_back(setting_asked(desk, look.second));
  return settings;
}

SweepRecipe sweep_asked(const Desk& desk) {
  const SweepLook& look = desk.view.sweep;
  const std::vector<SweepSetting> settings = settings_asked(desk);
  SweepRecipe recipe;
  const std::uint32_t steps = kSweepSteps[std::min(look.steps, kSweepSteps.size() - 1)];
  for (std::size_t i = 0; i < settings.size(); ++i)
    recipe.axes.push_back(axis_of(settings[i], i == 0 ? look.first : look.second, steps));
  recipe.scenario = desk.session.scenario();
  recipe.seed = desk.session.seed();
  recipe.lives = kSweepLives[std::min(look.lives, kSweepLives.size() - 1)];
  recipe.outcome = *sweep_outcome(kSweepLooks[std::min(look.outcome, kSweepLooks.size() - 1)].outcome);
  return recipe;
}

std::optional<std::string> start_sweep(Desk& desk) {
  SweepDesk next;
  next.settings = settings_asked(desk);
  SweepRecipe recipe = sweep_asked(desk);
  const Problems problems = check_sweep(recipe);
  if (!problems.empty()) return say("This sweep cannot be made: {why}."_t, {{"why", told(problems.front())}});
  next.stem = desk.stem;
  next.recipe = recipe;
  next.run = std::make_shared<JobRun<SweepJob>>(SweepJob(std::move(recipe)), threads_beside_the_screen(),
                                                "The sweep could not be finished: {why}."_t);
  next.values = next.run->job().values();
  desk.sweep = std::move(next);
  choose_point(desk, 0);
  return {};
}

void cancel_sweep(Desk& desk) {
  desk.sweep.run.reset();
  take_sweep(desk);
  if (!desk.sweep.has_points()) desk.sweep = {};
}

void take_sweep(Desk& desk) {
  SweepDesk& sweep = desk.sweep;
  const bool goes_on = go_on(sweep.run, desk.notice);
  if (!sweep.recipe) return;
  // One more life at every point is worth drawing anew; at the end every life counts.
  const std::uint64_t lived = sweep.values->lived();
  if (lived == sweep.counted || (goes_on && lived < sweep.counted + sweep.recipe->points())) return;
  sweep.table = table_of(*sweep.recipe, *sweep.values);
  sweep.counted = lived;
}

void choose_point(Desk& desk, double point) {
  if (!desk.sweep.recipe) return;
  const double last = desk.sweep.recipe->points() - 1;
  desk.view.sweep.point = static_cast<std::uint32_t>(std::clamp(point, 0.0, last) + 0.5);
}

void step_point(Desk& desk, std::size_t axis, bool forwards) {
  if (!desk.sweep.recipe || axis >= desk.sweep.recipe->axes.size()) return;
  const SweepRecipe& recipe = *desk.sweep.recipe;
  const std::uint32_t step = recipe.step_of(desk.view.sweep.point, axis);
  if (forwards ? step + 1 >= recipe.axes[axis].steps : step == 0) return;
  const std::uint32_t width = axis == 0 ? 1 : recipe.axes[0].steps;
  choose_point(desk, forwards ? desk.view.sweep.point + width : desk.view.sweep.point - width);
}

void open_marked_point(Desk& desk) {
  Scenario scenario = scenario_at(*desk.sweep.recipe, desk.view.sweep.point);
  open_document(desk, std::move(scenario), desk.sweep.stem, desk.sweep.recipe->seed);
  come_to(desk, View::life);
}

std::optional<std::string> keep_sweep(Desk& desk) {
  if (exports_folder(desk).empty()) return std::string(tr("There is no folder to keep the table in."_t));
  const std::filesystem::path file = exports_folder(desk) / file_name(desk.sweep);
  const SweepRecipe& swept = *desk.sweep.recipe;
  ExportRecipe recipe = export_of(swept, named_scenario(desk.library, desk.sweep.stem, swept.scenario));
  recipe.version = SECUREBASE_VERSION;
  if (desk.sweep.counted < desk.sweep.values->size())
    recipe.table->stopped_after = static_cast<std::uint32_t>(desk.sweep.counted);
  const std::string text =
      with_recipe(csv_of(swept, desk.sweep.table, SECUREBASE_VERSION), std::move(recipe));
  if (const auto problem = write_bytes(file, text))
    return say("The table was not kept in {file}: {why}."_t,
               {{"file", file.string()}, {"why", std::string(tr(*problem))}});
  desk.sweep.kept = file;
  hand_over(desk, file, "The table is in {file}."_t);
  return {};
}

}  // namespace securebase
