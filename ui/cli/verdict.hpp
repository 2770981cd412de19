#pragma once
// What came of making an exported file again, and what can be said before it is made.

#include <optional>
#include <string>

#include "sim/session/export_recipe.hpp"

namespace securebase {

struct Verdict {
  bool is_same = false;
  std::string sentence;  ///< without the file's name and without a full stop
};

[[nodiscard]] Verdict same(std::string sentence);
/// "differs: " and what.
[[nodiscard]] Verdict differs(const std::string& what);

/// The recipe in this text; throws BadInput, naming the file, if there is none or it cannot be read.
[[nodiscard]] ExportRecipe recipe_in(const std::string& file, const std::string& text);

/// The scenario of the recipe; throws BadInput if it cannot be found.
[[nodiscard]] Scenario scenario_in(const std::string& file, const ExportRecipe& recipe);

/// What differs already before the file is made again: a changed recipe, another scenario, another life.
[[nodiscard]] std::optional<Verdict> first_doubt(const ExportRecipe& recipe, const Scenario& scenario);

/// What is said of a difference: whether the file was changed, or is made otherwise here. `content` is the hash of what
/// the file holds.
[[nodiscard]] Verdict verdict_on(const ExportRecipe& recipe, const std::string& content,
                                 const std::optional<std::string>& difference);

/// "steady_care, seed 7, exported by version 0.1.0".
[[nodiscard]] std::string words_for(const ExportRecipe& recipe);

}  // namespace securebase
