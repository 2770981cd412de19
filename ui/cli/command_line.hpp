#pragma once
// The command line: parses the arguments, runs the command, turns bad input into one sentence and status 2.

namespace securebase {

/// Status 0 if all went well, 2 for bad input, 1 if something else went wrong.
[[nodiscard]] int run_command_line(int argument_count, char** arguments);

}  // namespace securebase
