#include "ui/cli/languages.hpp"

#include <algorithm>

#include "ui/cli/bad_input.hpp"
#include "ui/text/language_file.hpp"

namespace securebase {

std::vector<Language> languages_in(const std::filesystem::path& home) {
  Outcome<std::vector<Language>> languages = read_languages(home / "assets" / "locale");
  if (!languages) throw BadInput(sentence(languages.problems().front()));
  return std::move(*languages);
}

const Language& expect_language(const std::vector<Language>& languages, const std::string& code) {
  const auto found = std::find_if(languages.begin(), languages.end(),
                                  [&](const Language& language) { return language.code == code; });
  if (found != languages.end()) return *found;
  std::vector<std::string_view> codes;
  codes.reserve(languages.size());
  for (const Language& language : languages) codes.push_back(language.code);
  throw BadInput("--language: expected " + one_of(codes) + ", found " + in_quotes(code));
}

void speak_by_code(const std::vector<Language>& languages, const std::string& code) {
  if (!code.empty()) speak(expect_language(languages, code));
}

}  // namespace securebase
