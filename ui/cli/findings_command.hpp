#pragma once
// `securebase findings`: runs every study of the list of findings and prints what was published beside what is
// simulated. Ends with 0 only if all calibrated findings hold.

namespace CLI {
class App;
}

namespace securebase {

void add_findings_command(CLI::App& command_line);

}  // namespace securebase
