#include "ui/app/exports_desk.hpp"

#include <algorithm>

#include "sim/session/replay.hpp"
#include "ui/app/desk_state.hpp"
#include "ui/app/film_job.hpp"
#include "ui/app/picture_look.hpp"
#include "ui/app/saving.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/exports/life_table.hpp"
#include "ui/files/whole_file.hpp"
#include "ui/platform/platform_error.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

using Refusal = std::optional<std::string>;

std::string front_of(const Desk& desk) {
  const std::string_view control = entry_of(desk.view.front).control;
  return std::string(control.substr(control.find('.') + 1));
}

/// "steady_care seed 7 at 18m": the same for every language, as file names are.
std::string name_of(const Desk& desk, std::string_view what) {
  const std::string whose = desk.stem.empty() ? "life" : desk.stem;
  std::string name = whose + " seed " + std::to_string(desk.session.seed());
  if (desk.session.life_number() > 0) name += " life " + std::to_string(desk.session.life_number());
  return name + " at " + format_age(desk.session.state().age()) + " " + std::string(what);
}

/// A file of this name that is not there yet.
fs::path free_file(const Desk& desk, const std::string& name, std::string_view ending) {
  const fs::path& folder = exports_folder(desk);
  fs::path file = folder / (name + std::string(ending));
  std::error_code ignored;
  for (int number = 2; fs::exists(file, ignored); ++number)
    file = folder / (name + " " + std::to_string(number) + std::string(ending));
  return file;
}

ExportRecipe recipe_of(const Desk& desk, ExportKind kind) {
  ExportRecipe recipe;
  recipe.kind = kind;
  recipe.version = SECUREBASE_VERSION;
  recipe.scenario = named_scenario(desk.library, desk.stem, desk.session.scenario());
  take_session(recipe, to_keep(desk));
  return recipe;
}

PictureLook look_in_window(const Desk& desk) {
  const auto side = [](int logical) {
    return static_cast<std::uint32_t>(
        std::clamp(logical, static_cast<int>(kLeastPictureSide), static_cast<int>(kMostPictureSide)));
  };
  PictureLook look = look_of(desk);
  look.width = side(desk.exports.size.x);
  look.height = side(desk.exports.size.y);
  if (shows_study(desk)) note_detail(look, kStudied, 1);
  return look;
}

PictureMaterial material_of(const Desk& desk) {
  PictureMaterial material{desk.library, desk.findings, desk.languages, desk.exports.assets};
  material.findings.run.reset();
  return material;
}

Refusal why_no_file(const Desk& desk) {
  if (exports_folder(desk).empty()) return std::string(tr("There is no folder to export into."_t));
  return {};
}

Refusal why_no_picture(const Desk& desk) {
  if (auto refusal = why_no_file(desk)) return refusal;
  if (desk.exports.assets.empty()) return std::string(tr("Nothing can be drawn here."_t));
  return why_not_again(desk);
}

/// Writes the file, and says where it is.
Refusal keep(Desk& desk, const fs::path& file, const std::string& bytes, std::string_view where) {
  const auto problem =
      bytes.empty() ? std::optional<std::string>("there is not enough memory"_t) : write_bytes(file, bytes);
  if (problem)
    return say("{file} could not be written: {why}."_t,
               {{"file", file.string()}, {"why", std::string(tr(*problem))}});
  hand_over(desk, file, where);
  return {};
}

/// Draws, and gives back as a sentence what keeps it from that.
template <class Draw>
Refusal drawn(const Draw& draw) {
  try {
    return draw();
  } catch (const PlatformError& error) {
    return error.what();
  } catch (const NoSuchPicture& error) {
    return error.what();
  }
}

/// The selected life alone, from its first day.
void keep_selected_alone(ExportRecipe& recipe) {
  SavedBranch life = recipe.branches[recipe.selected];
  life.parent = -1;
  life.forked_at = 0;
  recipe.branches = {std::move(life)};
  recipe.selected = 0;
  recipe.predictions.clear();
}

/// From birth to the playhead; nothing is shown before it has been lived.
ExportRecipe film_recipe(const Desk& desk) {
  ExportRecipe recipe = recipe_of(desk, ExportKind::film);
  recipe.film = FilmCut{0, recipe.playhead, std::min(kFilmPictures, recipe.playhead + 1)};
  recipe.playhead = 0;
  recipe.predictions.clear();
  for (SavedBranch& branch : recipe.branches) branch.reached = 0;
  recipe.look = look_in_window(desk);
  let_detail_go(*recipe.look, kSheet);
  recipe.lived = lived_of(recipe, desk.session.scenario());
  return recipe;
}

}  // namespace

