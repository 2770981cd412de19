#pragma once
// The registry of commands: one file pair and one line a command. A command adds its arguments to the
// command line; its callback throws BadInput for bad input, or Ended to end with another status.

#include <span>

namespace CLI {
class App;
}

namespace securebase {

using AddCommand = void (*)(CLI::App& command_line);

/// All commands, in the order of the help.
[[nodiscard]] std::span<const AddCommand> commands();

/// Ends the program with this status; everything has been said.
struct Ended {
  int status = 0;
};

}  // namespace securebase
