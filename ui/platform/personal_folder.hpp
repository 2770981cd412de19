#pragma once
// Where a person's own files of this program belong on their system.

#include <filesystem>

namespace securebase {

/// The folder of this name there, which may not exist yet; empty if the system has no such place.
[[nodiscard]] std::filesystem::path personal_folder(const char* name);

}  // namespace securebase
