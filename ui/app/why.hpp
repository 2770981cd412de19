#pragma once
// Asking why: at the playhead, about one of the two beliefs; and going to the moments that made it.

#include <optional>
#include <string>
#include <vector>

#include "ui/app/desk_state.hpp"

namespace securebase {

/// Lays a sheet over the stage, or takes it away; what was playing pauses.
void show_sheet(Desk& desk, Sheet sheet);

/// The sheet over the stage; none in other views.
[[nodiscard]] Sheet sheet_of(const Desk& desk);

/// Where "why?" was asked: the playhead, unless it went from there to one of the moments behind the belief.
[[nodiscard]] std::uint32_t asked_at(const Desk& desk);

/// The moments that made the belief what it was where it was asked about, in the order of age.
[[nodiscard]] std::vector<MomentBehind> moments_of(const Desk& desk);

/// The chosen one of them, held to how many there are; 0 if there are none.
[[nodiscard]] std::size_t chosen_moment(const Desk& desk);
/// Chooses one; beyond the ends the first or the last.
void choose_moment(Desk& desk, double which);

/// The playhead goes to the chosen moment. Says why not, if there is none.
std::optional<std::string> go_to_moment(Desk& desk);
/// And back to where it was asked.
void go_back_to_asking(Desk& desk);

}  // namespace securebase
