#pragma once
// `securebase teach`: notes, worksheet and answer key for a class, with their pictures, in a folder.

namespace CLI {
class App;
}

namespace securebase {

void add_teach_command(CLI::App& command_line);

}  // namespace securebase
