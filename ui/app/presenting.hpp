#pragma once
// The screen for an audience: what lies over everything, the look that can be read from the last row, and the clock of
// the one who speaks. None of it is part of the life: nothing is lived meanwhile, and nothing is lost.

#include "ui/app/desk_state.hpp"

namespace securebase {

/// Lays this over everything; time stands still below.
void cover(Desk& desk, Cover cover);

/// Full screen, large type, the projector's palette and nothing beside the stage; or back to how it was.
void present(Desk& desk, bool on);

/// Lets the speaker's clock run.
void pass_presenting(Desk& desk, double seconds);

/// The speaker's clock: "7:05".
[[nodiscard]] std::string words_for_clock(double seconds);

}  // namespace securebase
