#pragma once
// What is said wherever a life is shown under a debated assumption that is not the usual one.

#include <string>

#include "sim/person/learning.hpp"

namespace securebase {

/// A few words for a narrow place: "revisionist view"; empty under the usual assumptions.
[[nodiscard]] std::string name_of_theory(const LearningParameters& learning);

/// One or two sentences; empty under the usual assumptions.
[[nodiscard]] std::string words_for_theory(const LearningParameters& learning);

}  // namespace securebase
