#pragma once
// Which languages the program can speak, and speaking one of them by its code.

#include <filesystem>
#include <string>
#include <vector>

#include "ui/text/language.hpp"

namespace securebase {

/// English and the languages of assets/locale; throws BadInput with the first problem of a file.
[[nodiscard]] std::vector<Language> languages_in(const std::filesystem::path& home);

/// The language of this code; throws BadInput naming the option if it is not there.
const Language& expect_language(const std::vector<Language>& languages, const std::string& code);

/// Speaks the language of this code from now on; empty: English stays. Throws BadInput naming the option.
void speak_by_code(const std::vector<Language>& languages, const std::string& code);

}  // namespace securebase
