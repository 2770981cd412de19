#include "ui/app/app_start.hpp"

#include <fstream>
#include <iterator>

#include "ui/app/findings_file.hpp"
#include "ui/text/language_file.hpp"

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

Outcome<AppStart> app_start(const std::filesystem::path& home) {
  Outcome<std::vector<Language>> languages = read_languages(home / "assets" / "locale");
  if (!languages) return languages.problems();
  AppStart start;
  start.library = read_library(home / "scenarios");
  start.lessons = read_lessons(home / "scenarios" / "lessons");
  start.languages = std::move(*languages);
  start.where_to_find_help = whole_text(home / "assets" / "where_to_find_help.txt");
  start.findings = findings_in(home / "assets" / "findings.json");
  start.window.assets = home / "assets";
  return start;
}

}  // namespace securebase
