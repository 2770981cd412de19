#pragma once
// `securebase merge FILE… --csv OUT`: joins the pieces of a cohort into the file that one machine would have
// written, byte by byte, and checks them: all there, none twice, all of one recipe, none cut short.

namespace CLI {
class App;
}

namespace securebase {

void add_merge_command(CLI::App& command_line);

}  // namespace securebase
