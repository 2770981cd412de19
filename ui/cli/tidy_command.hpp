#pragma once
// `securebase tidy FILE…`: writes valid scenario files anew in the one canonical form, after editing by hand.

namespace CLI {
class App;
}

namespace securebase {

void add_tidy_command(CLI::App& command_line);

}  // namespace securebase
