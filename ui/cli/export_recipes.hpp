#pragma once
// How what a command writes was made, as the recipe in the file says it.

#include "sim/session/export_recipe.hpp"
#include "ui/cli/choices.hpp"

namespace securebase {

/// By its stem if the chosen scenario came with the program, else with all its text; and by arm and settings.
/// `scenario` is what came of the choices.
[[nodiscard]] RecipeScenario named_scenario(const Choices& choices, const Scenario& scenario);

/// Of one life of these choices, with its changes. Without look, table and content.
/// `life` is what came of the choices.
[[nodiscard]] ExportRecipe life_recipe(ExportKind kind, const Choices& choices, const Recipe& life);

/// Of a table of one life, a row a month.
[[nodiscard]] ExportRecipe life_table_recipe(const Choices& choices, const Recipe& life, Age until);

/// Finds shipped scenarios; throws BadInput if one cannot be read.
[[nodiscard]] FindScenario shipped_finder();

}  // namespace securebase
