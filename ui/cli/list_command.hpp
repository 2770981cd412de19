#pragma once
// `securebase list`: the scenarios that came with the program.

namespace CLI {
class App;
}

namespace securebase {

void add_list_command(CLI::App& command_line);

}  // namespace securebase
