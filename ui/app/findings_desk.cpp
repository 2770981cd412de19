#include "ui/app/findings_desk.hpp"

#include <algorithm>

#include "ui/app/desk_state.hpp"
#include "ui/app/job_run.hpp"
#include "ui/text/language.hpp"

namespace securebase {

std::optional<std::string> start_findings(Desk& desk) {
  const std::string missing = missing_scenario(desk.library);
  if (!missing.empty())
    return say("The studies need the scenario “{scenario}”, and it cannot be opened."_t,
               {{"scenario", missing}});
  const FindingsSize& size = kFindingsSizes[std::min(desk.view.findings.size, kFindingsSizes.size() - 1)];
  FindingsTask task{desk.library, size.lives, size.seeds, threads_beside_the_screen()};
  desk.findings.run = std::make_shared<FindingsRun>(std::move(task), desk.findings.runner);
  return {};
}

void cancel_findings(Desk& desk) {
  if (desk.findings.run) desk.findings.run->cancel();
  desk.findings.run.reset();
}

void take_findings(Desk& desk) {
  FindingsDesk& findings = desk.findings;
  if (findings.run) findings.run->give_slice();
  if (!findings.run || !findings.run->is_over()) return;
  FindingsEnd end = findings.run->end();
  findings.run.reset();
  if (!end.problem.empty()) desk.notice = end.problem;
  if (!end.page) return;
  findings.page = std::move(end.page);
  findings.is_own = true;
  findings.problem.reset();
}

void choose_finding(Desk& desk, double row) {
  if (!desk.findings.page || desk.findings.page->findings.empty()) return;
  const auto last = static_cast<double>(desk.findings.page->findings.size() - 1);
  desk.view.findings.row = static_cast<std::size_t>(std::clamp(row, 0.0, last) + 0.5);
}

}  // namespace securebase
