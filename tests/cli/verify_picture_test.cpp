// Guards `securebase render` and `securebase verify` for pictures and films: what was drawn verifies, another picture
// under the same recipe does not, and files that are cut, foreign or more than they seem are told.
#include <doctest/doctest.h>

#include "tests/cli/refusals.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"

#include "sim/session/export_recipe.hpp"

using namespace securebase;

namespace {

using Words = std::vector<std::string>;

std::string rendered(Words words, const std::string& file) {
  words.insert(words.begin(), {"render", "distant_and_warm"});
  words.insert(words.end(), {"--size", "640x360", "--out", file});
  const Said said = run_program(words);
  CAPTURE(said.err);
  REQUIRE(said.status == 0);
  CHECK(said.out == file + "\n");
  return file;
}

std::string film(const std::string& file) { return rendered({"--gif", "--to", "2y", "--frames", "4"}, file); }

void picture_verifies(const std::string& file) {
  const Said said = run_program({"verify", file});
  CAPTURE(said.out);
  CAPTURE(said.err);
  CHECK(said.status == 0);
  CHECK(said.out.find(": the same, made again") != std::string::npos);
}

void picture_differs(const std::string& file, const std::string& what) {
  CAPTURE(what);
  const Said said = run_program({"verify", file});
  CAPTURE(said.out);
  CAPTURE(said.err);
  CHECK(said.status == 1);
  CHECK(lines_of(said.out).size() == 1);
  CHECK(said.out.find(what) != std::string::npos);
}

/// The picture without its recipe, which is the second chunk.
std::string without_recipe(const std::string& png) {
  constexpr std::size_t kHead = 33;
  const std::size_t length = read_png_parts(png).recipe.size() + 10 + 5 + 12;
  return png.substr(0, kHead) + png.substr(kHead + length);
}

/// The recipe with a change, sealed anew.
template <class Change>
std::string changed(const std::string& text, const Change& change) {
  Outcome<ExportRecipe> recipe = read_recipe(text, "picture");
  REQUIRE(recipe);
  change(*recipe);
  return write_recipe(*recipe);
}

}  // namespace

TEST_CASE("pictures of every kind verify as they were drawn") {
  const Scratch scratch;
  const std::string file = scratch / "picture.png";
  picture_verifies(rendered({"--at", "12m"}, file));
  picture_verifies(rendered({"--at", "30y", "--view", "map", "--text-scale", "1.5", "--seed", "9"}, file));
  picture_verifies(rendered({"--at", "12m", "--view", "strange-situation", "--second", "700"}, file));
  picture_verifies(rendered({"--at", "48m", "--view", "strange-situation", "--second", "99999"}, file));
  picture_verifies(rendered({"--at", "3y", "--view", "findings", "--colours", "dark"}, file));
  picture_verifies(rendered({"--at", "3y", "--view", "compare"}, file));
  picture_verifies(rendered({"--at", "3y", "--view", "sweep"}, file));
}

TEST_CASE("another picture under the same recipe does not verify") {
  const Scratch scratch;
  const std::string one = file_text(rendered({"--at", "12m"}, scratch / "one.png"));
  const std::string other = file_text(rendered({"--at", "13m"}, scratch / "other.png"));
  const std::string recipe = read_png_parts(one).recipe;
  REQUIRE(png_with_recipe(without_recipe(one), recipe) == one);
  picture_differs(scratch.file("a.png", png_with_recipe(without_recipe(other), recipe)),
                  "of 230400 pixels, the first at ");
  const std::string sealed = changed(recipe, [](ExportRecipe& r) { r.seed = "8"; });
  picture_differs(scratch.file("b.png", png_with_recipe(without_recipe(one), sealed)),
                  "is not the one that was exported");
  std::string open = recipe;
  open.replace(open.find("\"width\":640"), 11, "\"width\":641");
  picture_differs(scratch.file("c.png", png_with_recipe(without_recipe(one), open)),
                  "its recipe was changed after");
  const std::string wide = changed(recipe, [](ExportRecipe& r) { r.look->width = 7680; });
  picture_differs(scratch.file("d.png", png_with_recipe(without_recipe(one), wide)),
                  "it is 640 × 360, and its recipe gives 7680 × 360");
  picture_differs(scratch.file("e.png", one + "more"), "something behind its end");
}

