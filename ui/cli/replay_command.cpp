#include "ui/cli/replay_command.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

#include "sim/session/replay.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/files.hpp"
#include "ui/view/words.hpp"

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

void replay_file(const std::string& file) {
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
}

}  // namespace

void add_replay_command(CLI::App& command_line) {
  const auto file = std::make_shared<std::string>();
  CLI::App* command =
      command_line.add_subcommand("replay", "Live a kept session again and verify that it is the same");
  command->add_option("FILE", *file, "a session kept by the program")->required();
  command->callback([file] { replay_file(*file); });
}

}  // namespace securebase
