#include "ui/cli/replay_command.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

#include "sim/session/replay.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/files.hpp"
#include "ui/text/lines.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr int kDiverges = 1;

std::string named(const SavedSession& session, std::size_t branch) {
  const std::string& name = session.branches[branch].name;
  return name.empty() ? "life " + std::to_string(branch + 1) : in_quotes(name);
}

std::string words_for(const SavedSession& session, const Divergence& found) {
  const std::string at = say_age(age_at(found.episode));
  std::string text = named(session, found.branch) + " diverges";
  if (found.part.empty()) return text + ": what was kept of it at " + at + " cannot be read";
  if (found.same_until > 0) text += " after " + say_age(age_at(found.same_until));
  return text + ": at " + at + " the part “" + found.part + "” is another";
}

struct ReplayOptions {
  std::string file;
  std::string predictions;  ///< where the table of predictions is written; empty: nowhere
};

/// The curves of the life a prediction is about, as far as it was lived when it was kept.
Timeline life_of(const SavedSession& session, const SavedBranch& branch) {
  Timeline timeline(Recipe{session.scenario, session.luck(), branch.changes});
  timeline.reach(branch.reached);
  return timeline;
}

/// Tells each prediction in sentences, and gives back all of them as a table.
std::string tell_predictions(const SavedSession& session) {
  PredictionTable table;
  for (const Prediction& prediction : session.predictions) {
    const Timeline life = life_of(session, session.branches[prediction.branch]);
    std::string told;
    for (const std::string& sentence : told_prediction(prediction, life.samples()))
      told += (told.empty() ? "" : " ") + sentence;
    std::cout << '\n' << wrapped(told, kProseWidth) << '\n';
    table.add(prediction, named(session, prediction.branch), life.samples());
  }
  return table.text();
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
  const std::string table = tell_predictions(*session);
  if (!options.predictions.empty()) write_whole_file("--predictions", options.predictions, table);
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
