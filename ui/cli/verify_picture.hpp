#pragma once
// An exported picture or film beside the one that its recipe gives.

#include <string>

#include "ui/cli/verdict.hpp"

namespace securebase {

/// A PNG: its pixels are compared, however they are packed. Throws BadInput, naming the file, if it cannot be read or
/// made again.
[[nodiscard]] Verdict verify_picture(const std::string& file);

/// A GIF: it is compared byte by byte.
[[nodiscard]] Verdict verify_film(const std::string& file);

}  // namespace securebase
