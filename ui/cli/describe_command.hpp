#pragma once
// `securebase describe SCENARIO`: tells one life in plain sentences, a paragraph a stage; with --view, what the screen shows.

namespace CLI {
class App;
}

namespace securebase {

void add_describe_command(CLI::App& command_line);

}  // namespace securebase
