#pragma once
// `securebase replay FILE`: a kept session is lived again; verified, or the first moment that differs and where.

namespace CLI {
class App;
}

namespace securebase {

void add_replay_command(CLI::App& command_line);

}  // namespace securebase
