// Guards what a person takes along from the screen: that pictures, films and tables verify on the command line, whatever
// the window showed; that one pixel or one picture changed does not; and that nothing is written over or left half.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "tests/app/acting.hpp"
#include "tests/app/crowds.hpp"
#include "tests/app/folders.hpp"
#include "tests/app/sweeps.hpp"
#include "tests/cli/program.hpp"
#include "tests/leaves.hpp"
#include "ui/app/film_job.hpp"
#include "ui/app/findings_file.hpp"
#include "ui/app/picture_look.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"
#include "ui/text/language_file.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

namespace fs = std::filesystem;

std::unique_ptr<App> exporting_to(const OwnFolder& folder, const std::string& stem = "distant_and_warm",
                                  glm::ivec2 size = {1280, 720}) {
  auto app = std::make_unique<App>(start_on(stem, size));
  app->desk().sessions.folder = folder.path();
  app->desk().findings = findings_in(fs::path(SECUREBASE_ASSETS) / "findings.json");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

/// What `securebase verify` says of the file, in one line.
std::string verdict_on(const fs::path& file, int status) {
  const Said said = run_program({"verify", file.string()});
  CHECK(said.status == status);
  return said.out + said.err;
}

void verifies(const fs::path& file) {
  CAPTURE(file.string());
  const std::string said = verdict_on(file, 0);
  CAPTURE(said);
  CHECK(said.find(": the same, made again from its recipe (") != std::string::npos);
}

/// Exports with a key, and gives the file that came of it.
fs::path exported(App& app, std::string_view chord) {
  app.frame(0);  // what came before has been told
  const fs::path before = app.desk().exports.last;
  strike(app, chord);
  while (is_filming(app.desk())) app.frame(0);
  const fs::path after = app.desk().exports.last;
  CAPTURE(app.desk().notice);
  REQUIRE(after != before);
  REQUIRE(fs::exists(after));
  CHECK(app.desk().notice.find(after.string()) != std::string::npos);
  return after;
}

fs::path with_bytes(const OwnFolder& folder, const char* name, const std::string& bytes) {
  std::ofstream(folder.path() / name, std::ios::binary) << bytes;
  return folder.path() / name;
}

void make_two_lives(Desk& desk) {
  desk.session.seek_years(0.5);
  operate(desk, "branch.fork");
  operate(desk, "caregiver.tenderness", 0.2);
  desk.session.rename_branch("a colder year");
  desk.session.seek_years(9);
}

}  // namespace

TEST_CASE("the picture of each view verifies, with the changes made on the screen") {
  const OwnFolder folder;
  const auto app = exporting_to(folder);
  Desk& desk = app->desk();
  make_two_lives(desk);
  for (const char* view :
       {"view.life", "view.compare", "view.map", "view.findings", "view.strange_situation"}) {
    operate(desk, view);
    verifies(exported(*app, "Ctrl+E"));
  }
  CHECK(desk.exports.last.filename() ==
        "distant_and_warm seed 7 at " + format_age(desk.session.state().age()) + " strange_situation.png");
}

TEST_CASE("what lies over the stage, the chosen detail and larger text are in the picture") {
  const OwnFolder folder;
  const auto app = exporting_to(folder, "betrayed_baby", {1600, 900});
  Desk& desk = app->desk();
  desk.session.seek_years(50);
  operate(desk, "view.text_scale", 1.5);
  operate(desk, "why.open");
  operate(desk, "why.belief", 1);
  operate(desk, "why.moment", 2);
  operate(desk, "why.go");
  const fs::path why = exported(*app, "Ctrl+E");
  verifies(why);
  operate(desk, "layers.open");
  operate(desk, "layers.deeper");
  verifies(exported(*app, "Ctrl+E"));
  operate(desk, "layers.close");
  operate(desk, "predict.open");
  operate(desk, "predict.level", 0.7);
  verifies(exported(*app, "Ctrl+E"));
  const auto pixels = load_png(why);
  REQUIRE(pixels);
  CHECK(pixels->size == glm::ivec2{1600, 900});
}

