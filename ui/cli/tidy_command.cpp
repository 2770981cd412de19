#include "ui/cli/tidy_command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include "sim/scenario/scenario_file.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/places.hpp"

namespace securebase {
namespace {

/// Nothing is written before every file has been read.
void tidy(const std::vector<std::string>& files) {
  std::vector<std::pair<std::filesystem::path, std::string>> written;
  written.reserve(files.size());
  for (const std::string& file : files)
    written.emplace_back(scenario_path(file), write_scenario(load_scenario(file)));
  for (const auto& [path, text] : written) {
    const bool is_tidy = read_text_file(path) == text;
    if (!is_tidy) write_whole_file("tidy", path, text);
    std::cout << path.filename().string() << (is_tidy ? ": is tidy\n" : ": written anew\n");
  }
}

}  // namespace

void add_tidy_command(CLI::App& command_line) {
  const auto files = std::make_shared<std::vector<std::string>>();
  CLI::App* command =
      command_line.add_subcommand("tidy", "Write scenario files anew in their canonical form");
  command->add_option("FILE", *files, "scenario files, or names of shipped ones")->required();
  command->callback([files] { tidy(*files); });
}

}  // namespace securebase
