#pragma once
// `securebase strange-situation SCENARIO`: the eight episodes of the procedure with one caregiver, told, and
// what a coder made of the two reunions.

namespace CLI {
class App;
}

namespace securebase {

void add_strange_situation_command(CLI::App& command_line);

}  // namespace securebase
