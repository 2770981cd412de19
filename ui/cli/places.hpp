#pragma once
// Where the program's own files are: the home folder holds scenarios/ and assets/, in a checkout as well as
// where the program was installed.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace securebase {

/// Remembers how the program was called, for systems that cannot tell where it lies. Call it first in main.
void remember_call(const char* argv0);

/// The folder with scenarios/ and assets/: SECUREBASE_HOME, else upwards from the program, else
/// ../share/securebase beside it. Throws BadInput if SECUREBASE_HOME names a folder that holds neither.
[[nodiscard]] std::optional<std::filesystem::path> find_home();

/// The shipped scenario files, by name.
[[nodiscard]] std::vector<std::filesystem::path> shipped_scenarios();

/// The file meant by a path or by the stem of a shipped scenario ("steady_care"); throws BadInput.
[[nodiscard]] std::filesystem::path scenario_path(const std::string& path_or_stem);

}  // namespace securebase
