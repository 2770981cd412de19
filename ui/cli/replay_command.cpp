#include "ui/cli/replay_command.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

#include "sim/session/replay.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/lines.hpp"
#include "ui/cli/prediction_table.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr int kDiverges = 1;

std::string words_for(const SavedSession& session, const Divergence& found) {
  const std::string at = say_age(age_at(found.episode));
  std::string text = name_of_life(session, found.branch) + " diverges";
  if (found.part.empty()) return text + ": what was kept of it at " + at + " cannot be read";
  if (found.same_until > 0) text += " after " + say_age(age_at(found.same_until));
  return text + ": at " + at + " the part “" + found.part + "” is another";
}

struct ReplayOptions {
  std::string file;
  std::string predictions;  ///< where the table of predictions is written; empty: nowhere
};

/// Tells each prediction in sentences.
void tell_predictions(const SavedSession& session) {
  for (const Prediction& prediction : session.predictions) {
    const Timeline life = predicted_life(session, prediction);
    std::string told;
    for (const std::string& sentence : told_prediction(prediction, life.samples()))
      told += (told.empty() ? "" : " ") + sentence;
    std::cout << '\n' << wrapped(told, kProseWidth) << '\n';
  }
}

/// The predictions as a table that says how they were made: the session without how it was looked at.
std::string table_of(const SavedSession& session) {
  ExportRecipe recipe;
  recipe.kind = ExportKind::predictions;
  recipe.version = SECUREBASE_VERSION;
  recipe.scenario.whole = session.scenario;
  recipe.scenario.hash = scenario_hash(session.scenario);
  take_session(recipe, session);
  return with_recipe(prediction_table(session), std::move(recipe));
}

void replay_file(const ReplayOptions& options) {
  const std::string& file = options.file;
  if (!options.predictions.empty()) expect_writable("--predictions", options.predictions);
  const std::filesystem::path path = file;
  const Outcome<SavedSession> session = read_session(read_text_file(path), path.filename().string());
  if (!session) throw BadInput(sentence(session.problems().front()));
  std::size_t moments = 0;
  for (const SavedBranch& branch : session->branches) moments += branch.checks.size();
  if (moments == 0) throw BadInput(path.filename().string() + ": holds nothing to verify");
  if (const auto found = replay(*session)) {
    std::cout << words_for(*session, *found) << '\n';
    throw Ended{kDiverges};
  }
  std::cout << "verified: " << session->branches.size()
            << (session->branches.size() == 1 ? " life" : " lives") << ", " << moments << " moments\n";
  tell_predictions(*session);
  if (!options.predictions.empty())
    write_whole_file("--predictions", options.predictions, table_of(*session));
}

}  // namespace

void add_replay_command(CLI::App& command_line) {
  const auto options = std::make_shared<ReplayOptions>();
  CLI::App* command =
      command_line.add_subcommand("replay", "Live a kept session again and verify that it is the same");
  command->add_option("FILE", options->file, "a session kept by the program")->required();
  command
      ->add_option("--predictions", options->predictions,
                   "write what was predicted, lived, chosen, raised and given as a reason")
      ->type_name("FILE");
  command->callback([options] { replay_file(*options); });
}

}  // namespace securebase
