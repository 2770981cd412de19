#pragma once
// Studies for tests of the program: some that never end by themselves, and some that are very small.

#include <string>

#include "ui/app/findings_run.hpp"

namespace securebase::testing {

/// Works until it is told to stop.
FindingsPage until_cancelled(const FindingsTask& task, Watch& watch);
/// How many runs of until_cancelled were told to stop.
[[nodiscard]] int runs_cancelled();

/// The studies with eight lives and one seed.
FindingsPage very_small_studies(const FindingsTask& task, Watch& watch);

/// A report of eight lives and one seed, made once: as the command line writes it, and as a page.
[[nodiscard]] const std::string& small_report_as_json();
[[nodiscard]] const FindingsPage& small_report_as_page();

}  // namespace securebase::testing
