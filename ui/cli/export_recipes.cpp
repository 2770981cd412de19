#include "ui/cli/export_recipes.hpp"

#include <algorithm>

#include "ui/cli/chosen_life.hpp"
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

/// A share code names a shipped scenario; under other assumptions it is another one, and its whole text is needed.
RecipeScenario named_by_code(const Choices& choices, const Scenario& scenario, RecipeScenario named) {
  const std::string stem = chosen_life(choices).stem;
  if (scenario_hash(load_scenario(stem)) == named.hash)
    named.stem = stem;
  else
    named.whole = scenario;
  return named;
}

}  // namespace

RecipeScenario named_scenario(const Choices& choices, const Scenario& scenario) {
  RecipeScenario named;
  named.hash = scenario_hash(scenario);
  if (is_share_code(choices.scenario)) return named_by_code(choices, scenario, std::move(named));
  named.stem = shipped_stem(choices.scenario);
  if (named.stem.empty()) named.whole = load_scenario(choices.scenario);
  named.arm = choices.arm;
  named.set = choices.settings;
  return named;
}

ExportRecipe life_recipe(ExportKind kind, const Choices& choices, const Recipe& life) {
  ExportRecipe recipe;
  recipe.kind = kind;
  recipe.version = SECUREBASE_VERSION;
  recipe.scenario = named_scenario(choices, life.scenario);
  recipe.seed = std::to_string(life.luck.seed);
  recipe.life = life.luck.life;
  recipe.branches.resize(1);
  recipe.branches[0].changes = life.commands;
  return recipe;
}

ExportRecipe life_table_recipe(const Choices& choices, const Recipe& life, Age until) {
  ExportRecipe recipe = life_recipe(ExportKind::life, choices, life);
  recipe.table = TableRecipe{};
  recipe.table->age = until;
  recipe.lived = lived_of(recipe, life.scenario);
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
