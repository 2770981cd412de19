#pragma once
// `securebase run SCENARIO`: lives one life, tells how it went in a few lines, and ends with its hash.

namespace CLI {
class App;
}

namespace securebase {

void add_run_command(CLI::App& command_line);

}  // namespace securebase
