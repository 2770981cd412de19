#pragma once
// The question that every worksheet ends with: two things go together; does the one bring about the other? Published
// findings are mostly correlations, and a program that lets one change a single thing is easily taken for a proof.

#include "sim/scenario/scenario.hpp"
#include "ui/teach/question.hpp"

namespace securebase {

/// What a lesson or a scenario is mainly about.
enum class Theme : std::uint8_t {
  early_care,  ///< what is given to a child
  company      ///< partners, friends and words in later life
};
[[nodiscard]] Theme theme_of(const Scenario& scenario);

/// About a headline of this theme.
[[nodiscard]] Question read_carefully(Theme theme);

}  // namespace securebase
