#include "ui/cli/describe_command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include "ui/cli/chosen_life.hpp"
#include "ui/cli/prose.hpp"
#include "ui/view/words_life.hpp"

namespace securebase {
namespace {

struct DescribeOptions {
  Choices choices;
  std::string at;  ///< empty: the end, or the moment of a share code
};

void describe(const DescribeOptions& options) {
  const ChosenLife chosen = chosen_life(options.choices);
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
  CLI::App* command = command_line.add_subcommand("describe", "Tell one life in plain sentences");
  add_choices(*command, options->choices);
  take_share_codes(*command);
  command->add_option("--at", options->at, "the age to tell it up to [80y, or the moment of a share code]")
      ->type_name("AGE");
  command->callback([options] { describe(*options); });
}

}  // namespace securebase
