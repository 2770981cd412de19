#pragma once
// The scenarios that can be opened: every file of the scenarios folder, read strictly. A file with a problem
// is listed with its sentence and cannot be opened.

#include <filesystem>
#include <string>
#include <vector>

#include "sim/scenario/scenario.hpp"
#include "sim/session/export_recipe.hpp"

namespace securebase {

struct Entry {
  std::string stem;              ///< "steady_care"
  std::string title;             ///< the scenario's name
  std::optional<Problem> wrong;  ///< what is wrong with the file; nothing if it can be opened
  std::optional<Scenario> scenario;
};

using Library = std::vector<Entry>;

/// First sentence of the scenario's card, or what is wrong with the file, in the language of the screen.
[[nodiscard]] std::string about_of(const Entry& entry);

/// Reads the folder in order of file name, the default scenario first.
[[nodiscard]] Library read_library(const std::filesystem::path& folder);

/// Index of the entry with this stem; nothing if there is none.
[[nodiscard]] std::optional<std::size_t> find_entry(const Library& library, std::string_view stem);

/// The scenario as a recipe names it: by its stem if it is the one in the library, else with all its text.
[[nodiscard]] RecipeScenario named_scenario(const Library& library, const std::string& stem,
                                            const Scenario& scenario);

}  // namespace securebase
