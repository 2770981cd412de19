#include "tests/cli/program.hpp"

#include <stdlib.h>    // mkdtemp
#include <sys/wait.h>  // WEXITSTATUS

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace securebase {
namespace {

namespace fs = std::filesystem;

std::string in_shell_quotes(const std::string& word) {
  std::string text = "'";
  for (const char letter : word) text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return text + "'";
}

}  // namespace

Said run_program(const std::vector<std::string>& words) {
  const Scratch scratch;
  std::string command = in_shell_quotes(SECUREBASE_PROGRAM);
  for (const std::string& word : words) command.append(" ").append(in_shell_quotes(word));
  const std::string out = scratch / "out";
  const std::string err = scratch / "err";
  const int result = std::system((command + " </dev/null >" + out + " 2>" + err).c_str());
  return {file_text(out), file_text(err), WIFEXITED(result) ? WEXITSTATUS(result) : -1};
}

Scratch::Scratch() : path_((fs::temp_directory_path() / "securebase_XXXXXX").string()) {
  if (!mkdtemp(path_.data())) throw std::runtime_error("no folder for a test: " + path_);
}

Scratch::~Scratch() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string Scratch::operator/(std::string_view name) const { return path_ + "/" + std::string(name); }

std::string Scratch::file(std::string_view name, std::string_view text) const {
  const std::string path = *this / name;
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

std::size_t Scratch::file_count() const {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
}

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> table_lines(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream file(path, std::ios::binary);
  for (std::string line; std::getline(file, line);)
    if (line.compare(0, 1, "#") != 0) lines.push_back(line);
  return lines;
}

}  // namespace securebase
