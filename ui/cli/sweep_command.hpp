#pragma once
// `securebase sweep`: one or two settings over a range, many lives at each point, as a table or a file.

namespace CLI {
class App;
}

namespace securebase {

void add_sweep_command(CLI::App& command_line);

}  // namespace securebase
