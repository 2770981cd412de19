#include "ui/cli/validate_command.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/tendency.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/places.hpp"

namespace securebase {
namespace {

struct ValidateOptions {
  std::vector<std::string> files;
  bool checks_tendencies = false;
};

std::string three_digits(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", number);
  return text;
}

/// Prints each tendency with its means; true if all hold.
bool tell_tendencies(const Scenario& scenario) {
  const auto results = check_tendencies(scenario);
  if (!results) throw BadInput(sentence(results.problems().front()));
  bool all_hold = true;
  for (std::size_t i = 0; i < results->size(); ++i) {
    const TendencyResult& result = (*results)[i];
    const auto& than_arm = scenario.tendencies[i].than_arm;
    std::string means = three_digits(result.mean);
    if (than_arm) {
      means += " against " + three_digits(result.other_mean);
      means += than_arm->empty() ? " in the scenario itself" : " in " + in_quotes(*than_arm);
    }
    std::cout << (result.holds ? "  holds: " : "  DOES NOT HOLD: ") << result.says << " (" << means << ")\n";
    all_hold = all_hold && result.holds;
  }
  return all_hold;
}

bool is_valid(const std::string& given, bool checks_tendencies) {
  const std::filesystem::path path = scenario_path(given);
  const std::string name = path.filename().string();
  const Outcome<Scenario> scenario = read_scenario(read_text_file(path), name);
  for (const Problem& problem : scenario.problems()) std::cerr << sentence(problem) << '\n';
  if (!scenario) return false;
  std::cout << name << ": valid\n";
  return !checks_tendencies || tell_tendencies(*scenario);
}

void validate(const ValidateOptions& options) {
  bool all_valid = true;
  for (const std::string& file : options.files) {
    try {
      all_valid = is_valid(file, options.checks_tendencies) && all_valid;
    } catch (const BadInput& bad) {
      std::cerr << bad.what() << '\n';
      all_valid = false;
    }
    std::cout.flush();
  }
  if (!all_valid) throw Ended{2};
}

}  // namespace

void add_validate_command(CLI::App& command_line) {
  const auto options = std::make_shared<ValidateOptions>();
  CLI::App* command =
      command_line.add_subcommand("validate", "Say everything that is wrong with scenario files");
  command->add_option("FILE", options->files, "scenario files, or names of shipped ones")->required();
  command->add_flag("--tendencies", options->checks_tendencies,
                    "also check what the scenario promises, over 200 lives");
  command->callback([options] { validate(*options); });
}

}  // namespace securebase
