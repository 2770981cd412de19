#include "ui/cli/screen_start.hpp"

#include "ui/app/findings_file.hpp"
#include "ui/cli/bad_input.hpp"
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
  return {read_library(home / "scenarios"), findings_in(home / "assets" / "findings.json"), home / "assets"};
}

AppStart screen_start(const Choices& choices) {
  PictureMaterial material = picture_material();
  AppStart start;
  start.library = std::move(material.library);
  start.lessons = read_lessons(expected_home() / "scenarios" / "lessons");
  start.stem = scenario_path(choices.scenario).stem().string();
  start.scenario = chosen_scenario(choices);
  start.seed = chosen_seed(choices);
  start.findings = std::move(material.findings);
  start.window.assets = std::move(material.assets);
  return start;
}

}  // namespace securebase
