// Guards where a recipe stands in a file: that it is found again, that the rest stays what it was, and that a file which
// is cut, damaged, foreign or more than it seems is told from a whole one.
#include <doctest/doctest.h>

#include "tests/exports/recipes.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"

using namespace securebase;

namespace {

const std::string kRecipe = "{\"name\":\"Zoë – 漢字\"}";

/// Longer than one piece of a GIF's comment.
const std::string kLongRecipe = std::string(700, 'x') + kRecipe;

}  // namespace

TEST_CASE("a PNG gives its recipe back, and is the same picture without it") {
  const std::string plain = red_pixel();
  const std::string png = png_with_recipe(plain, kRecipe);
  const PngParts parts = read_png_parts(png);
  CHECK(parts.problem == "");
  CHECK(parts.surplus == "");
  CHECK(parts.recipe == kRecipe);
  CHECK(parts.width == 1);
  CHECK(parts.height == 1);
  CHECK(read_png_parts(plain).recipe.empty());
  std::string without = png;
  without.erase(33, png.size() - plain.size());
  CHECK(without == plain);
}

TEST_CASE("a PNG that is cut anywhere is told from a whole one, and one flipped bit from none") {
  const std::string png = png_with_recipe(red_pixel(), kRecipe);
  for (std::size_t length = 0; length < png.size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(read_png_parts(std::string_view(png).substr(0, length)).problem.empty());
  }
  for (std::size_t at = 8; at < png.size(); ++at) {
    CAPTURE(at);
    std::string damaged = png;
    damaged[at] = static_cast<char>(damaged[at] ^ 4);
    CHECK_FALSE(read_png_parts(damaged).problem.empty());
  }
}

TEST_CASE("a PNG that shows something else to other programs is told") {
  const std::string png = png_with_recipe(red_pixel(), kRecipe);
  CHECK(read_png_parts(png + "more").surplus == "something behind its end");
  CHECK(read_png_parts(png_with_recipe(png, kRecipe)).surplus == "a second recipe");
  // An empty chunk of animated PNGs, with its checksum.
  const std::string animated(
      "\0\0\0\0acTL"
      "\x49\xF2\xAF\xE8",
      12);
  std::string moving = png;
  moving.insert(33, animated);
  CHECK(read_png_parts(moving).problem == "");
  CHECK(read_png_parts(moving).surplus == "a chunk “acTL”");
}

TEST_CASE("a GIF gives its recipe back, however long, and is the same film without it") {
  const std::string plain = two_pixels();
  for (const std::string& recipe : {kRecipe, kLongRecipe}) {
    const std::string gif = gif_with_recipe(plain, recipe);
    const GifParts parts = read_gif_parts(gif);
    CHECK(parts.problem == "");
    CHECK(parts.recipe == recipe);
    CHECK(parts.pictures.size() == 2);
    CHECK(parts.end == ";");
    CHECK(parts.without_recipe() == plain);
    CHECK(film_content(parts.without_recipe()) == film_content(plain));
  }
  CHECK(read_gif_parts(plain).recipe.empty());
  CHECK(read_gif_parts(plain).pictures.size() == 2);
}

TEST_CASE("a GIF that is cut anywhere is told from a whole one, and every byte of it counts") {
  const std::string gif = gif_with_recipe(two_pixels(), kRecipe);
  for (std::size_t length = 0; length < gif.size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(read_gif_parts(std::string_view(gif).substr(0, length)).problem.empty());
  }
  const std::string whole = film_content(two_pixels());
  for (std::size_t at = 0; at < two_pixels().size(); ++at) {
    CAPTURE(at);
    std::string changed = two_pixels();
    changed[at] = static_cast<char>(changed[at] ^ 1);
    CHECK(film_content(changed) != whole);
  }
}

TEST_CASE("a table keeps its rows, and its recipe stands behind what is said before the names") {
  const std::string table = "# what it is\na,b\n1,2\n3,4\n";
  const std::string whole = with_recipe(table, cohort_recipe());
  const std::size_t at = whole.find(kRecipeMark);
  CHECK(at == whole.find('\n') + 1);
  const std::size_t end = whole.find('\n', at);
  CHECK(whole.substr(0, at) + whole.substr(end + 1) == table);
  const Outcome<ExportRecipe> recipe =
      read_recipe(whole.substr(at + kRecipeMark.size(), end - at - kRecipeMark.size()), "a.csv");
  REQUIRE(recipe);
  TableHash hash;
  for (const char* line : {"a,b", "1,2", "3,4"}) hash.add(line);
  CHECK(recipe->content == hash.value());
  CHECK(with_recipe("a,b\n", cohort_recipe()).rfind(kRecipeMark, 0) == 0);
}

TEST_CASE("what a table holds is told apart by every letter and by where a line ends") {
  const auto content = [](std::initializer_list<const char*> lines) {
    TableHash hash;
    for (const char* line : lines) hash.add(line);
    return hash.value();
  };
  CHECK(content({"a,b", "1,2"}) != content({"a,b", "1,3"}));
  CHECK(content({"a,b", "1,2"}) != content({"a,b1", ",2"}));
  CHECK(content({"a,b", "1,2"}) != content({"a,b"}));
  CHECK(content({"# x", "a,b"}) == content({"# y", "a,b"}));
}

TEST_CASE("the line of a recipe stays as long when the file's content is known") {
  ExportRecipe recipe = cohort_recipe();
  const std::string before = recipe_line(recipe);
  recipe.content = "fedcba9876543210";
  CHECK(recipe_line(recipe).size() == before.size());
  CHECK(recipe_line(recipe) != before);
}
