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

/// The text of a file that need not be there, without the white space round it.
std::string whole_text(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  const std::size_t from = text.find_first_not_of(" \n\r\t");
  if (from == std::string::npos) return {};
  return text.substr(from, text.find_last_not_of(" \n\r\t") + 1 - from);
}

}  // namespace

AppStart screen_start(const ChosenLife& chosen) {
  const auto home = find_home();
  if (!home)
    throw BadInput("the folder with scenarios/ and assets/ was not found; set SECUREBASE_HOME to it");
  AppStart start;
  start.library = read_library(*home / "scenarios");
  start.lessons = read_lessons(*home / "scenarios" / "lessons");
  start.languages = languages_in(*home);
  start.where_to_find_help = whole_text(*home / "assets" / "where_to_find_help.txt");
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
