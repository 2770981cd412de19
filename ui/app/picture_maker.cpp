#include "ui/app/picture_maker.hpp"

#include "sim/core/hash.hpp"
#include "ui/app/app.hpp"
#include "ui/app/picture_look.hpp"
#include "ui/app/saving.hpp"
#include "ui/exports/png_file.hpp"

namespace securebase {
namespace {

AppStart start_of(const ExportRecipe& recipe, const Scenario& scenario, const PictureMaterial& material) {
  AppStart start;
  start.library = material.library;
  start.stem = recipe.scenario.stem;
  start.scenario = scenario;
  start.findings = material.findings;
  start.window.assets = material.assets;
  start.window.size = {static_cast<int>(recipe.look->width), static_cast<int>(recipe.look->height)};
  start.window.pixel_ratio = static_cast<float>(recipe.look->pixel_ratio);
  start.window.text_scale = static_cast<float>(recipe.look->text_scale);
  start.window.is_headless = true;
  return start;
}

/// The session of the recipe, as strictly as one in a file.
SavedSession checked_session(const ExportRecipe& recipe, const Scenario& scenario) {
  const Outcome<SavedSession> session =
      read_session(write_session(session_of(recipe, scenario)), "its recipe");
  if (!session) throw NoSuchPicture(sentence(session.problems().front()));
  return *session;
}

/// Speaks a language while it lives, and then again what was spoken before.
class Speaking {
 public:
  explicit Speaking(const Language& language) {
    if (spoken().code == language.code) return;
    before_ = spoken();
    speak(language);
  }
  ~Speaking() {
    if (before_) speak(std::move(*before_));
  }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  std::optional<Language> before_;
};

Language language_of(const PictureLook& look, const std::vector<Language>& languages) {
  for (const Language& language : languages)
    if (language.code == look.language) return language;
  if (look.language == Language{}.code) return {};
  throw NoSuchPicture("Its language " + in_quotes(look.language) + " is not there.");
}

void put_studies(Desk& desk, const PictureLook& look, const MadeStudies* made) {
  if (!detail_of(look, kStudied)) return;
  if (!made) {
    if (const auto refusal = make_study(desk)) throw NoSuchPicture(*refusal);
    return;
  }
  desk.crowd = made->crowd;
  desk.sweep = made->sweep;
  desk.stability = made->stability;
}

}  // namespace

struct PictureMaker::Program {
  Program(AppStart start, Language wanted) : app(std::move(start)), language(std::move(wanted)) {}
  App app;
  Language language;
};

PictureMaker::PictureMaker(const ExportRecipe& recipe, const Scenario& scenario,
                           const PictureMaterial& material, const MadeStudies* made) {
  const SavedSession session = checked_session(recipe, scenario);
  Language language = language_of(*recipe.look, material.languages);
  const Speaking speaking(language);
  program_ = std::make_unique<Program>(start_of(recipe, scenario, material), std::move(language));
  Desk& desk = program_->app.desk();
  static_cast<void>(lay_out(desk, session));  // it has no checks, so that there is nothing to say
  if (const auto why = look_as(desk, *recipe.look)) throw NoSuchPicture(*why);
  put_studies(desk, *recipe.look, made);
}

PictureMaker::~PictureMaker() = default;
PictureMaker::PictureMaker(PictureMaker&&) noexcept = default;
PictureMaker& PictureMaker::operator=(PictureMaker&&) noexcept = default;

const Pixels& PictureMaker::draw() {
  const Speaking speaking(program_->language);
  return draw_frames();
}

const Pixels& PictureMaker::draw_at(std::uint32_t episode) {
  const Speaking speaking(program_->language);
  program_->app.desk().session.seek(episode);
  return draw_frames();
}

const Pixels& PictureMaker::draw_frames() {
  // The second frame knows how large the first one's contents were.
  program_->app.frame(0);
  program_->app.frame(0);
  return program_->app.window().pixels();
}

glm::ivec2 pixel_size(const PictureLook& look) {
  return glm::vec2(look.width, look.height) * static_cast<float>(look.pixel_ratio);
}

std::string content_of(const Pixels& pixels) {
  Hasher hasher;
  hasher.add(static_cast<std::uint64_t>(pixels.size.x));
  hasher.add(static_cast<std::uint64_t>(pixels.size.y));
  for (const std::uint32_t pixel : pixels.argb) hasher.add(pixel);
  return hex(hasher.value());
}

std::string picture_file(ExportRecipe recipe, const Pixels& pixels) {
  recipe.content = content_of(pixels);
  const std::string png = png_bytes(pixels);
  return png.empty() ? png : png_with_recipe(png, write_recipe(std::move(recipe)));
}

}  // namespace securebase
