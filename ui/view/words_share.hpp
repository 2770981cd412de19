#pragma once
// Why a moment has no share code, and why a code opens nothing, in words for the screen.

#include <string>

#include "sim/scenario/problem.hpp"

namespace securebase {

/// For a problem of share_code().
[[nodiscard]] std::string words_for_no_code(const Problem& problem);

/// For a problem of read_share_code().
[[nodiscard]] std::string words_for_bad_code(const Problem& problem);

/// The code in groups of five letters, for who reads it aloud or types it: spaces in a code do no harm.
[[nodiscard]] std::string code_in_groups(const std::string& code);

/// What a code tells whoever gets it, and how to leave the dialogue.
[[nodiscard]] std::string what_a_code_holds();

}  // namespace securebase
