#include "tests/fuzz/export_property.hpp"

#include <algorithm>

#include "sim/session/export_recipe.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"

namespace securebase {
namespace {

const char* broken_recipe_by(std::string_view text) {
  const Outcome<ExportRecipe> recipe = read_recipe(text, "f");
  if (!recipe) {
    const Problems& problems = recipe.problems();
    if (problems.empty()) return "neither a recipe nor a problem";
    const auto is_mute = [](const Problem& p) {
      return p.where.empty() || p.expected.empty() || p.found.empty();
    };
    return std::any_of(problems.begin(), problems.end(), is_mute) ? "a problem that is no sentence" : nullptr;
  }
  const std::string written = write_recipe(*recipe);
  const Outcome<ExportRecipe> again = read_recipe(written, "f");
  if (!again) return "what was written cannot be read";
  if (!is_sealed(*again)) return "what was written is not sealed";
  if (write_recipe(*again) != written) return "writing again gives other bytes";
  ExportRecipe sealed = *recipe;
  sealed.seal = again->seal;
  return *again == sealed ? nullptr : "what was written reads as another recipe";
}

const char* broken_gif_by(std::string_view bytes) {
  const GifParts parts = read_gif_parts(bytes);
  if (!parts.problem.empty()) return nullptr;
  const std::string without = parts.without_recipe();
  if (parts.recipe.empty()) return without == bytes ? nullptr : "a film without a recipe is not what it was";
  if (without.size() + parts.recipe.size() >= bytes.size()) return "a film holds more than it did";
  return broken_recipe_by(parts.recipe);
}

const char* broken_png_by(std::string_view bytes) {
  const PngParts parts = read_png_parts(bytes);
  return parts.problem.empty() && !parts.recipe.empty() ? broken_recipe_by(parts.recipe) : nullptr;
}

}  // namespace

const char* broken_export_by(std::string_view bytes) {
  if (is_png(bytes)) return broken_png_by(bytes);
  return is_gif(bytes) ? broken_gif_by(bytes) : broken_recipe_by(bytes);
}

}  // namespace securebase
