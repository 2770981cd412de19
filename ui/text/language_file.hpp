#pragma once
// Languages as files. assets/locale/es.json says how Spanish is written and holds the program's strings; each file of
// assets/locale/es/ holds those of one scenario or one lesson, so that a new one brings its own. A string's name is the
// English it stands for.

#include <filesystem>
#include <string_view>
#include <vector>

#include "sim/scenario/problem.hpp"
#include "ui/text/language.hpp"

namespace securebase {

/// Reads how a language is written, and its strings. Strict: each string has to keep the places "{name}" of the English.
[[nodiscard]] Outcome<Language> read_language(std::string_view text, std::string_view file_name);

/// Adds the strings of a further file, an object of nothing else.
[[nodiscard]] Problems add_strings(Language& language, std::string_view text, std::string_view file_name);

/// English, and the languages of the folder by code. A folder that is not there holds none.
[[nodiscard]] Outcome<std::vector<Language>> read_languages(const std::filesystem::path& folder);

}  // namespace securebase
