#pragma once
// `securebase open`, and `securebase` alone: the program in its window.

namespace CLI {
class App;
}

namespace securebase {

void add_open_command(CLI::App& command_line);

/// The program on its first scenario, as when it is called without arguments.
void open_program();

}  // namespace securebase
