#include "ui/cli/list_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

#include "sim/scenario/scenario_file.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/places.hpp"

namespace securebase {
namespace {

std::string first_sentence(const std::string& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_stop = text[i] == '.' || text[i] == '?' || text[i] == '!';
    if (is_stop && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n'))
      return text.substr(0, i + 1);
  }
  return text;
}

std::string told(const std::filesystem::path& file) {
  const Outcome<Scenario> scenario = read_scenario(read_text_file(file), file.filename().string());
  if (scenario) return scenario->name + ". " + first_sentence(scenario->card.what_is_it);
  return "(not valid; securebase validate " + file.stem().string() + " says why)";
}

void list() {
  const auto files = shipped_scenarios();
  if (files.empty())
    throw BadInput("there is no scenarios folder here; SECUREBASE_HOME can name the folder it is in");
  std::size_t width = 0;
  for (const auto& file : files) width = std::max(width, file.stem().string().size());
  for (const auto& file : files) {
    const std::string stem = file.stem().string();
    std::cout << stem << std::string(width - stem.size() + 2, ' ') << told(file) << '\n';
  }
}

}  // namespace

void add_list_command(CLI::App& command_line) {
  CLI::App* command = command_line.add_subcommand("list", "Name the scenarios that came with the program");
  command->callback([] { list(); });
}

}  // namespace securebase
