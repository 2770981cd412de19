#include "ui/cli/describe_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <sstream>

#include "ui/cli/choices.hpp"
#include "ui/view/words_life.hpp"

namespace securebase {
namespace {

struct DescribeOptions {
  Choices choices;
  std::string at = "80y";
};

/// How many letters a word in UTF-8 has; all bytes but those that continue a letter count.
std::size_t letters_of(const std::string& word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

/// Prints the words in lines of at most `width` letters.
void print_wrapped(const std::string& text, std::size_t width) {
  std::istringstream words(text);
  std::string word;
  std::size_t used = 0;
  while (words >> word) {
    const std::size_t letters = letters_of(word);
    if (used > 0 && used + 1 + letters > width) {
      std::cout << '\n';
      used = 0;
    }
    std::cout << (used > 0 ? " " : "") << word;
    used += letters + (used > 0 ? 1 : 0);
  }
  std::cout << '\n';
}

void describe(const DescribeOptions& options) {
  constexpr std::size_t kWidth = 100;
  const Age until = age_given("--at", options.at);
  Timeline timeline({chosen_scenario(options.choices), Luck{chosen_seed(options.choices), 0}, {}});
  const Scenario& scenario = timeline.recipe().scenario;
  std::cout << scenario.name << ": " << scenario.person.name << ", to the age of " << say_age(until)
            << ", seed " << timeline.recipe().luck.seed << '\n';
  for (const LifeParagraph& paragraph : describe_life(timeline, until)) {
    std::cout << '\n' << paragraph.heading << '\n';
    print_wrapped(paragraph.text, kWidth);
  }
}

}  // namespace

void add_describe_command(CLI::App& command_line) {
  const auto options = std::make_shared<DescribeOptions>();
  CLI::App* command = command_line.add_subcommand("describe", "Tell one life in plain sentences");
  add_choices(*command, options->choices);
  command->add_option("--at", options->at, "the age to tell it up to")
      ->capture_default_str()
      ->type_name("AGE");
  command->callback([options] { describe(*options); });
}

}  // namespace securebase
