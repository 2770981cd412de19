#pragma once
// The report that is shipped with the program, as `securebase findings --json` writes it.

#include <filesystem>
#include <string_view>

#include "sim/scenario/problem.hpp"
#include "ui/app/findings_desk.hpp"

namespace securebase {

/// Reads a report strictly: a field that is missing, unknown, written twice or of another kind is named. Verdicts
/// are not taken from the file; they follow from its numbers.
[[nodiscard]] Outcome<FindingsPage> read_findings(std::string_view text, std::string_view file_name);

/// The report of this file, ready for the desk; without one, why there is none, unless it is simply not there.
[[nodiscard]] FindingsDesk findings_in(const std::filesystem::path& file);

}  // namespace securebase
