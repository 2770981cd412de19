#pragma once
// `securebase calibrate`: searches the free constants on the calibrated findings and writes where it ended.

namespace CLI {
class App;
}

namespace securebase {

void add_calibrate_command(CLI::App& command_line);

}  // namespace securebase
