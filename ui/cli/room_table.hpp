#pragma once
// A Strange Situation as a table for a spreadsheet: every field of SspMoment, one row a second.

#include <optional>
#include <string>

#include "sim/instruments/strange_situation.hpp"

namespace securebase {

/// The room is meant for infants who can move about and for small children (studies repeat it at 48 months).
inline constexpr Age kYoungestInRoom = Age::from_months(9);
inline constexpr Age kOldestInRoom = Age::from_years(5);

/// Comma-separated values with a row of names; words for acts and answers, 0 or 1 for yes and no, numbers in
/// their shortest exact form. A place gives two columns: infant_x, infant_y.
[[nodiscard]] std::string room_table(const SspTrace& trace);

/// The caregiver of this name who is there, as an index into State::figures; without a name the primary one.
[[nodiscard]] std::optional<std::size_t> caregiver_named(const State& state, const std::string& name);

}  // namespace securebase