TEST_CASE("pictures in other colours, in each language, for an audience and with a teacher's set-up verify") {
  const OwnFolder folder;
  const auto app = exporting_to(folder);
  Desk& desk = app->desk();
  desk.languages = *read_languages(SECUREBASE_ASSETS "/locale");
  desk.session.seek_years(2);
  operate(desk, "view.colours", 1);
  operate(desk, "view.parts", 2);
  for (const Language& language : desk.languages) {
    CAPTURE(language.code);
    speak(language);
    verifies(exported(*app, "Ctrl+E"));
    CHECK(spoken().code == language.code);
  }
  speak(Language{});
  desk.set_up.name = "Care alone";
  desk.set_up.hidden = {"temperament.*"};
  desk.set_up.prompts = {"What would you do?"};
  verifies(exported(*app, "Ctrl+E"));
  operate(desk, "present.on", 1);
  verifies(exported(*app, "Ctrl+E"));
}

TEST_CASE("a picture is what the window shows, without what is only of the moment") {
  const OwnFolder folder;
  const auto app = exporting_to(folder);
  app->desk().session.seek_years(3);
  app->frame(0);
  app->frame(0);
  const Pixels shown = app->window().pixels();
  operate(app->desk(), "scenario.card");
  app->desk().view.focus = "time.play";
  operate(app->desk(), "export.picture");
  const auto picture = load_png(app->desk().exports.last);
  REQUIRE(picture);
  CHECK(*picture == shown);
}

TEST_CASE("a crowd, a sweep and a life from it verify, and what could not be made again is refused") {
  const OwnFolder folder;
  const auto app = exporting_to(folder);
  Desk& desk = app->desk();
  put_sweep(desk, false);
  verifies(exported(*app, "Ctrl+E"));
  operate(desk, "sweep.keep");
  verifies(desk.sweep.kept);
  operate(desk, "sweep.lives", 1);
  const auto refusal = operate(desk, "export.picture");
  REQUIRE(refusal);
  CHECK(refusal->find("Run it again first.") != std::string::npos);
  operate(desk, "sweep.open");
  desk.session.seek_years(3);
  verifies(exported(*app, "Ctrl+E"));  // of a scenario that is in no file
  operate(desk, "view.crowd");
  operate(desk, "crowd.size", 0);
  operate(desk, "crowd.make");
  CHECK(operate(desk, "export.picture")->find("still being made") != std::string::npos);
  while (desk.crowd.run) app->frame(0);
  operate(desk, "crowd.beginning", 2);
  verifies(exported(*app, "Ctrl+E"));
  CHECK(desk.exports.last.filename() == "distant_and_warm seed 7 at 3y crowd.png");
}

TEST_CASE("one pixel changed does not verify, and the place is named") {
  const OwnFolder folder;
  const auto app = exporting_to(folder, "steady_care", {640, 360});
  app->desk().session.seek_years(1);
  const std::string bytes = file_text(exported(*app, "Ctrl+E").string());
  auto pixels = png_pixels(bytes);
  REQUIRE(pixels);
  pixels->argb[640 * 200 + 17] ^= 1;
  const std::string recipe = read_png_parts(bytes).recipe;
  const std::string said =
      verdict_on(with_bytes(folder, "changed.png", png_with_recipe(png_bytes(*pixels), recipe)), 1);
  CHECK(
      said.find(
          "differs: 1 of 230400 pixels, the first at 17, 200; the file was changed after it was exported.") !=
      std::string::npos);
}

TEST_CASE("the table of a life verifies, of the selected one as far as it was seen") {
  const OwnFolder folder;
  const auto app = exporting_to(folder);
  Desk& desk = app->desk();
  make_two_lives(desk);
  const fs::path colder = exported(*app, "Ctrl+T");
  verifies(colder);
  CHECK(table_lines(colder.string()).size() == 1 + 9 * 12 + 1);
  desk.session.select(0);
  const fs::path first = exported(*app, "Ctrl+T");
  verifies(first);
  CHECK(first != colder);
  CHECK(table_lines(first.string()) != table_lines(colder.string()));
  desk.session.seek_years(4);
  operate(desk, "predict.open");
  CHECK(table_lines(exported(*app, "Ctrl+T").string()).size() == 1 + 4 * 12 + 1);
}

TEST_CASE("a film is made beside the screen, verifies, and not with a picture changed") {
  const OwnFolder folder;
  const auto app = exporting_to(folder, "distant_and_warm", {640, 360});
  Desk& desk = app->desk();
  make_two_lives(desk);
  strike(*app, "Ctrl+G");
  CHECK(is_filming(desk));
  CHECK(film_share(desk) > 0);
  operate(desk, "time.year_on");  // the window goes on meanwhile
  while (is_filming(desk)) app->frame(0);
  const fs::path film = desk.exports.last;
  verifies(film);
  const std::string bytes = file_text(film.string());
  const GifParts parts = read_gif_parts(bytes);
  CHECK(parts.pictures.size() == kFilmPictures);
  std::string changed = bytes;
  const auto at =
      static_cast<std::size_t>(parts.pictures[20].data() - bytes.data()) + parts.pictures[20].size() - 9;
  changed[at] = static_cast<char>(changed[at] ^ 1);
  CHECK(verdict_on(with_bytes(folder, "changed.gif", changed), 1).find("picture 21 of 48") !=
        std::string::npos);
}

