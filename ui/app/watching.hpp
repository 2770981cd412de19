#pragma once
// Time as the view in front shows it: the life unfolds, or the procedure in the room goes on. The same keys
// play, step and set the speed in both.

#include "ui/app/desk_state.hpp"

namespace securebase {

/// Comes to another view; what was playing pauses, unless the life goes on there.
void come_to(Desk& desk, View view);

/// The procedure that is watched.
[[nodiscard]] const SspRun& strange_situation_of(const Desk& desk);

/// The second that is watched, held to how long the procedure took.
[[nodiscard]] double ssp_second_of(const Desk& desk);

/// Goes to that second of the procedure, or as near as there is one.
void go_to_ssp_second(Desk& desk, double second);

/// Goes to the start of an episode, `by` episodes from the one watched.
void go_to_ssp_episode(Desk& desk, int by);

void play(Desk& desk, bool on);
[[nodiscard]] bool is_playing(const Desk& desk);
void set_speed(Desk& desk, double speed);
[[nodiscard]] double speed_of(const Desk& desk);

/// Lets time pass while playing; `seconds` of the watcher.
void pass_time(Desk& desk, double seconds);

}  // namespace securebase
