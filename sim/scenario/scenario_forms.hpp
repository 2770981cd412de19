#pragma once
// The parts of a scenario file that are not plain lists of fields: spreads, events, an arm's settings.

#include "sim/scenario/reading.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/scenario/writing.hpp"

namespace securebase {

/// A plain number, or {"mean": …, "sd": …}.
[[nodiscard]] std::string form_of(const Spread&, const Bounds&);
void read_json(Reading& reading, const Json& json, Spread& into, const Bounds& bounds);
[[nodiscard]] Json json_of(const Spread& spread, Detail detail);
[[nodiscard]] inline Json json_beside(const Spread& spread, const Spread&, Detail detail) {
  return json_of(spread, detail);
}

/// {"at": "22y", "do": "meet_partner", … the fields of that command}.
void read_json(Reading& reading, const Json& json, ScenarioEvent& into, const Bounds& bounds);
[[nodiscard]] Json json_of(const ScenarioEvent& event, Detail detail);

/// {"episode": 4562, "do": "meet_partner", …}: the very moment, which an age in days cannot name.
void read_json(Reading& reading, const Json& json, StampedCommand& into, const Bounds& bounds);
[[nodiscard]] Json json_of(const StampedCommand& command, Detail detail);

/// An object from paths to values, in the order written.
[[nodiscard]] std::string form_of(const std::vector<Setting>&, const Bounds&);
void read_json(Reading& reading, const Json& json, std::vector<Setting>& into, const Bounds& bounds);
[[nodiscard]] Json json_of(const std::vector<Setting>& settings, Detail detail);

/// The fields alone: what read_scenario does before it checks how they fit together.
[[nodiscard]] Outcome<Scenario> scenario_from(const Json& json, std::string_view file_name);

}  // namespace securebase
