#pragma once
// The study of stability as it lies on the desk: how it is asked, the run, and what has come out so far.

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "sim/study/stability.hpp"
#include "ui/app/job_run.hpp"
#include "ui/view/words_stability.hpp"

namespace securebase {

struct Desk;

/// How many lives, each lived under both views.
inline constexpr std::array<std::uint32_t, 3> kStabilityLives{200, 1000, 4000};

/// How the next study is made.
struct StabilityLook {
  std::size_t lives = 1;                         ///< in kStabilityLives
  bool has_differential_susceptibility = false;  ///< in the lives whose stability is shown
};

struct StabilityDesk {
  std::shared_ptr<const StabilityLives> lives;  ///< null: no study has been made
  StabilityFound found;                         ///< from `counted` lives
  std::uint32_t counted = 0;
  std::shared_ptr<JobRun<StabilityJob>> run;  ///< null: nothing runs

  [[nodiscard]] bool has_found() const { return counted >= kFewestStabilityLives; }
};

/// Begins a study of the population under the open life's seed. Says why not.
std::optional<std::string> start_stability(Desk& desk);
/// Stops the run; what has come out so far stays.
void cancel_stability(Desk& desk);
/// Takes the lives that have been lived since. Called once a frame.
void take_stability(Desk& desk);

}  // namespace securebase
