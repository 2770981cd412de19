#pragma once
// Between what the studies of many lives are made from and the recipe that their tables carry.

#include "sim/session/export_recipe.hpp"
#include "sim/study/cohort.hpp"
#include "sim/study/sweep.hpp"

namespace securebase {

/// Of a table; without version, and as yet without content. `named` is the recipe's scenario, with the settings of its
/// instruments.
[[nodiscard]] ExportRecipe export_of(const CohortRecipe& recipe, RecipeScenario named);
[[nodiscard]] ExportRecipe export_of(const SweepRecipe& recipe, RecipeScenario named);

/// The other way round, with the scenario that the recipe names.
[[nodiscard]] CohortRecipe cohort_of(const ExportRecipe& recipe, const Scenario& scenario,
                                     const StudyInstruments& study);
/// Says what is wrong with the outcome or with what varies.
[[nodiscard]] Outcome<SweepRecipe> sweep_of(const ExportRecipe& recipe, const Scenario& scenario,
                                            const StudyInstruments& study);

}  // namespace securebase
