#include "ui/cli/screen_start.hpp"

#include "ui/app/app_start.hpp"
#include "ui/app/findings_file.hpp"
#include "ui/app/share_desk.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/languages.hpp"
#include "ui/cli/places.hpp"

namespace securebase {
namespace {

std::filesystem::path expected_home() {
  if (auto home = find_home()) return *home;
  throw BadInput("the folder with scenarios/ and assets/ was not found; set SECUREBASE_HOME to it");
}

}  // namespace

PictureMaterial picture_material() {
  const std::filesystem::path home = expected_home();
  return {read_library(home / "scenarios"), findings_in(home / "assets" / "findings.json"),
          languages_in(home), home / "assets"};
}

AppStart screen_start(const ChosenLife& chosen) {
  Outcome<AppStart> start = app_start(expected_home());
  if (!start) throw BadInput(sentence(start.problems().front()));
  start->stem = chosen.stem;
  start->scenario = chosen.recipe.scenario;
  start->seed = chosen.recipe.luck.seed;
  return std::move(*start);
}

void open_at_code(Desk& desk, const Choices& choices) {
  if (!is_share_code(choices.scenario)) return;
  if (const auto refusal = open_shared(desk, choices.scenario)) throw BadInput(*refusal);
}

}  // namespace securebase
