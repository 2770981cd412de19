#include "ui/cli/places.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "sim/scenario/problem.hpp"
#include "sim/session/share_seal.hpp"
#include "ui/cli/bad_input.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

fs::path& call() {
  static fs::path path;
  return path;
}

bool is_home(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_directory(folder / "scenarios", ignored) && fs::is_directory(folder / "assets", ignored);
}

fs::path program_folder() {
  std::error_code error;
  fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) program = fs::absolute(call(), error);
  return program.parent_path();
}

std::string no_scenario(const std::string& name) {
  std::vector<std::string> stems;
  for (const fs::path& file : shipped_scenarios()) stems.push_back(file.stem().string());
  const std::string here = name + ": there is no such file, and no scenario of that name";
  if (stems.empty()) return here;
  return here + " (" + suggestion(name, {stems.begin(), stems.end()}) + ")";
}

}  // namespace

void remember_call(const char* argv0) { call() = argv0 ? argv0 : ""; }

std::optional<fs::path> find_home() {
  if (const char* set = std::getenv("SECUREBASE_HOME"); set && *set) {
    if (is_home(set)) return fs::path(set);
    throw BadInput("SECUREBASE_HOME: expected a folder with scenarios/ and assets/ in it, found " +
                   in_quotes(set));
  }
  const fs::path program = program_folder();
  for (fs::path folder = program; !folder.empty(); folder = folder.parent_path()) {
    if (is_home(folder)) return folder;
    if (folder == folder.parent_path()) break;
  }
  const fs::path installed = (program / ".." / "share" / "securebase").lexically_normal();
  return is_home(installed) ? std::optional(installed) : std::nullopt;
}

std::vector<fs::path> shipped_scenarios() {
  std::vector<fs::path> files;
  const std::optional<fs::path> home = find_home();
  std::error_code error;
  if (!home) return files;
  for (const auto& entry : fs::directory_iterator(*home / "scenarios", error)) {
    if (entry.path().extension() == ".json" && entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

fs::path scenario_path(const std::string& path_or_stem) {
  if (is_share_code(path_or_stem))
    throw BadInput(
        one_line(path_or_stem, kLongestShareCode) +
        ": expected a scenario, found a share code (open, run, describe, render and share take one)");
  std::error_code ignored;
  if (fs::is_regular_file(path_or_stem, ignored)) return path_or_stem;
  if (fs::is_directory(path_or_stem, ignored))
    throw BadInput(path_or_stem + ": expected a scenario file, found a folder");
  for (const fs::path& file : shipped_scenarios()) {
    if (file.stem() == path_or_stem || file.filename() == path_or_stem) return file;
  }
  throw BadInput(no_scenario(path_or_stem));
}

}  // namespace securebase
