#pragma once
// `securebase verify FILE`: an exported file is made again from the recipe it carries and compared: the same, or what
// differs.

namespace CLI {
class App;
}

namespace securebase {

void add_verify_command(CLI::App& command_line);

}  // namespace securebase
