#pragma once
// `securebase render`: the program's own picture at an age, without a display.

namespace CLI {
class App;
}

namespace securebase {

void add_render_command(CLI::App& command_line);

}  // namespace securebase
