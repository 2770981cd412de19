#include "ui/cli/verify_picture.hpp"

#include <filesystem>

#include "sim/core/hash.hpp"
#include "ui/app/film_job.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/progress_bar.hpp"
#include "ui/cli/screen_start.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"
#include "ui/files/whole_file.hpp"

namespace securebase {
namespace {

constexpr std::uintmax_t kLargestFile = 1U << 30U;

std::string all_bytes(const std::string& file) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error) throw BadInput(file + ": cannot be read: " + error.message());
  if (size > kLargestFile) throw BadInput(file + ": is larger than any picture of this program");
  FileBytes read = read_bytes(file, static_cast<std::size_t>(size));
  if (!read.problem.empty()) throw BadInput(file + ": cannot be read: " + read.problem);
  return std::move(read.bytes);
}

/// The recipe of a picture or a film.
ExportRecipe recipe_of(const std::string& file, const std::string& text, ExportKind kind) {
  ExportRecipe recipe = recipe_in(file, text);
  if (recipe.kind == kind) return recipe;
  throw BadInput(file + ": its recipe is not that of a " + std::string(word(kind)));
}

std::string extent(std::uint32_t width, std::uint32_t height) {
  return std::to_string(width) + " × " + std::to_string(height);
}

/// How the file is unlike what its recipe gives in size; nothing if it is like it.
std::optional<Verdict> other_size(const PictureLook& look, std::uint32_t width, std::uint32_t height) {
  const glm::ivec2 wanted = pixel_size(look);
  const auto wide = static_cast<std::uint32_t>(wanted.x), high = static_cast<std::uint32_t>(wanted.y);
  if (width == wide && height == high) return {};
  return differs("it is " + extent(width, height) + ", and its recipe gives " + extent(wide, high));
}

/// How two pictures of one size differ; nothing if they do not.
std::optional<std::string> difference_of(const Pixels& found, const Pixels& expected) {
  std::size_t count = 0;
  glm::ivec2 first{0, 0};
  for (std::size_t i = 0; i < found.argb.size(); ++i) {
    if (found.argb[i] == expected.argb[i]) continue;
    const auto width = static_cast<std::size_t>(found.size.x);
    if (count++ == 0) first = {static_cast<int>(i % width), static_cast<int>(i / width)};
  }
  if (count == 0) return {};
  return std::to_string(count) + " of " + std::to_string(found.argb.size()) + " pixels, the first at " +
         std::to_string(first.x) + ", " + std::to_string(first.y);
}

/// The first picture of a film that is not as it should be.
std::optional<std::string> difference_of(const GifParts& found, const GifParts& expected) {
  if (found.without_recipe() == expected.without_recipe()) return {};
  const std::string all = std::to_string(expected.pictures.size());
  if (found.pictures.size() != expected.pictures.size())
    return "it has " + std::to_string(found.pictures.size()) + " pictures, and its recipe gives " + all;
  for (std::size_t i = 0; i < found.pictures.size(); ++i)
    if (found.pictures[i] != expected.pictures[i])
      return "picture " + std::to_string(i + 1) + " of " + all + " is not the one that its recipe gives";
  return "what stands before or behind its pictures";
}

std::string remade_film(const ExportRecipe& recipe, const Scenario& scenario) {
  FilmJob job(recipe, scenario, picture_material());
  ProgressBar bar(recipe.film->pictures);
  for (std::uint64_t done = 0; !job.advance(); ++done) bar.show(done);
  return job.file();
}

}  // namespace

Verdict verify_picture(const std::string& file) {
  const std::string bytes = all_bytes(file);
  const PngParts parts = read_png_parts(bytes);
  if (!parts.problem.empty()) throw BadInput(file + ": cannot be read: " + parts.problem);
  const ExportRecipe recipe = recipe_of(file, parts.recipe, ExportKind::picture);
  const Scenario scenario = scenario_in(file, recipe);
  if (const auto doubt = first_doubt(recipe, scenario)) return *doubt;
  if (!parts.surplus.empty())
    return differs("it has " + parts.surplus + ", which this program does not write");
  if (const auto doubt = other_size(*recipe.look, parts.width, parts.height)) return *doubt;
  const std::optional<Pixels> found = png_pixels(bytes);
  if (!found) throw BadInput(file + ": cannot be read: it is damaged");
  PictureMaker maker(recipe, scenario, picture_material());
  return verdict_on(recipe, content_of(*found), difference_of(*found, maker.draw()));
}

Verdict verify_film(const std::string& file) {
  const std::string bytes = all_bytes(file);
  const GifParts parts = read_gif_parts(bytes);
  if (!parts.problem.empty()) throw BadInput(file + ": cannot be read: " + parts.problem);
  const ExportRecipe recipe = recipe_of(file, parts.recipe, ExportKind::film);
  const Scenario scenario = scenario_in(file, recipe);
  if (const auto doubt = first_doubt(recipe, scenario)) return *doubt;
  if (const auto doubt = other_size(*recipe.look, parts.width, parts.height)) return *doubt;
  const std::string remade = remade_film(recipe, scenario);
  return verdict_on(recipe, film_content(parts.without_recipe()),
                    difference_of(parts, read_gif_parts(remade)));
}

}  // namespace securebase
