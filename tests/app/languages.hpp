#pragma once
// The languages that come with the program, for tests.

#include <doctest/doctest.h>

#include <filesystem>
#include <vector>

#include "ui/text/language_file.hpp"

namespace securebase::testing {

inline const std::vector<Language>& shipped_languages() {
  static const std::vector<Language> kLanguages = [] {
    const auto read = read_languages(std::filesystem::path(SECUREBASE_ASSETS) / "locale");
    if (!read) FAIL(sentence(read.problems().front()));
    return *read;
  }();
  return kLanguages;
}

inline Language spanish() {
  for (const Language& language : shipped_languages()) {
    if (language.code == "es") return language;
  }
  FAIL("Spanish is not there");
  return {};
}

}  // namespace securebase::testing