TEST_CASE("a film that is stopped leaves nothing, and the screen says how far one is") {
  const OwnFolder folder;
  const auto app = exporting_to(folder);
  app->desk().session.seek_years(30);
  operate(app->desk(), "export.film");
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  CHECK(app->spots().count("export.cancel") == 1);
  click(*app, app->spots().at("export.cancel").centre());
  CHECK_FALSE(is_filming(app->desk()));
  app->frame(0);
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("the moments of a film go from the first to the last, and never back") {
  for (const FilmCut cut : {FilmCut{0, kEndOfLife, 48}, FilmCut{5, 6, 2}, FilmCut{1000, 1010, 48}}) {
    const auto moments = moments_of(cut);
    CHECK(moments.size() == cut.pictures);
    CHECK(moments.front() == cut.from);
    CHECK(moments.back() == cut.to);
    CHECK(std::is_sorted(moments.begin(), moments.end()));
  }
}

TEST_CASE("nothing is written over, and without a folder nothing can be exported") {
  const OwnFolder folder;
  const auto app = exporting_to(folder, "steady_care", {640, 360});
  app->desk().session.seek_years(1);
  const fs::path first = exported(*app, "Ctrl+E");
  const fs::path second = exported(*app, "Ctrl+E");
  CHECK(first.filename() == "steady_care seed 7 at 12m life.png");
  CHECK(second.filename() == "steady_care seed 7 at 12m life 2.png");
  CHECK(file_text(first.string()) == file_text(second.string()));
  app->desk().sessions.folder = folder.path() / "gone";
  CHECK(operate(app->desk(), "export.table")->find("there is no such folder") != std::string::npos);
  app->desk().sessions.folder.clear();
  for (const char* control : {"export.picture", "export.table", "export.film"})
    CHECK(operate(app->desk(), control).has_value());
}

TEST_CASE("whatever details a look has, it is drawn or refused") {
  const OwnFolder folder;
  const auto app = exporting_to(folder, "betrayed_baby", {640, 360});
  Desk& desk = app->desk();
  desk.session.seek_years(50);
  Lottery lottery(11);
  const PictureMaterial material{desk.library, desk.findings, {}, desk.exports.assets};
  const char* const names[] = {
      "life.sheet",    "why.moment",   "layers.quarrel", "layers.depth", "layers.moment", "predict.pen",
      "caregiver.who", "compare.with", "ssp.caregiver",  "sweep.whose",  "sweep.setting", "sweep.second_to",
      "findings.row",  "why.asked_at", "why.visited",    "view.region",  "crowd.like",    "ssp.second"};
  for (int round = 0; round < 60; ++round) {
    ExportRecipe recipe;
    take_session(recipe, SavedSession{});
    recipe.branches.resize(1);
    recipe.playhead = static_cast<std::uint32_t>(lottery.below(kEndOfLife));
    recipe.look = PictureLook{};
    recipe.look->width = 640;
    recipe.look->height = 360;
    recipe.look->front = std::string(kViews[lottery.below(kViews.size())].control.substr(5));
    for (const char* name : names)
      if (lottery.below(6) == 0) note_detail(*recipe.look, name, static_cast<double>(lottery.below(5)) - 1);
    try {
      PictureMaker maker(recipe, desk.session.scenario(), material);
      CHECK(maker.draw().size == glm::ivec2{640, 360});
    } catch (const NoSuchPicture& refusal) {
      CHECK(std::string(refusal.what()).find("its look cannot be") != std::string::npos);
    }
  }
}

TEST_CASE("no text of what can be taken along is cut or covered") {
  const OwnFolder folder;
  for (const double scale : {1.0, 2.0, 3.0}) {
    CAPTURE(scale);
    const auto app = exporting_to(folder);
    app->desk().view.text_scale = scale;
    app->desk().session.seek_years(2);
    strike(*app, "Ctrl+O");
    check_dialogue(*app, "Or take it along");
  }
}
