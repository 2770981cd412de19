#pragma once
// `securebase validate FILE…`: every problem of every file; with --tendencies, also whether the scenario keeps
// what it promises.

namespace CLI {
class App;
}

namespace securebase {

void add_validate_command(CLI::App& command_line);

}  // namespace securebase
