#pragma once
// How much of the beginning stays, and who takes more from care, in plain words and beside what studies found.

#include <array>
#include <string>

#include "sim/study/findings/finding.hpp"
#include "sim/study/stability.hpp"

namespace securebase {

/// What came out of the lives so far.
struct StabilityFound {
  std::array<StabilityCurve, kTheories> curves{};  ///< by theory
  std::array<Susceptibility, 2> susceptibility{};  ///< without and with the switch
  std::uint32_t lives = 0;
  std::uint64_t seed = 1;
  bool has_differential_susceptibility = false;  ///< in the lives of the curves

  void count_from(const StabilityLives& from);
};

/// The published finding about security at one and four, and at one and twenty.
[[nodiscard]] const Finding& published_to_four();
[[nodiscard]] const Finding& published_to_twenty();

/// "1,000 lives, each lived under both views with the same luck (seed 7)".
[[nodiscard]] std::string whose_stability(const StabilityFound& found);
/// What is left of the beginning at 20 and 65, under both views.
[[nodiscard]] std::string what_stays(const StabilityFound& found);
/// What comes out when it is measured as studies do, beside what was published.
[[nodiscard]] std::string beside_the_studies(const StabilityFound& found);
/// What the switch of susceptibility does, and for how long.
[[nodiscard]] std::string who_takes_more(const StabilityFound& found);

}  // namespace securebase
