#include "ui/cli/open_command.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <memory>

#include "ui/app/app.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/screen_start.hpp"
#include "ui/platform/personal_folder.hpp"

namespace securebase {
namespace {

constexpr const char* kDefaultScenario = "steady_care";

struct OpenOptions {
  Choices choices;
  bool is_full_screen = false;
};

/// SECUREBASE_SESSIONS, else the person's own folder.
std::filesystem::path sessions_folder() {
  const char* set = std::getenv("SECUREBASE_SESSIONS");
  return set && *set ? std::filesystem::path(set) : personal_folder("sessions");
}

void open(OpenOptions options) {
  const std::string session = is_session_file(options.choices.scenario) ? options.choices.scenario : "";
  if (!session.empty()) options.choices.scenario = kDefaultScenario;
  AppStart start = screen_start(chosen_life(options.choices));
  start.window.is_full_screen = options.is_full_screen;
  start.sessions = sessions_folder();
  App app(std::move(start));
  open_at_code(app.desk(), options.choices);
  if (!session.empty()) {
    if (const auto refusal = open_session_file(app.desk(), session)) throw BadInput(*refusal);
  }
  app.run();
}

}  // namespace

void add_open_command(CLI::App& command_line) {
  const auto options = std::make_shared<OpenOptions>();
  CLI::App* command = command_line.add_subcommand(
      "open", "Open a scenario, a session kept before or a shared moment in the program's window");
  add_choices(*command, options->choices);
  command->get_option("SCENARIO")
      ->description(
          "a scenario file, the name of a shipped one (see: list), a kept session, or a share code");
  command->add_flag("--full-screen", options->is_full_screen, "fill the whole screen");
  command->callback([options] { open(*options); });
}

void open_program() {
  OpenOptions options;
  options.choices.scenario = kDefaultScenario;
  open(options);
}

}  // namespace securebase
