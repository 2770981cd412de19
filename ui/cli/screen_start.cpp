#include "ui/cli/screen_start.hpp"

#include <fstream>
#include <iterator>

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

/// The text of a file that need not be there, without the white space round it.
std::string whole_text(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  const std::size_t from = text.find_first_not_of(" \n\r\t");
  if (from == std::string::npos) return {};
  return text.substr(from, text.find_last_not_of(" \n\r\t") + 1 - from);
}

}  // namespace

PictureMaterial picture_material() {
  const std::filesystem::path home = expected_home();
  return {read_library(home / "scenarios"), findings_in(home / "assets" / "findings.json"),
          languages_in(home), home / "assets"};
}

AppStart screen_start(const ChosenLife& chosen) {
  PictureMaterial material = picture_material();
  AppStart start;
  start.library = std::move(material.library);
  start.lessons = read_lessons(expected_home() / "scenarios" / "lessons");
  start.languages = std::move(material.languages);
  start.where_to_find_help = whole_text(expected_home() / "assets" / "where_to_find_help.txt");
  start.stem = chosen.stem;
  start.scenario = chosen.recipe.scenario;
  start.seed = chosen.recipe.luck.seed;
  start.findings = std::move(material.findings);
  start.window.assets = std::move(material.assets);
  return start;
}

void open_at_code(Desk& desk, const Choices& choices) {
  if (!is_share_code(choices.scenario)) return;
  if (const auto refusal = open_shared(desk, choices.scenario)) throw BadInput(*refusal);
}

}  // namespace securebase
