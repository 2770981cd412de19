#include "ui/cli/strange_situation_command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

#include "sim/instruments/strange_situation.hpp"
#include "sim/scenario/problem.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"
#include "ui/cli/export_recipes.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/prose.hpp"
#include "ui/cli/room_table.hpp"
#include "ui/exports/csv_file.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_room.hpp"

namespace securebase {
namespace {

struct RoomOptions {
  Choices choices;
  std::string at = "12m";
  std::string caregiver;
  std::string csv;
};

Age age_in_room(const std::string& text) {
  const Age age = age_given("--at", text);
  if (age < kYoungestInRoom || kOldestInRoom < age)
    throw BadInput("--at: expected an age from 9m to 5y, for which the room is meant, found " +
                   in_quotes(text));
  return age;
}

std::size_t chosen_caregiver(const State& state, const std::string& name) {
  if (const auto found = caregiver_named(state, name)) return *found;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < kMostCaregivers; ++i)
    if (state.figures[i].is_present) names.push_back(state.figures[i].name);
  throw BadInput("--caregiver: expected the name of a caregiver (" + suggestion(name, names) + "), found " +
                 in_quotes(name));
}

ExportRecipe recipe_of(const RoomOptions& options, const Scenario& scenario, Age at) {
  const Recipe life{scenario, {chosen_seed(options.choices), 0}, {}};
  ExportRecipe recipe = life_recipe(ExportKind::room, options.choices, life);
  recipe.table = TableRecipe{};
  recipe.table->age = at;
  recipe.table->caregiver = options.caregiver;
  recipe.lived = lived_of(recipe, scenario);
  return recipe;
}

void tell(const World& world, const State& state, std::size_t with, const SspResult& result,
          const SspTrace& trace) {
  const std::string& infant = world.scenario().person.name;
  const std::string caregiver = name_of_figure(state.figures[with]);
  std::cout << world.scenario().name << ", seed " << world.luck().seed << ": " << infant << " with "
            << caregiver << " in the Strange Situation, at " << say_age(state.age()) << '\n';
  for (const LifeParagraph& paragraph : describe_room(trace, infant, caregiver)) print_paragraph(paragraph);
  for (const LifeParagraph& paragraph : describe_coding(result, infant, caregiver))
    print_paragraph(paragraph);
}

void strange_situation_of(const RoomOptions& options) {
  const Age at = age_in_room(options.at);
  const SspParameters room = chosen_study(options.choices).strange_situation;
  const Luck luck{chosen_seed(options.choices), 0};
  if (!options.csv.empty()) expect_writable("--csv", options.csv);
  const Scenario scenario = chosen_scenario(without_study(options.choices));
  Life life(std::make_shared<const World>(scenario, luck));
  life.run_until(at);
  const std::size_t with = chosen_caregiver(life.state(), options.caregiver);
  const Parameters& lived = life.world().parameters();
  SspTrace trace;
  const SspResult result =
      strange_situation(life.state(), luck, with, {room, lived.episode, lived.care}, &trace);
  if (!options.csv.empty())
    write_whole_file("--csv", options.csv, with_recipe(room_table(trace), recipe_of(options, scenario, at)));
  tell(life.world(), life.state(), with, result, trace);
}

}  // namespace

void add_strange_situation_command(CLI::App& command_line) {
  const auto options = std::make_shared<RoomOptions>();
  CLI::App* command = command_line.add_subcommand(
      "strange-situation", "Put an infant through the eight episodes and tell what was seen");
  add_choices(*command, options->choices);
  command->add_option("--at", options->at, "the age to do it at, 9m to 5y")
      ->capture_default_str()
      ->type_name("AGE");
  command->add_option("--caregiver", options->caregiver, "with whom (without it: who gives most care)")
      ->type_name("NAME");
  command->add_option("--csv", options->csv, "write what happened, a row a second")->type_name("FILE");
  command->callback([options] { strange_situation_of(*options); });
}

}  // namespace securebase
