#pragma once
// The questions of a scenario's worksheet, made from its card and its run: predict, read off, explain, compare, change,
// and read with care. Each brings its answer.

#include <vector>

#include "ui/teach/question.hpp"
#include "ui/teach/scenario_run.hpp"

namespace securebase {

/// All of them, in the order of the worksheet. `moment`: the picture of telling_moment.
[[nodiscard]] std::vector<Question> questions_of(const ScenarioRun& run, const Shown& moment);

// Of the one life.
[[nodiscard]] Question ask_to_predict(const ScenarioRun& run);
[[nodiscard]] Question ask_to_read_off(const ScenarioRun& run);
[[nodiscard]] Question ask_for_the_turn(const ScenarioRun& run);
[[nodiscard]] Question ask_to_explain(const ScenarioRun& run, const Shown& moment);
[[nodiscard]] Question ask_about_the_room(const ScenarioRun& run);

// Of other lives.
[[nodiscard]] Question ask_to_compare(const ScenarioRun& run, const ArmRun& arm);
[[nodiscard]] Question ask_for_other_luck(const ScenarioRun& run);
[[nodiscard]] Question ask_what_to_change(const ScenarioRun& run);

/// Why such a call is a sensible one where it was learned; what a good answer may hold.
[[nodiscard]] std::vector<std::string> why_sensible(Strategy way);

/// "secure (B)".
[[nodiscard]] std::string class_words(const SspResult& result);

}  // namespace securebase
