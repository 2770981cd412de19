#include "ui/cli/sweep_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <memory>

#include "sim/study/sweep.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/export_recipes.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/sweep_table.hpp"
#include "ui/cli/watched_sweep.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/exports/study_recipes.hpp"

namespace securebase {
namespace {

constexpr std::uint64_t kMostThreads = 1024;
constexpr std::string_view kForm = "PATH=FROM:TO[:VALUES], such as caregivers[0].care.tenderness=0:1:11";

struct SweepOptions {
  Choices choices;
  std::vector<std::string> vary;
  std::string outcome = "security@18y";
  std::string lives = "40";
  std::string threads = "0";
  std::string csv;
};

double end_given(const std::string& asked, const std::string& text) {
  double number = 0;
  const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || stopped != text.data() + text.size())
    throw BadInput("--vary: expected a number as an end of the range in " + in_quotes(asked) + ", found " +
                   in_quotes(text));
  return number;
}

SweepAxis axis_given(const std::string& asked) {
  const std::size_t equals = asked.rfind('=');
  const std::size_t colon = equals == std::string::npos ? equals : asked.find(':', equals);
  if (colon == std::string::npos || equals == 0)
    throw BadInput("--vary: expected " + std::string(kForm) + ", found " + in_quotes(asked));
  SweepAxis axis;
  axis.path = asked.substr(0, equals);
  axis.from = end_given(asked, asked.substr(equals + 1, colon - equals - 1));
  const std::size_t second = std::min(asked.find(':', colon + 1), asked.size());
  axis.to = end_given(asked, asked.substr(colon + 1, second - colon - 1));
  if (second < asked.size())
    axis.steps = number_up_to("--vary", asked.substr(second + 1), kFewestSweepSteps, kMostSweepSteps);
  return axis;
}

SweepOutcome outcome_given(const std::string& name) {
  Outcome<SweepOutcome> outcome = sweep_outcome(name);
  if (outcome) return std::move(*outcome);
  const Problem& problem = outcome.problems().front();
  throw BadInput("--outcome: expected " + problem.expected + ", found " + problem.found);
}

SweepRecipe recipe_of(const SweepOptions& options) {
  SweepRecipe recipe;
  for (const std::string& asked : options.vary) recipe.axes.push_back(axis_given(asked));
  recipe.outcome = outcome_given(options.outcome);
  recipe.lives = number_up_to("--lives", options.lives, 1, kMostSweepLives);
  recipe.study = chosen_study(options.choices);
  recipe.seed = chosen_seed(options.choices);
  recipe.scenario = chosen_scenario(without_study(options.choices));
  const Problems problems = check_sweep(recipe);
  if (!problems.empty()) throw BadInput("--vary: " + sentence(problems.front()));
  return recipe;
}

void sweep(const SweepOptions& options) {
  const SweepRecipe recipe = recipe_of(options);
  const unsigned threads = number_up_to("--threads", options.threads, 0, kMostThreads);
  if (!options.csv.empty()) expect_writable("--csv", options.csv);
  const std::vector<SweepPoint> table = run_sweep_watched(recipe, threads);
  if (!options.csv.empty()) {
    ExportRecipe exported = export_of(recipe, named_scenario(options.choices, recipe.scenario));
    exported.version = SECUREBASE_VERSION;
    const std::string text = csv_of(recipe, table, SECUREBASE_VERSION);
    write_whole_file("--csv", options.csv, with_recipe(text, std::move(exported)));
  }
  std::cout << sweep_table(recipe, table);
}

}  // namespace

void add_sweep_command(CLI::App& command_line) {
  const auto options = std::make_shared<SweepOptions>();
  options->choices.scenario = "distant_care";
  CLI::App* command = command_line.add_subcommand(
      "sweep", "Vary one or two settings over a range and tell what becomes of many lives at each point");
  add_choices(*command, options->choices);
  command->get_option("SCENARIO")->required(false)->capture_default_str();
  command
      ->add_option("--vary", options->vary,
                   "a setting of the scenario and its range (twice for two settings); 11 values unless given")
      ->required()
      ->type_name("PATH=FROM:TO[:VALUES]")
      ->allow_extra_args(false);
  command
      ->add_option("--outcome", options->outcome,
                   "a measure at an age (security@30y), a column of the cohort's table (ecr_anxiety_25), or "
                   "one of its words (ssp12_class=B)")
      ->capture_default_str()
      ->type_name("NAME");
  add_number(*command, "--lives", options->lives, "lives at each point; the same luck at all of them");
  add_number(*command, "--threads", options->threads, "threads to use (0: all); the numbers are the same");
  command->add_option("--csv", options->csv, "write the table for other programs")->type_name("FILE");
  command->callback([options] { sweep(*options); });
}

}  // namespace securebase
