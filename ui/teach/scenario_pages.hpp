#pragma once
// The three pages of a scenario's pack.

#include <string>
#include <vector>

#include "ui/teach/question.hpp"
#include "ui/teach/scenario_run.hpp"

namespace securebase {

/// The teacher's notes, with the life at the ages of the pictures.
[[nodiscard]] std::string scenario_notes(const ScenarioRun& run, const std::vector<Shown>& pictures);

/// The worksheet, or the key to it.
[[nodiscard]] std::string scenario_sheet(const ScenarioRun& run, const std::vector<Question>& questions,
                                         SheetSide side);

}  // namespace securebase
