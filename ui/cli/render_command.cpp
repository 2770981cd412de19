#include "ui/cli/render_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>
#include <memory>

#include "ui/app/film_job.hpp"
#include "ui/app/picture_look.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/export_recipes.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/languages.hpp"
#include "ui/cli/progress_bar.hpp"
#include "ui/cli/screen_start.hpp"
#include "ui/cli/shown_view.hpp"

namespace securebase {
namespace {

struct RenderOptions {
  Choices choices;
  std::string out;
  std::string size = "1280x720";
  std::string text_scale = "1";
  ShownView shown{"", "life", "0"};
  std::string language = "en";
  std::string colours = "light";
  bool is_film = false;
  std::string from = "0d";
  std::string to;
  std::string frames = "48";
};

/// "1280x720", each side from 320 to 7680.
glm::ivec2 size_given(const std::string& text) {
  glm::ivec2 size{0, 0};
  const char* const end = text.data() + text.size();
  const auto width = std::from_chars(text.data(), end, size.x);
  const bool has_cross = width.ec == std::errc{} && width.ptr != end && *width.ptr == 'x';
  const auto height = has_cross ? std::from_chars(width.ptr + 1, end, size.y) : width;
  const bool is_read = has_cross && height.ec == std::errc{} && height.ptr == end;
  const auto fits = [](int side) {
    return side >= static_cast<int>(kLeastPictureSide) && side <= static_cast<int>(kMostPictureSide);
  };
  if (!is_read || !fits(size.x) || !fits(size.y)) {
    throw BadInput("--size: expected WIDTHxHEIGHT with sides from 320 to 7680, such as 1280x720, found “" +
                   text + "”");
  }
  return size;
}

float text_scale_given(const std::string& text) {
  char* end = nullptr;
  const float scale = std::strtof(text.c_str(), &end);
  if (end == text.c_str() || *end != '\0' || !(scale >= kLeastTextScale && scale <= kGreatestTextScale)) {
    throw BadInput("--text-scale: expected a number from 1 to 3, found “" + text + "”");
  }
  return scale;
}

Colours colours_given(const std::string& text) {
  constexpr std::array<std::string_view, kColours> kNames{"light", "dark", "projector"};
  const auto found = std::find(kNames.begin(), kNames.end(), text);
  if (found != kNames.end()) return static_cast<Colours>(found - kNames.begin());
  throw BadInput("--colours: expected light, dark or projector, found " + in_quotes(text));
}

/// The Strange Situation is held on two days only.
void note_room(PictureLook& look, const RenderOptions& options, Age at) {
  const int months = static_cast<int>(at.months() + 0.5);
  if (months != SspWatch{}.months && months != 48)
    throw BadInput("--at: the Strange Situation is held at 12m or 48m, found “" + options.shown.at + "”");
  if (months != SspWatch{}.months) note_detail(look, "ssp.months", months);
  const std::uint32_t second = number_up_to("--second", options.shown.second, 0, 1'000'000);
  if (second > 0) note_detail(look, "ssp.second", std::min(second, kLongestRoom));
}

/// How it is looked at; a crowd, a sweep or a study of stability is made of the usual size.
PictureLook look_given(const RenderOptions& options, Age at) {
  const ViewEntry& entry = view_given(options.shown.view);
  const glm::ivec2 size = size_given(options.size);
  PictureLook look;
  look.front = entry.control.substr(entry.control.find('.') + 1);
  look.width = static_cast<std::uint32_t>(size.x);
  look.height = static_cast<std::uint32_t>(size.y);
  look.text_scale = static_cast<double>(text_scale_given(options.text_scale));
  look.language = options.language;
  if (const Colours colours = colours_given(options.colours); colours != Colours::light)
    note_detail(look, "view.colours", static_cast<double>(colours));
  if (entry.view == View::strange_situation) note_room(look, options, at);
  const bool is_study =
      entry.view == View::crowd || entry.view == View::sweep || entry.view == View::stability;
  if (is_study) note_detail(look, kStudied, 1);
  // The middle point of a sweep is marked.
  if (entry.view == View::sweep) {
    const std::uint32_t middle = kSweepSteps[SweepLook{}.steps] / 2;
    note_detail(look, "sweep.point", middle);
  }
  return look;
}

ExportRecipe recipe_of(const RenderOptions& options, const ChosenLife& chosen) {
  const Age at = age_in(chosen, "--at", options.shown.at);
  ExportRecipe recipe = life_recipe(ExportKind::picture, options.choices, chosen.recipe);
  recipe.playhead = recipe.branches[0].reached = episode_at(at);
  recipe.look = look_given(options, at);
  recipe.lived = lived_of(recipe, chosen.recipe.scenario);
  return recipe;
}

ExportRecipe film_recipe_of(const RenderOptions& options, const ChosenLife& chosen) {
  if (options.to.empty()) throw BadInput("--to: a film needs the age at which it ends");
  const Age to = age_given("--to", options.to);
  ExportRecipe recipe = life_recipe(ExportKind::film, options.choices, chosen.recipe);
  recipe.film = FilmCut{episode_at(age_given("--from", options.from)), episode_at(to), 0};
  recipe.film->pictures = number_up_to("--frames", options.frames, kFewestFilmPictures, kMostFilmPictures);
  if (recipe.film->from >= recipe.film->to)
    throw BadInput("--to: expected a later age than --from, found " + in_quotes(options.to));
  recipe.playhead = recipe.branches[0].reached = recipe.film->from;
  recipe.look = look_given(options, to);
  if (!shows_life_time(view_given(options.shown.view).view))
    throw BadInput("--view: a film shows life, compare, map or crowd, found “" + options.shown.view + "”");
  recipe.lived = lived_of(recipe, chosen.recipe.scenario);
  return recipe;
}

/// What pictures are drawn with, if the language is there.
PictureMaterial material_for(const RenderOptions& options) {
  PictureMaterial material = picture_material();
  expect_language(material.languages, options.language);
  return material;
}

std::string film_of(const RenderOptions& options, const ChosenLife& chosen) {
  const ExportRecipe recipe = film_recipe_of(options, chosen);
  expect_writable("--out", options.out);
  FilmJob job(recipe, chosen.recipe.scenario, material_for(options));
  ProgressBar bar(recipe.film->pictures);
  for (std::uint64_t done = 0; !job.advance(); ++done) bar.show(done);
  return job.file();
}

std::string picture_of(const RenderOptions& options, const ChosenLife& chosen) {
  ExportRecipe recipe = recipe_of(options, chosen);
  expect_writable("--out", options.out);
  PictureMaker maker(recipe, chosen.recipe.scenario, material_for(options));
  std::string file = picture_file(std::move(recipe), maker.draw());
  if (file.empty()) throw BadInput("--out: there is not enough memory for a picture of this size");
  return file;
}

void render(const RenderOptions& options) {
  const ChosenLife chosen = chosen_life(options.choices);
  const std::string file = options.is_film ? film_of(options, chosen) : picture_of(options, chosen);
  write_whole_file("--out", options.out, file);
  std::cout << options.out << '\n';
}

void add_film_options(CLI::App& command, RenderOptions& options) {
  command.add_flag("--gif", options.is_film,
                   "a film of moments of the life, at most three a second, over and over");
  command.add_option("--from", options.from, "the age at which the film begins")
      ->capture_default_str()
      ->type_name("AGE");
  command.add_option("--to", options.to, "the age at which it ends")->type_name("AGE");
  add_number(command, "--frames", options.frames, "how many pictures the film has, 2 to 600");
}

}  // namespace

void add_render_command(CLI::App& command_line) {
  const auto options = std::make_shared<RenderOptions>();
  CLI::App* command = command_line.add_subcommand(
      "render", "Draw the program's picture at an age, or a film of a life, without a display");
  add_choices(*command, options->choices);
  take_share_codes(*command);
  command->add_option("--at", options->shown.at, "the age to show [that of a share code]")->type_name("AGE");
  command->add_option("--out", options->out, "where the picture goes")
      ->required()
      ->type_name("FILE.png or .gif");
  command->add_option("--size", options->size, "width and height")->capture_default_str()->type_name("WxH");
  command->add_option("--text-scale", options->text_scale, "1 to 3")->capture_default_str()->type_name("N");
  add_view(*command, options->shown);
  command->add_option("--language", options->language, "the language of everything in it: en, es")
      ->capture_default_str()
      ->type_name("CODE");
  command->add_option("--colours", options->colours, "light, dark or projector")
      ->capture_default_str()
      ->type_name("NAME");
  add_film_options(*command, *options);
  command->callback([options] { render(*options); });
}

}  // namespace securebase
