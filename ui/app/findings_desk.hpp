#pragma once
// The findings as they lie on the desk: the page that is shown, and the run that may replace it.

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "ui/app/findings_run.hpp"

namespace securebase {

struct Desk;

/// How the findings are looked at.
struct FindingsLook {
  std::size_t row = 0;   ///< which finding is told in full, in the order of the screen
  std::size_t size = 0;  ///< of the next run, in kFindingsSizes
};

/// How much a run lives through; more lives and seeds say it more exactly and take longer.
struct FindingsSize {
  std::uint32_t lives;
  std::uint32_t seeds;
};
inline constexpr std::array<FindingsSize, 3> kFindingsSizes{{{200, 2}, {1000, 4}, {2000, 10}}};

/// The studies themselves, on the scenarios of the task's library.
[[nodiscard]] FindingsPage run_studies(const FindingsTask& task, Watch& watch);

/// The first scenario that the studies need and the library cannot open; empty if there is none.
[[nodiscard]] std::string missing_scenario(const Library& library);

struct FindingsDesk {
  std::shared_ptr<const FindingsPage> page;  ///< null: nothing has been run yet
  std::optional<Problem> problem;            ///< why there is no page, where that is known
  bool is_own = false;                       ///< run here; else it came with the program
  std::shared_ptr<FindingsRun> run;          ///< null: nothing runs
  FindingsRunner runner = run_studies;
};

/// Begins a run of the chosen size, on the scenarios of the desk's library. Says why not.
std::optional<std::string> start_findings(Desk& desk);
/// Stops the run; the page stays as it was.
void cancel_findings(Desk& desk);
/// Puts the page of a run that is over on the desk. Called once a frame.
void take_findings(Desk& desk);
/// Chooses the finding told in full; held to the rows there are.
void choose_finding(Desk& desk, double row);

}  // namespace securebase
