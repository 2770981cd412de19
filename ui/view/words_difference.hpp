#pragma once
// What differs between two lives, in plain words: the name of a fork, the sentence that names the only difference,
// and how far two read-outs lie apart. `one` is the life that is spoken of, `other` the one beside it.

#include <string>

#include "sim/life/difference.hpp"

namespace securebase {

/// "A" for the first life, then "B", "C", "D".
[[nodiscard]] std::string letter_of_branch(std::size_t index);

/// "Mia more tender from 6 months", for a fork without a name of its own; empty if nothing differs.
[[nodiscard]] std::string name_for_fork(const Differences& found, const Scenario& scenario);

/// "Mia's tenderness, 0.40 instead of 0.70, from 6 months".
[[nodiscard]] std::string words_for(const CommandDifference& difference);
/// "Mia: tenderness, 0.40 instead of 0.70".
[[nodiscard]] std::string words_for(const SettingDifference& difference, const Scenario& scenario);

/// "The only difference: …", or "3 differences: …; …", or that there is none.
[[nodiscard]] std::string what_differs(const Differences& found, const Scenario& scenario);

/// How far a read-out of the one life lies above that of the other: "the same", "a little higher", "much lower".
/// `gap` −1 to 1.
[[nodiscard]] std::string words_for_gap(double gap);
/// "+0.13", "−0.04", "0.00"; four digits where two would hide a difference.
[[nodiscard]] std::string signed_number(double gap);

}  // namespace securebase
