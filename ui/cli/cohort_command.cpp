#include "ui/cli/cohort_command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include "sim/study/cohort_pool.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/cohort_file.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/export_recipes.hpp"
#include "ui/cli/interruption.hpp"
#include "ui/cli/progress_bar.hpp"
#include "ui/exports/study_recipes.hpp"

namespace securebase {
namespace {

constexpr std::uint64_t kMostLives = 4'000'000'000;
constexpr std::uint64_t kMostThreads = 1024;

struct CohortOptions {
  Choices choices;
  std::string lives = "1000";
  std::string threads = "0";
  std::string shard = "1/1";
  std::string csv;
};

Shard shard_given(const std::string& text, std::uint32_t lives) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos)
    throw BadInput("--shard: expected a piece such as 2/4, found " + in_quotes(text));
  Shard shard;
  shard.count = number_up_to("--shard", text.substr(slash + 1), 1, lives);
  shard.index = number_up_to("--shard", text.substr(0, slash), 1, shard.count);
  return shard;
}

CohortRecipe recipe_of(const CohortOptions& options) {
  CohortRecipe recipe;
  recipe.study = chosen_study(options.choices);
  recipe.seed = chosen_seed(options.choices);
  recipe.lives = number_up_to("--lives", options.lives, 1, kMostLives);
  recipe.shard = shard_given(options.shard, recipe.lives);
  recipe.scenario = chosen_scenario(without_study(options.choices));
  return recipe;
}

void run_into(CohortWriter& file, const CohortRecipe& recipe, unsigned threads) {
  const Interruptible interruptible;
  ProgressBar bar(recipe.end() - recipe.first());
  const auto add = [&](std::string_view row) { file.add(row); };
  const auto is_cancelled = [&](std::uint32_t rows) {
    bar.show(rows);
    return interruptible.is_asked_to_end();
  };
  run_cohort(recipe, threads, add, is_cancelled);
  file.finish();
}

void cohort(const CohortOptions& options) {
  const CohortRecipe recipe = recipe_of(options);
  const unsigned threads = number_up_to("--threads", options.threads, 0, kMostThreads);
  ExportRecipe exported = export_of(recipe, named_scenario(options.choices, recipe.scenario));
  exported.version = SECUREBASE_VERSION;
  const CohortLine line = line_of(recipe, exported);
  CohortWriter file(options.csv, line, std::move(exported));
  run_into(file, recipe, threads);
  const std::uint32_t all = recipe.end() - recipe.first();
  if (file.rows() == all) return;
  std::cerr << "securebase: stopped after " << file.rows() << " of " << all << " lives; " << options.csv
            << " holds these and says so in its first line\n";
  throw Ended{kStoppedByCtrlC};
}

}  // namespace

void add_cohort_command(CLI::App& command_line) {
  const auto options = std::make_shared<CohortOptions>();
  options->choices.scenario = "population";
  CLI::App* command =
      command_line.add_subcommand("cohort", "Live many lives and write what studies would find, a row each");
  add_choices(*command, options->choices);
  command->get_option("SCENARIO")->required(false)->capture_default_str();
  command->add_option("--lives", options->lives, "how many lives")->capture_default_str()->type_name("N");
  command->add_option("--threads", options->threads, "threads to use (0: all); the rows are the same")
      ->capture_default_str()
      ->type_name("T");
  command->add_option("--shard", options->shard, "only the I-th of K pieces; see merge")
      ->capture_default_str()
      ->type_name("I/K");
  command->add_option("--csv", options->csv, "the file to write")->required()->type_name("FILE");
  command->callback([options] { cohort(*options); });
}

}  // namespace securebase
