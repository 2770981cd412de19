#pragma once
// Which life a command is about, and where in it: of a scenario with its arm, settings and seed, or of a share code,
// which brings all of that along.

#include <optional>
#include <string>

#include "sim/session/share_code.hpp"
#include "ui/cli/choices.hpp"

namespace securebase {

struct ChosenLife {
  std::string stem;  ///< of the scenario
  Recipe recipe;
  std::optional<std::uint32_t> playhead;  ///< the moment that came with it; nothing: a scenario has none
};

/// The scenarios that come with the program, by stem; throws BadInput on one that cannot be read.
[[nodiscard]] ShippedScenario shipped_by_stem();

/// Throws BadInput if an arm, settings or a seed were given too: what is named here ("a share code") has its own.
void expect_alone(const Choices& choices, const std::string& what);

/// The life of these choices; throws BadInput.
[[nodiscard]] ChosenLife chosen_life(const Choices& choices);

/// The age given with this option, else that of the moment that came with the life; throws BadInput if there is neither.
[[nodiscard]] Age age_in(const ChosenLife& life, const std::string& option, const std::string& text);

/// The same, but a scenario is lived to its end.
[[nodiscard]] Age age_or_end(const ChosenLife& life, const std::string& option, const std::string& text);

/// Says in the help that a share code may be given in place of a scenario.
void take_share_codes(CLI::App& command);

}  // namespace securebase
