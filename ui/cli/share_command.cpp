#include "ui/cli/share_command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include "sim/session/saved_session.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/chosen_life.hpp"
#include "ui/cli/files.hpp"

namespace securebase {
namespace {

struct ShareOptions {
  Choices choices;
  std::string at;
};

/// The life that was selected when the session was kept.
ChosenLife life_in_session(const Choices& choices) {
  expect_alone(choices, "a session");
  const std::filesystem::path path = choices.scenario;
  const Outcome<SavedSession> session = read_session(read_text_file(path), path.filename().string());
  if (!session) throw BadInput(sentence(session.problems().front()));
  const SavedBranch& branch = session->branches[session->selected];
  return {session->stem, {session->scenario, session->luck(), branch.changes}, session->playhead};
}

/// A scenario is shared from its first day, if no age is given.
std::uint32_t moment_of(const ChosenLife& life, const ShareOptions& options) {
  return options.at.empty() ? life.playhead.value_or(0) : episode_at(age_given("--at", options.at));
}

void share(const ShareOptions& options) {
  const ChosenLife life = is_session_file(options.choices.scenario) ? life_in_session(options.choices)
                                                                    : chosen_life(options.choices);
  const Outcome<std::string> code =
      share_code({life.stem, life.recipe, moment_of(life, options)}, shipped_by_stem());
  if (!code) throw BadInput(sentence(code.problems().front()));
  std::cout << *code << '\n';
}

}  // namespace

void add_share_command(CLI::App& command_line) {
  const auto options = std::make_shared<ShareOptions>();
  CLI::App* command = command_line.add_subcommand(
      "share", "Print a moment as a short code that opens the same moment elsewhere");
  add_choices(*command, options->choices);
  command->get_option("SCENARIO")
      ->description(
          "a scenario file, the name of a shipped one (see: list), a kept session, or a share code");
  command
      ->add_option("--at", options->at,
                   "the age to share (else that of the session; the first day of a scenario)")
      ->type_name("AGE");
  command->callback([options] { share(*options); });
}

}  // namespace securebase
