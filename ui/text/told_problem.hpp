#pragma once
// What is wrong with a file, in the language of the screen. Whoever reads files speaks English alone and puts a sentence
// together from what a field may be; here its numbers and quotations are taken out, what is left is looked up, and they
// are put back.

#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/problem.hpp"

namespace securebase {

/// The same as sentence(problem), in the language of the screen.
[[nodiscard]] std::string told(const Problem& problem);

/// A sentence of sim/ about why something cannot be done, in the language of the screen.
[[nodiscard]] std::string told(std::string_view refusal);

/// A part of a problem with its quotations, numbers and names of fields taken out.
struct Phrase {
  std::string words;                ///< "a number from {1} to {2}"
  std::vector<std::string> pieces;  ///< "0", "1"
};
/// What a part of a problem is made of: the phrase, and one for what stands in parentheses at its end.
[[nodiscard]] std::vector<Phrase> phrases_of(std::string_view part);

/// The phrases of a problem that nobody has translated: none, if the list of them is whole.
[[nodiscard]] std::vector<std::string> unknown_phrases(const Problem& problem);

}  // namespace securebase
