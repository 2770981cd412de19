#pragma once
// `securebase cohort [SCENARIO]`: lives many lives and writes one row a life. Codebook: sim/study/README.md.

namespace CLI {
class App;
}

namespace securebase {

void add_cohort_command(CLI::App& command_line);

}  // namespace securebase
