#include "ui/cli/run_command.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

#include "sim/core/hash.hpp"
#include "sim/life/life.hpp"
#include "ui/cli/chosen_life.hpp"
#include "ui/cli/export_recipes.hpp"
#include "ui/cli/files.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/exports/life_table.hpp"

namespace securebase {
namespace {

struct RunOptions {
  Choices choices;
  std::string until;  ///< empty: the end, or the moment of a share code
  std::string csv;
  std::string hash_every;
};

/// Steps a life on, printing its hash whenever so many more episodes have been lived.
class Walk {
 public:
  Walk(Life life, std::uint64_t hash_every) : life_(std::move(life)), every_(hash_every) {}

  void go_to(std::uint32_t episode) {
    while (every_ > 0 && life_.state().episode < episode) {
      const std::uint64_t next = (life_.state().episode / every_ + 1) * every_;
      if (next > episode) break;
      life_.run_to(static_cast<std::uint32_t>(next));
      std::cout << "episode " << next << " hash " << hex(life_.hash()) << '\n';
    }
    life_.run_to(episode);
  }
  [[nodiscard]] const Life& life() const { return life_; }

 private:
  Life life_;
  std::uint64_t every_;
};

std::string two_digits(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", number);
  return text;
}

void tell(const Life& life, Age asked) {
  const State& state = life.state();
  const WorkingModel& models = state.person.general;
  std::cout << life.world().scenario().name << ", seed " << life.world().luck().seed << '\n'
            << life.world().scenario().person.name << " at " << say_age(asked) << ": others come when I call "
            << two_digits(models.model_of_other) << ", I am worth coming for "
            << two_digits(models.model_of_self) << '\n'
            << "felt security " << two_digits(state.person.now.felt_security) << ", openness "
            << two_digits(state.person.now.openness) << ", reflection " << two_digits(state.person.reflection)
            << ", " << (state.couple.is_together ? "with a partner" : "without a partner") << '\n'
            << "hash " << hex(life.hash()) << '\n';
}

void run(const RunOptions& options) {
  const std::uint64_t every =
      options.hash_every.empty() ? 0 : number_given("--hash-every", options.hash_every, 1);
  const ChosenLife chosen = chosen_life(options.choices);
  const Age until = age_or_end(chosen, "--until", options.until);
  if (!options.csv.empty()) expect_writable("--csv", options.csv);
  const Recipe& life = chosen.recipe;
  const auto world = std::make_shared<const World>(life.scenario, life.luck, life.commands);
  if (!options.csv.empty()) {
    const ExportRecipe recipe = life_table_recipe(options.choices, life, until);
    write_whole_file("--csv", options.csv, with_recipe(life_table(world, until), recipe));
  }
  Walk walk(Life(world), every);
  walk.go_to(episode_at(until));
  tell(walk.life(), until);
}

}  // namespace

void add_run_command(CLI::App& command_line) {
  const auto options = std::make_shared<RunOptions>();
  CLI::App* command = command_line.add_subcommand("run", "Live one life and tell how it went");
  add_choices(*command, options->choices);
  take_share_codes(*command);
  command->add_option("--until", options->until, "the age to stop at [80y, or the moment of a share code]")
      ->type_name("AGE");
  command->add_option("--csv", options->csv, "write every measure, a row a month")->type_name("FILE");
  command->add_option("--hash-every", options->hash_every, "print the hash each so many episodes")
      ->type_name("N");
  command->callback([options] { run(*options); });
}

}  // namespace securebase
