#pragma once
// What can be wrong with a file, and why a change cannot be made at a moment: the phrases of which sim/ puts its sentences
// together, so that every language has them. {1}, {2} … are numbers, quotations and names of fields (told_problem.hpp).

#include <span>
#include <string_view>

namespace securebase {

[[nodiscard]] std::span<const std::string_view> problem_phrases();

}  // namespace securebase
