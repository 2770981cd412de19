#include "ui/exports/study_recipes.hpp"

namespace securebase {
namespace {

ExportRecipe export_of(ExportKind kind, RecipeScenario named, std::uint64_t seed) {
  ExportRecipe made;
  made.kind = kind;
  made.scenario = std::move(named);
  made.seed = std::to_string(seed);
  made.table = TableRecipe{};
  return made;
}

}  // namespace

ExportRecipe export_of(const CohortRecipe& recipe, RecipeScenario named) {
  ExportRecipe made = export_of(ExportKind::cohort, std::move(named), recipe.seed);
  made.table->lives = recipe.lives;
  made.table->piece = recipe.shard.index;
  made.table->pieces = recipe.shard.count;
  return made;
}

ExportRecipe export_of(const SweepRecipe& recipe, RecipeScenario named) {
  ExportRecipe made = export_of(ExportKind::sweep, std::move(named), recipe.seed);
  made.table->lives = recipe.lives;
  made.table->vary = recipe.axes;
  made.table->outcome = recipe.outcome.name;
  return made;
}

CohortRecipe cohort_of(const ExportRecipe& recipe, const Scenario& scenario, const StudyInstruments& study) {
  CohortRecipe cohort;
  cohort.scenario = scenario;
  cohort.study = study;
  cohort.seed = recipe.luck().seed;
  cohort.lives = recipe.table->lives;
  cohort.shard = {recipe.table->piece, recipe.table->pieces};
  return cohort;
}

Outcome<SweepRecipe> sweep_of(const ExportRecipe& recipe, const Scenario& scenario,
                              const StudyInstruments& study) {
  Outcome<SweepOutcome> outcome = sweep_outcome(recipe.table->outcome);
  if (!outcome) return outcome.problems();
  SweepRecipe sweep;
  sweep.scenario = scenario;
  sweep.study = study;
  sweep.axes = recipe.table->vary;
  sweep.outcome = std::move(*outcome);
  sweep.seed = recipe.luck().seed;
  sweep.lives = recipe.table->lives;
  Problems problems = check_sweep(sweep);
  if (!problems.empty()) return problems;
  return sweep;
}

}  // namespace securebase
