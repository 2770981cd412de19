#pragma once
// The recipe in a table: one line “# securebase: {…}” behind the lines with # at its head. R reads such a table with
// comment.char = "#", pandas with comment="#".

#include <string>
#include <string_view>

#include "sim/core/hash.hpp"
#include "sim/session/export_recipe.hpp"

namespace securebase {

inline constexpr std::string_view kRecipeMark = "# securebase: ";

/// The line that carries the recipe, without a line end. Content and seal are always as long, so that a file that
/// grows can be given the right ones at its end.
[[nodiscard]] std::string recipe_line(const ExportRecipe& recipe);

/// The fingerprint of what a table holds: all its lines but those that begin with #.
class TableHash {
 public:
  /// A line without its end.
  void add(std::string_view line);
  [[nodiscard]] std::string value() const { return hex(hasher_.value()); }

 private:
  Hasher hasher_;
};

/// The whole table with its recipe, whose content is worked out here.
[[nodiscard]] std::string with_recipe(const std::string& table, ExportRecipe recipe);

}  // namespace securebase
