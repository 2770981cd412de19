#include "ui/cli/verdict.hpp"

#include "ui/cli/bad_input.hpp"
#include "ui/cli/export_recipes.hpp"

namespace securebase {
namespace {

/// "by version 0.0.9 there, by version 0.1.0 here".
std::string versions_of(const ExportRecipe& recipe) {
  constexpr std::size_t kLongest = 40;
  return "by version " + one_line(recipe.version, kLongest) + " then, by version " SECUREBASE_VERSION " now";
}

}  // namespace

Verdict same(std::string sentence) { return {true, std::move(sentence)}; }

Verdict differs(const std::string& what) { return {false, "differs: " + what}; }

ExportRecipe recipe_in(const std::string& file, const std::string& text) {
  if (text.empty()) throw BadInput(file + ": carries no recipe, so that nothing says how it was made");
  const Outcome<ExportRecipe> recipe = read_recipe(text, file + ": its recipe");
  if (!recipe) throw BadInput(sentence(recipe.problems().front()));
  return *recipe;
}

Scenario scenario_in(const std::string& file, const ExportRecipe& recipe) {
  Outcome<Scenario> scenario = scenario_of(recipe.scenario, shipped_finder(), file + ": its recipe");
  if (!scenario) throw BadInput(sentence(scenario.problems().front()));
  return std::move(*scenario);
}

std::optional<Verdict> first_doubt(const ExportRecipe& recipe, const Scenario& scenario) {
  if (!is_sealed(recipe)) return differs("its recipe was changed after it was written");
  if (recipe.scenario.hash != scenario_hash(scenario))
    return differs("its scenario " + in_quotes(scenario.name) +
                   " is not the one it was made from; what is made again would be of another");
  if (recipe.lived != lived_of(recipe, scenario))
    return differs("the life that its recipe gives is not the one that was exported (" + versions_of(recipe) +
                   ")");
  return {};
}

Verdict verdict_on(const ExportRecipe& recipe, const std::string& content,
                   const std::optional<std::string>& difference) {
  const bool is_unchanged = content == recipe.content;
  if (!difference && is_unchanged)
    return same("the same, made again from its recipe (" + words_for(recipe) + ")");
  if (!difference) return differs("its recipe was changed: it names another content than the file has");
  if (!is_unchanged) return differs(*difference + "; the file was changed after it was exported");
  return differs(*difference + "; the file is as it was exported, but it is made otherwise here (" +
                 versions_of(recipe) + ")");
}

std::string words_for(const ExportRecipe& recipe) {
  constexpr std::size_t kLongest = 60;
  std::string words = recipe.scenario.stem;
  if (words.empty() && recipe.scenario.whole)
    words = in_quotes(one_line(recipe.scenario.whole->name, kLongest));
  words += ", seed " + recipe.seed;
  if (recipe.life > 0) words += ", life " + std::to_string(recipe.life);
  if (recipe.version != SECUREBASE_VERSION)
    words += ", exported by version " + one_line(recipe.version, kLongest);
  return words;
}

}  // namespace securebase
