#include "ui/cli/open_command.hpp"

#include <CLI/CLI.hpp>

#include <memory>

#include "ui/app/app.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/screen_start.hpp"

namespace securebase {
namespace {

struct OpenOptions {
  Choices choices;
  bool is_full_screen = false;
};

void open(const OpenOptions& options) {
  AppStart start = screen_start(options.choices);
  start.window.is_full_screen = options.is_full_screen;
  App app(std::move(start));
  app.run();
}

}  // namespace

void add_open_command(CLI::App& command_line) {
  const auto options = std::make_shared<OpenOptions>();
  CLI::App* command = command_line.add_subcommand("open", "Open a scenario in the program's window");
  add_choices(*command, options->choices);
  command->add_flag("--full-screen", options->is_full_screen, "fill the whole screen");
  command->callback([options] { open(*options); });
}

void open_program() {
  OpenOptions options;
  options.choices.scenario = "steady_care";
  open(options);
}

}  // namespace securebase
