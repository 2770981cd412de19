#pragma once
// What was published beside what is simulated, as lines for a terminal: a few for each finding, at most 100
// letters wide.

#include <string>

#include "sim/study/findings_report.hpp"

namespace securebase {

/// Every finding with all its numbers, then how many hold of those tuned on and of those predicted.
[[nodiscard]] std::string findings_table(const FindingsReport& report);

}  // namespace securebase