TEST_CASE("a picture that cannot be verified is told in one sentence, with status 2") {
  const Scratch scratch;
  const std::string png = file_text(rendered({"--at", "12m"}, scratch / "one.png"));
  const std::string plain = without_recipe(png);
  const std::string recipe = read_png_parts(png).recipe;
  refuses({"verify", scratch.file("plain.png", plain)}, "carries no recipe");
  refuses({"verify", scratch.file("cut.png", png.substr(0, png.size() / 2))}, "it is cut short");
  refuses({"verify", scratch.file("short.png", png.substr(0, 9))}, "it is cut short");
  std::string damaged = png;
  damaged[png.size() - 100] = static_cast<char>(damaged[png.size() - 100] ^ 1);
  refuses({"verify", scratch.file("damaged.png", damaged)}, "it is damaged");
  const auto refused = [&](const auto& change, const std::string& what) {
    refuses({"verify", scratch.file("odd.png", png_with_recipe(plain, changed(recipe, change)))}, what);
  };
  refused([](ExportRecipe& r) { r.look->front = "attic"; }, "there is no view “attic”");
  refused([](ExportRecipe& r) { r.look->details = {{"crowd.size", 99}}; }, "“crowd.size” 99");
  refused([](ExportRecipe& r) { r.look->details = {{"weather", 1}}; }, "“weather” 1");
  refused([](ExportRecipe& r) { r.kind = ExportKind::predictions, r.look.reset(); },
          "is not that of a picture");
}

TEST_CASE("a film verifies as it was drawn, with at most three pictures a second") {
  const Scratch scratch;
  const std::string gif = file_text(film(scratch / "film.gif"));
  picture_verifies(scratch / "film.gif");
  picture_verifies(rendered({"--gif", "--from", "20y", "--to", "30y", "--frames", "2", "--view", "map"},
                            scratch / "map.gif"));
  const GifParts parts = read_gif_parts(gif);
  REQUIRE(parts.pictures.size() == 4);
  for (const std::string_view picture : parts.pictures) {
    const std::size_t control = picture.find(std::string_view("\x21\xF9\x04", 3));
    REQUIRE(control != std::string_view::npos);
    const auto hundredths = static_cast<unsigned char>(picture[control + 4]);
    CHECK(hundredths >= 34);
  }
}

TEST_CASE("a film with a picture changed, gone or told otherwise does not verify") {
  const Scratch scratch;
  const std::string gif = file_text(film(scratch / "film.gif"));
  const GifParts parts = read_gif_parts(gif);
  std::string other = gif;
  other[other.size() - 100] = static_cast<char>(other[other.size() - 100] ^ 1);
  picture_differs(scratch.file("a.gif", other),
                  "picture 4 of 4 is not the one that its recipe gives; the file was changed");
  std::string fewer = gif;
  fewer.erase(fewer.size() - parts.end.size() - parts.pictures[3].size(), parts.pictures[3].size());
  picture_differs(scratch.file("b.gif", fewer), "it has 3 pictures, and its recipe gives 4");
  const std::string plain = parts.without_recipe();
  const auto sealed = [&](const auto& change) {
    return scratch.file("c.gif", gif_with_recipe(plain, changed(parts.recipe, change)));
  };
  picture_differs(sealed([](ExportRecipe& r) { r.film->to += 1; }), "the life that its recipe gives");
  picture_differs(sealed([](ExportRecipe& r) { r.film->from += 9; }), "picture ");
  picture_differs(sealed([](ExportRecipe& r) { r.look->height += 1; }), "640 × 361");
  refuses({"verify", scratch.file("plain.gif", plain)}, "carries no recipe");
  refuses({"verify", scratch.file("cut.gif", gif.substr(0, gif.size() / 2))}, "it is cut short");
}

TEST_CASE("a film that cannot be made is refused in one sentence, and nothing is written") {
  const Scratch scratch;
  const auto refused = [&](Words words, const std::string& what) {
    words.insert(words.begin(), {"render", "steady_care", "--out", scratch / "film.gif"});
    refuses(words, what);
  };
  refused({}, "--at: expected an age");
  refused({"--gif"}, "--to: a film needs the age at which it ends");
  refused({"--gif", "--to", "2y", "--from", "3y"}, "--to: expected a later age than --from");
  refused({"--gif", "--to", "2y", "--frames", "1"}, "--frames");
  refused({"--gif", "--to", "2y", "--frames", "601"}, "at most 600");
  refused({"--gif", "--to", "2y", "--view", "findings"}, "a film shows life, compare, map or crowd");
  refused({"--at", "2y", "--view", "attic"}, "--view: expected");
  refused({"--at", "2y", "--colours", "red"}, "--colours: expected light, dark or projector");
  refused({"--at", "2y", "--language", "tlh"}, "--language: expected");
  CHECK(scratch.file_count() == 0);
}
