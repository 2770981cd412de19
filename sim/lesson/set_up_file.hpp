#pragma once
// A teacher's set-up, text in: as strict as scenario files, every problem named. Opening files is the caller's business.

#include <string_view>

#include "sim/lesson/set_up.hpp"
#include "sim/scenario/problem.hpp"

namespace securebase {

/// The set-up in this text, or all its problems; `file_name` is only for the sentences.
[[nodiscard]] Outcome<SetUp> read_set_up(std::string_view text, std::string_view file_name);

}  // namespace securebase
