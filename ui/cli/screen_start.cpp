#include "ui/cli/screen_start.hpp"

#include "ui/app/app_start.hpp"
#include "ui/app/share_desk.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/languages.hpp"
#include "ui/cli/places.hpp"

namespace securebase {
namespace {

AppStart expected_start() {
  const auto home = find_home();
  if (!home)
    throw BadInput("the folder with scenarios/ and assets/ was not found; set SECUREBASE_HOME to it");
  Outcome<AppStart> start = app_start(*home);
  if (!start) throw BadInput(sentence(start.problems().front()));
  return std::move(*start);
}

}  // namespace

PictureMaterial picture_material() {
  AppStart start = expected_start();
  return {std::move(start.library), std::move(start.findings), std::move(start.languages),
          std::move(start.window.assets)};
}

AppStart screen_start(const ChosenLife& chosen) {
  AppStart start = expected_start();
  start.stem = chosen.stem;
  start.scenario = chosen.recipe.scenario;
  start.seed = chosen.recipe.luck.seed;
  return start;
}

void open_at_code(Desk& desk, const Choices& choices) {
  if (!is_share_code(choices.scenario)) return;
  if (const auto refusal = open_shared(desk, choices.scenario)) throw BadInput(*refusal);
}

}  // namespace securebase
