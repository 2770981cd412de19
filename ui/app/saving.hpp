#pragma once
// Between the desk and what a file keeps of it. Pure: files are written elsewhere.

#include "sim/session/saved_session.hpp"
#include "ui/app/desk_state.hpp"

namespace securebase {

/// All that a file keeps of the desk, still without the checks of its lives (fill_in_checks).
[[nodiscard]] SavedSession to_keep(const Desk& desk);

/// Puts what was kept on the desk, in place of what lies there. Returns a sentence if it is not what it was when it
/// was kept: opened all the same, since the recipe is the person's own.
std::optional<std::string> lay_out(Desk& desk, const SavedSession& kept);

}  // namespace securebase