const fs::path& exports_folder(const Desk& desk) {
  return desk.exports.folder.empty() ? desk.sessions.folder : desk.exports.folder;
}

void hand_over(Desk& desk, const fs::path& file, std::string_view where) {
  desk.exports.last = file;
  desk.notice = desk.host == Host::browser
                    ? say("“{file}” is among your downloads."_t, {{"file", file.filename().string()}})
                    : say(where, {{"file", file.string()}});
}

std::optional<std::string> export_picture(Desk& desk) {
  if (auto refusal = why_no_picture(desk)) return refusal;
  return drawn([&]() -> Refusal {
    const Scenario& scenario = desk.session.scenario();
    ExportRecipe recipe = recipe_of(desk, ExportKind::picture);
    recipe.look = look_in_window(desk);
    recipe.look->pixel_ratio = std::clamp(desk.exports.pixel_ratio, 1.0, 4.0);
    recipe.lived = lived_of(recipe, scenario);
    const MadeStudies made = made_studies(desk);
    PictureMaker maker(recipe, scenario, material_of(desk), &made);
    const fs::path file = free_file(desk, name_of(desk, front_of(desk)), ".png");
    return keep(desk, file, picture_file(recipe, maker.draw()), "The picture is in {file}."_t);
  });
}

std::optional<std::string> export_table(Desk& desk) {
  if (auto refusal = why_no_file(desk)) return refusal;
  ExportRecipe recipe = recipe_of(desk, ExportKind::life);
  keep_selected_alone(recipe);
  const Scenario& scenario = desk.session.scenario();
  const std::uint32_t seen = std::min(desk.session.timeline().reached(), desk.session.shown_until());
  recipe.table = TableRecipe{};
  recipe.table->age = Age::from_months(static_cast<int>(age_at(seen).months()));
  recipe.lived = lived_of(recipe, scenario);
  const auto world = std::make_shared<const World>(scenario, recipe.luck(), recipe.branches[0].changes);
  const std::string rows = life_table(world, recipe.table->age);
  const std::string table = with_recipe(rows, recipe);
  return keep(desk, free_file(desk, name_of(desk, "life"), ".csv"), table, "The table is in {file}."_t);
}

std::optional<std::string> export_session(Desk& desk) {
  if (auto refusal = why_no_file(desk)) return refusal;
  SavedSession session = to_keep(desk);
  fill_in_checks(session);
  return keep(desk, free_file(desk, name_of(desk, "session"), ".session"), write_session(session),
              "The session is in {file}."_t);
}

bool can_film(const Desk& desk) {
  return shows_life_time(desk.view.front) && desk.session.state().episode >= kFewestFilmPictures - 1;
}

std::optional<std::string> start_film(Desk& desk) {
  if (auto refusal = why_no_picture(desk)) return refusal;
  return drawn([&]() -> Refusal {
    const MadeStudies made = made_studies(desk);
    FilmJob job(film_recipe(desk), desk.session.scenario(), material_of(desk), &made);
    // Without a thread of its own: only the screen's may draw.
    desk.exports.film =
        std::make_shared<JobRun<FilmJob>>(std::move(job), 0U, "The film could not be finished: {why}."_t);
    desk.exports.film_file = free_file(desk, name_of(desk, front_of(desk)), ".gif");
    return {};
  });
}

void cancel_film(Desk& desk) { desk.exports.film.reset(); }

void take_film(Desk& desk) {
  const auto film = desk.exports.film;
  if (!film) return;
  const Refusal problem = drawn([&]() -> Refusal {
    film->give_slice();
    if (!film->is_over()) return {};
    desk.exports.film.reset();
    if (const std::string trouble = film->problem(); !trouble.empty()) return trouble;
    return keep(desk, desk.exports.film_file, film->job().file(), "The film is in {file}."_t);
  });
  if (!problem) return;
  desk.exports.film.reset();
  desk.notice = *problem;
}

bool is_filming(const Desk& desk) { return desk.exports.film != nullptr; }

double film_share(const Desk& desk) { return desk.exports.film ? desk.exports.film->share() : 0; }

}  // namespace securebase
