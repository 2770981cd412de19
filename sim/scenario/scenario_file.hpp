#pragma once
// Scenario files, text in and text out: reading is strict and lists every problem, writing gives the one
// canonical form. Settings are changed at a path and read again by the same strict reader. Opening files
// is the caller's business (ui/cli).

#include <string>
#include <string_view>

#include "sim/scenario/problem.hpp"
#include "sim/scenario/scenario.hpp"

namespace securebase {

/// The scenario in this text, or all its problems; `file_name` is only for the sentences.
[[nodiscard]] Outcome<Scenario> read_scenario(std::string_view text, std::string_view file_name);

/// The canonical text: reading it gives an equal scenario, writing that gives the same bytes.
[[nodiscard]] std::string write_scenario(const Scenario& scenario);

/// The scenario with one setting changed: "caregivers[0].care.tenderness" (or "caregivers.0.care.…"), value
/// as JSON, or as plain text if it is no JSON. A last part "+" appends to a list:
/// "events.+" = {"at": "22y", "do": "meet_partner", "name": "Sam"}. Every field can be reached, also
/// those that the file leaves out.
[[nodiscard]] Outcome<Scenario> set_in(const Scenario& scenario, std::string_view path,
                                       std::string_view value);

/// The scenario of one of its arms, with that arm's settings and events; "" is the scenario itself. The
/// result has no arms and no tendencies of its own.
[[nodiscard]] Outcome<Scenario> arm_of(const Scenario& scenario, std::string_view arm_name);

/// What no single field can say: names, ages, arms and tendencies that fit together. Nothing if all is well.
[[nodiscard]] Problems check_scenario(const Scenario& scenario, std::string_view file_name);

}  // namespace securebase
