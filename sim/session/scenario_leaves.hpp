#pragma once
// A scenario as one row of single values, in the order of its fields: what a share code needs to name a changed
// setting by its number alone. Only what is said of the scenario and what a life follows from is in the row: its name,
// the person, the caregivers, the events and the parameters.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "sim/scenario/scenario.hpp"

namespace securebase {

/// A word of a list is kept as its number in the list.
using LeafValue = std::variant<double, bool, std::int64_t, std::string>;

/// One of a fixed list of words: where it is held, and how many there are.
struct WordLeaf {
  std::uint8_t* at;
  std::size_t words;
};

/// Where one value of a scenario is held; valid as long as the scenario keeps its lists as they are.
using ScenarioLeaf = std::variant<double*, bool*, int*, std::string*, WordLeaf>;

/// All of them. Two scenarios with lists of equal length and the same optional parts have the same row.
[[nodiscard]] std::vector<ScenarioLeaf> leaves_of(Scenario& scenario);

[[nodiscard]] LeafValue value_of(const ScenarioLeaf& leaf);

/// Puts the value there; false if that place holds another kind of value, or no such word.
bool put(const ScenarioLeaf& leaf, const LeafValue& value);

/// A fingerprint of all that a life of this scenario follows from; the same with another name or another card.
[[nodiscard]] std::uint64_t fingerprint_of(const Scenario& scenario);

}  // namespace securebase
