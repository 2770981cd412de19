#pragma once
// An exported table beside the one that its recipe gives.

#include <string>

#include "ui/cli/verdict.hpp"

namespace securebase {

/// Throws BadInput, naming the file, if it is no table with a recipe or cannot be made again.
[[nodiscard]] Verdict verify_table(const std::string& file);

}  // namespace securebase
