#include "ui/cli/calibrate_command.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

#include "sim/study/calibration/search.hpp"
#include "ui/app/study_material.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/interruption.hpp"
#include "ui/cli/progress_bar.hpp"

namespace securebase {
namespace {

constexpr std::uint64_t kLastSearchSeed = 1000;  // later seeds are kept for the report

struct CalibrateOptions {
  std::string lives = "600";
  std::string early_steps = "150";
  std::string steps = "200";
  std::string seed = "1";
  std::string threads = "0";
  std::string json;
};

SearchRecipe recipe_of(const CalibrateOptions& options) {
  SearchRecipe recipe;
  recipe.lives = number_up_to("--lives", options.lives, 40, 1'000'000);
  recipe.early_steps = number_up_to("--early-steps", options.early_steps, 0, 1'000'000);
  recipe.steps = number_up_to("--steps", options.steps, 0, 1'000'000);
  recipe.seed = number_up_to("--seed", options.seed, 0, kLastSearchSeed);
  recipe.threads = number_up_to("--threads", options.threads, 0, 1024);
  const auto find = [](const std::string& stem) {
    Choices choices;
    choices.scenario = stem;
    return chosen_scenario(choices);
  };
  recipe.material = load_study_material(find, StudyInstruments{});
  return recipe;
}

std::string today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  parts = *std::gmtime(&now);
  std::ostringstream text;
  text << std::put_time(&parts, "%Y-%m-%d");
  return text.str();
}

/// Ctrl-C ends the search after the step under way; what it has found so far is written all the same.
SearchResult run_watched(const SearchRecipe& recipe) {
  const Interruptible interruptible;
  ProgressBar bar(recipe.early_steps + recipe.steps);
  Watch watch;
  return search(recipe, watch, [&](const SearchResult& best) {
    bar.show(best.steps);
    return !interruptible.is_asked_to_end();
  });
}

void calibrate(const CalibrateOptions& options) {
  const SearchRecipe recipe = recipe_of(options);
  expect_writable("--json", options.json);
  const SearchResult result = run_watched(recipe);
  write_whole_file("--json", options.json, json_of(recipe, result, today()));
  std::cout << "loss " << result.loss_before << " before, " << result.loss << " after " << result.steps
            << " steps\n";
}

}  // namespace

void add_calibrate_command(CLI::App& command_line) {
  const auto options = std::make_shared<CalibrateOptions>();
  CLI::App* command = command_line.add_subcommand(
      "calibrate", "Search the free constants on the calibrated findings (long work)");
  add_number(*command, "--lives", options->lives, "lives of each study of a candidate");
  add_number(*command, "--early-steps", options->early_steps, "steps on the first four years alone");
  add_number(*command, "--steps", options->steps, "steps on everything");
  add_number(*command, "--seed", options->seed, "of the lives and of the search, at most 1000");
  add_number(*command, "--threads", options->threads, "threads to use (0: all); the result is the same");
  command->add_option("--json", options->json, "the result file")->type_name("FILE")->required();
  command->callback([options] { calibrate(*options); });
}

}  // namespace securebase
