#include "ui/cli/screen_start.hpp"

#include "ui/app/findings_file.hpp"
#include "ui/app/share_desk.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/places.hpp"

namespace securebase {

AppStart screen_start(const ChosenLife& chosen) {
  const auto home = find_home();
  if (!home)
    throw BadInput("the folder with scenarios/ and assets/ was not found; set SECUREBASE_HOME to it");
  AppStart start;
  start.library = read_library(*home / "scenarios");
  start.lessons = read_lessons(*home / "scenarios" / "lessons");
  start.stem = chosen.stem;
  start.scenario = chosen.recipe.scenario;
  start.seed = chosen.recipe.luck.seed;
  start.findings = findings_in(*home / "assets" / "findings.json");
  start.window.assets = *home / "assets";
  return start;
}

void open_at_code(Desk& desk, const Choices& choices) {
  if (!is_share_code(choices.scenario)) return;
  if (const auto refusal = open_shared(desk, choices.scenario)) throw BadInput(*refusal);
}

}  // namespace securebase
