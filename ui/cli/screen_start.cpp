#include "ui/cli/screen_start.hpp"

#include "ui/app/findings_file.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/places.hpp"

namespace securebase {

AppStart screen_start(const Choices& choices) {
  const auto home = find_home();
  if (!home)
    throw BadInput("the folder with scenarios/ and assets/ was not found; set SECUREBASE_HOME to it");
  AppStart start;
  start.library = read_library(*home / "scenarios");
  start.lessons = read_lessons(*home / "scenarios" / "lessons");
  start.stem = scenario_path(choices.scenario).stem().string();
  start.scenario = chosen_scenario(choices);
  start.seed = chosen_seed(choices);
  start.findings = findings_in(*home / "assets" / "findings.json");
  start.window.assets = *home / "assets";
  return start;
}

}  // namespace securebase
