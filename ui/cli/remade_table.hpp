#pragma once
// A table made again from its recipe, line by line, so that a cohort of a million lives needs no more memory than one of
// ten.

#include <functional>
#include <string>
#include <string_view>

#include "sim/session/export_recipe.hpp"

namespace securebase {

/// Takes lines in order, without their ends; false: no more are wanted.
using LineSink = std::function<bool(std::string_view line)>;

/// Hands over every line but that of the recipe. `first_line` is that of the file: a cohort's says how many of its
/// lives are there. Throws BadInput, naming the file, if the recipe asks for what there is not, and Ended if it was
/// stopped.
void remake_table(const std::string& file, const ExportRecipe& recipe, const Scenario& scenario,
                  const std::string& first_line, const LineSink& sink);

}  // namespace securebase
