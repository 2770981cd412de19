#include "ui/cli/open_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "ui/app/app.hpp"
#include "ui/app/presenting.hpp"
#include "ui/app/set_up.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/languages.hpp"
#include "ui/cli/screen_start.hpp"
#include "ui/platform/personal_folder.hpp"

namespace securebase {
namespace {

constexpr const char* kDefaultScenario = "steady_care";

struct OpenOptions {
  Choices choices;
  bool is_full_screen = false;
  bool is_presenting = false;
  std::string lesson;
  std::string set_up;
  std::string language;
  Cover cover = Cover::none;
};

/// SECUREBASE_SESSIONS, else the person's own folder.
std::filesystem::path sessions_folder() {
  const char* set = std::getenv("SECUREBASE_SESSIONS");
  return set && *set ? std::filesystem::path(set) : personal_folder("sessions");
}

void begin_set_up(Desk& desk, const std::string& file) {
  const Outcome<SetUp> set_up = set_up_in(file, desk);
  if (!set_up) throw BadInput(sentence(set_up.problems().front()));
  if (const auto refusal = apply(desk, *set_up)) throw BadInput(file + ": " + *refusal);
}

void begin_lesson(Desk& desk, const std::string& stem) {
  std::vector<std::string_view> stems;
  for (std::size_t i = 0; i < desk.lessons.library.size(); ++i) {
    stems.push_back(desk.lessons.library[i].stem);
    if (stems.back() != stem) continue;
    if (const auto refusal = open_lesson(desk, i)) throw BadInput(*refusal);
    return;
  }
  throw BadInput("--lesson: expected " + one_of(stems) + ", found " + in_quotes(stem));
}

void begin_session(Desk& desk, const std::string& file) {
  if (const auto refusal = open_session_file(desk, file)) throw BadInput(*refusal);
}

void open(OpenOptions options) {
  const std::string session = is_session_file(options.choices.scenario) ? options.choices.scenario : "";
  if (!session.empty()) options.choices.scenario = kDefaultScenario;
  AppStart start = screen_start(chosen_life(options.choices));
  start.window.is_full_screen = options.is_full_screen;
  start.sessions = sessions_folder();
  start.cover = options.cover;
  speak_by_code(start.languages, options.language);
  App app(std::move(start));
  open_at_code(app.desk(), options.choices);
  if (!session.empty()) begin_session(app.desk(), session);
  if (!options.set_up.empty()) begin_set_up(app.desk(), options.set_up);
  if (!options.lesson.empty()) begin_lesson(app.desk(), options.lesson);
  if (options.is_presenting) present(app.desk(), true);
  app.run();
}

}  // namespace

void add_open_command(CLI::App& command_line) {
  const auto options = std::make_shared<OpenOptions>();
  CLI::App* command = command_line.add_subcommand(
      "open", "Open a scenario, a session kept before or a shared moment in the program's window");
  options->choices.scenario = kDefaultScenario;
  add_choices(*command, options->choices);
  command->get_option("SCENARIO")
      ->description("a scenario file, the name of a shipped one (see: list), a kept session, or a share code")
      ->required(false)
      ->capture_default_str();
  command->add_flag("--full-screen", options->is_full_screen, "fill the whole screen");
  command->add_option("--lesson", options->lesson, "begin with this lesson (the name of its file)")
      ->type_name("NAME");
  command->add_flag("--present", options->is_presenting,
                    "for an audience: full screen, large type, a projector's colours");
  command->add_option("--set-up", options->set_up, "what a teacher has prepared: see scenarios/README.md")
      ->type_name("FILE");
  command->add_option("--language", options->language, "the language of the screen: en, es")
      ->type_name("CODE");
  command->callback([options] { open(*options); });
}

void open_program() {
  OpenOptions options;
  options.choices.scenario = kDefaultScenario;
  options.cover = Cover::start;
  open(options);
}

}  // namespace securebase
