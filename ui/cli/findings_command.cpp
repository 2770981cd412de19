#include "ui/cli/findings_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <future>
#include <iostream>
#include <memory>

#include "ui/app/study_material.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/findings_table.hpp"
#include "ui/cli/interruption.hpp"
#include "ui/cli/progress_bar.hpp"

namespace securebase {
namespace {

constexpr int kACalibratedFindingMisses = 1;
constexpr std::uint64_t kFewestLives = 4;  // some studies take a quarter of the lives
constexpr std::uint64_t kMostLivesOfFindings = 1'000'000;
constexpr std::uint64_t kMostSeeds = 10'000;
constexpr std::uint64_t kMostThreadsOfFindings = 1024;

struct FindingsOptions {
  std::string lives = "2000";
  std::string seeds = "10";
  std::string first_seed = "3001";
  std::string threads = "0";
  std::vector<std::string> settings;
  std::string json;
  std::string markdown;
};

/// The model is one: its parameters are set in every scenario. All other settings are the population's.
bool is_for_all(const std::string& setting) { return setting.rfind("parameters", 0) == 0; }

StudyMaterial material_of(const FindingsOptions& options) {
  Choices choices;
  choices.settings = options.settings;
  const StudyInstruments study = chosen_study(choices);
  const Choices of_lives = without_study(choices);
  const auto find = [&](const std::string& stem) {
    Choices here;
    here.scenario = stem;
    for (const std::string& setting : of_lives.settings) {
      if (stem == kPopulationFile || is_for_all(setting)) here.settings.push_back(setting);
    }
    return chosen_scenario(here);
  };
  return load_study_material(find, study);
}

FindingsRecipe recipe_of(const FindingsOptions& options) {
  FindingsRecipe recipe;
  recipe.lives = number_up_to("--lives", options.lives, kFewestLives, kMostLivesOfFindings);
  recipe.seeds = number_up_to("--seeds", options.seeds, 1, kMostSeeds);
  recipe.first_seed = number_given("--first-seed", options.first_seed, 0);
  recipe.threads = number_up_to("--threads", options.threads, 0, kMostThreadsOfFindings);
  recipe.material = material_of(options);
  return recipe;
}

/// Runs the studies beside this thread, which tells how far they are and listens for Ctrl-C.
FindingsReport run_watched(const FindingsRecipe& recipe) {
  constexpr std::chrono::milliseconds kGlance{50};
  const Interruptible interruptible;
  Watch watch;
  ProgressBar bar(expected_lives(recipe));
  auto report = std::async(std::launch::async, [&] { return run_findings(recipe, watch); });
  while (report.wait_for(kGlance) != std::future_status::ready) {
    bar.show(std::min<std::uint64_t>(watch.lives, expected_lives(recipe)));
    if (interruptible.is_asked_to_end()) watch.is_cancelled = true;
  }
  return report.get();
}

FindingsReport run_or_stop(const FindingsRecipe& recipe) {
  try {
    return run_watched(recipe);
  } catch (const Cancelled&) {
    std::cerr << "securebase: stopped before the end; nothing was written\n";
    throw Ended{kStoppedByCtrlC};
  }
}

void findings(const FindingsOptions& options) {
  const FindingsRecipe recipe = recipe_of(options);
  if (!options.json.empty()) expect_writable("--json", options.json);
  if (!options.markdown.empty()) expect_writable("--markdown", options.markdown);
  const FindingsReport report = run_or_stop(recipe);
  if (!options.json.empty()) write_whole_file("--json", options.json, json_of(report));
  if (!options.markdown.empty()) write_whole_file("--markdown", options.markdown, markdown_of(report));
  std::cout << findings_table(report);
  if (!all_calibrated_hold(report)) throw Ended{kACalibratedFindingMisses};
}

}  // namespace

void add_findings_command(CLI::App& command_line) {
  const auto options = std::make_shared<FindingsOptions>();
  CLI::App* command = command_line.add_subcommand(
      "findings", "Measure many lives as studies do, and compare with what was published");
  add_number(*command, "--lives", options->lives, "lives of each study, 4 or more");
  add_number(*command, "--seeds", options->seeds, "how often all studies are repeated");
  add_number(*command, "--first-seed", options->first_seed, "the first of these seeds");
  add_number(*command, "--threads", options->threads, "threads to use (0: all); the numbers are the same");
  command
      ->add_option("--set", options->settings,
                   "change a setting of the population or of the instruments; parameters.… hold in every "
                   "scenario (repeatable)")
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  command->add_option("--json", options->json, "write everything for other programs")->type_name("FILE");
  command->add_option("--markdown", options->markdown, "write the table")->type_name("FILE");
  command->callback([options] { findings(*options); });
}

}  // namespace securebase
