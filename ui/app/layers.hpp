#pragma once
// Peeling a quarrel: which one, how deep, and the moments at the bottom.

#include <optional>
#include <string>

#include "ui/app/desk_state.hpp"

namespace securebase {

/// The last quarrel before this moment or at it, of those lived so far; nothing if there was none.
[[nodiscard]] std::optional<std::uint32_t> quarrel_up_to(const Timeline& timeline, std::uint32_t episode);
/// The first one after it.
[[nodiscard]] std::optional<std::uint32_t> quarrel_after(const Timeline& timeline, std::uint32_t episode);

/// Whether a quarrel lies open over the stage.
[[nodiscard]] bool is_peeling(const Desk& desk);

/// Opens the last quarrel up to the playhead, which goes there. Says why not.
std::optional<std::string> open_layers(Desk& desk);
/// The quarrel before or after the open one; the playhead goes there. Says why not.
std::optional<std::string> go_to_quarrel(Desk& desk, bool forwards);
/// One layer deeper or back; at the ends nothing happens.
void peel_on(Desk& desk, int by);
/// Chooses a moment of the deepest layer.
void choose_taught(Desk& desk, double which);
/// The playhead goes to the chosen moment of the deepest layer. Says why not.
std::optional<std::string> go_to_taught(Desk& desk);

}  // namespace securebase
