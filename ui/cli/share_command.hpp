#pragma once
// `securebase share SCENARIO`: the code of a moment, to open exactly the same moment elsewhere.

namespace CLI {
class App;
}

namespace securebase {

void add_share_command(CLI::App& command_line);

}  // namespace securebase
