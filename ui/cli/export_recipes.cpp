#include "ui/cli/export_recipes.hpp"

#include <algorithm>

#include "ui/cli/places.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

/// The stem, if this is one of the scenarios that came with the program; else empty.
std::string shipped_stem(const std::string& path_or_stem) {
  const fs::path chosen = scenario_path(path_or_stem);
  for (const fs::path& shipped : shipped_scenarios()) {
    std::error_code ignored;
    if (fs::equivalent(chosen, shipped, ignored)) return shipped.stem().string();
  }
  return {};
}

}  // namespace

RecipeScenario named_scenario(const Choices& choices, const Scenario& scenario) {
  RecipeScenario named;
  named.hash = scenario_hash(scenario);
  named.stem = shipped_stem(choices.scenario);
  if (named.stem.empty()) named.whole = load_scenario(choices.scenario);
  named.arm = choices.arm;
  named.set = choices.settings;
  return named;
}

ExportRecipe life_recipe(ExportKind kind, const Choices& choices, const Scenario& scenario) {
  ExportRecipe recipe;
  recipe.kind = kind;
  recipe.version = SECUREBASE_VERSION;
  recipe.scenario = named_scenario(choices, scenario);
  recipe.seed = std::to_string(chosen_seed(choices));
  recipe.branches.resize(1);
  return recipe;
}

ExportRecipe life_table_recipe(const Choices& choices, const Scenario& scenario, Age until) {
  ExportRecipe recipe = life_recipe(ExportKind::life, choices, scenario);
  recipe.table = TableRecipe{};
  recipe.table->age = until;
  recipe.lived = lived_of(recipe, scenario);
  return recipe;
}

FindScenario shipped_finder() {
  return [](const std::string& stem) -> std::optional<Scenario> {
    for (const fs::path& shipped : shipped_scenarios())
      if (shipped.stem() == stem) return load_scenario(shipped.string());
    return {};
  };
}

}  // namespace securebase
