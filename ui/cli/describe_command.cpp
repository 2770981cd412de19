#include "ui/cli/describe_command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include "ui/cli/chosen_life.hpp"
#include "ui/cli/prose.hpp"
#ifdef SECUREBASE_HAS_SCREEN
#include "ui/cli/describe_screen.hpp"
#endif
#include "ui/view/words_life.hpp"

namespace securebase {
namespace {

struct DescribeOptions {
  Choices choices;
  std::string at;  ///< empty: the end, or the moment of a share code
#ifdef SECUREBASE_HAS_SCREEN
  ShownView shown;
#endif
};

#ifdef SECUREBASE_HAS_SCREEN
ShownView shown_at(const DescribeOptions& options) {
  ShownView shown = options.shown;
  shown.at = options.at;
  return shown;
}
#endif

void describe(const DescribeOptions& options) {
  const ChosenLife chosen = chosen_life(options.choices);
#ifdef SECUREBASE_HAS_SCREEN
  if (!options.shown.view.empty()) return print_screen(options.choices, shown_at(options));
#endif
  const Age until = age_or_end(chosen, "--at", options.at);
  Timeline timeline(chosen.recipe);
  const Scenario& scenario = timeline.recipe().scenario;
  std::cout << scenario.name << ": " << scenario.person.name << ", to the age of " << say_age(until)
            << ", seed " << timeline.recipe().luck.seed << '\n';
  for (const LifeParagraph& paragraph : describe_life(timeline, until)) print_paragraph(paragraph);
}

}  // namespace

void add_describe_command(CLI::App& command_line) {
  const auto options = std::make_shared<DescribeOptions>();
  CLI::App* command = command_line.add_subcommand(
      "describe", "Tell one life, or what a view shows of it, in plain sentences");
  add_choices(*command, options->choices);
  take_share_codes(*command);
  command->add_option("--at", options->at, "the age to tell it up to [80y, or the moment of a share code]")
      ->type_name("AGE");
#ifdef SECUREBASE_HAS_SCREEN
  add_view(*command, options->shown);
#endif
  command->callback([options] { describe(*options); });
}

}  // namespace securebase
