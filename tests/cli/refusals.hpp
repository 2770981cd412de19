#pragma once
// What every command promises about bad input: one sentence that names what is wrong, status 2, and no result.

#include <doctest/doctest.h>

#include <sstream>

#include "tests/cli/program.hpp"

namespace securebase {

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// One sentence that names what is wrong, and no life.
inline void refuses(const std::vector<std::string>& words, const std::string& what) {
  CAPTURE(what);
  const Said said = run_program(words);
  CHECK(said.status == 2);
  CHECK(said.out == "");
  CHECK(lines_of(said.err).size() == 1);
  CHECK(said.err.find(what) != std::string::npos);
}

}  // namespace securebase
