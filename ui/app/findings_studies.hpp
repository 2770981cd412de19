#pragma once
// Between the studies and the screen: a task becomes a recipe, a report becomes a page. Only these two files and the
// run know both sides, because a study's sample and band are other things than a timeline's and a picture's.

#include "sim/study/findings_report.hpp"
#include "ui/app/findings_run.hpp"

namespace securebase {

[[nodiscard]] FindingsPage page_of(const FindingsReport& report);

/// The studies a step a call, where there are no threads to run them beside the screen: a page once they are whole.
using FindingsStepper = std::function<std::optional<FindingsPage>()>;
/// `watch` must outlive what comes back.
[[nodiscard]] FindingsStepper studies_in_steps(const FindingsTask& task, Watch& watch);

/// About how many lives a task lives through.
[[nodiscard]] std::uint64_t lives_of(const FindingsTask& task);

}  // namespace securebase
