#pragma once
// A Strange Situation as a table for a spreadsheet: every field of SspMoment, one row a second.

#include <string>

#include "sim/instruments/strange_situation.hpp"

namespace securebase {

/// Comma-separated values with a row of names; words for acts and answers, 0 or 1 for yes and no, numbers in
/// their shortest exact form. A place gives two columns: infant_x, infant_y.
[[nodiscard]] std::string room_table(const SspTrace& trace);

}  // namespace securebase
