#include "sim/session/export_recipe.hpp"

#include <memory>

#include "sim/core/hash.hpp"
#include "sim/life/life.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/scenario_forms.hpp"
#include "sim/study/cohort.hpp"

namespace securebase {
namespace {

bool is_newer(const Json& json) {
  const Json* format = json.member("format");
  const auto* number = format ? format->as<double>() : nullptr;
  return number && *number > ExportRecipe::kFormat;
}

bool is_drawn(ExportKind kind) { return kind == ExportKind::picture || kind == ExportKind::film; }

/// Whether it is made from lives as a session keeps them.
bool is_of_session(ExportKind kind) {
  return is_drawn(kind) || kind == ExportKind::life || kind == ExportKind::predictions;
}

void expect_parts(Reading& reading, const ExportRecipe& recipe) {
  const std::string kind = "as it is a " + std::string(word(recipe.kind));
  const auto expect = [&](const char* part, bool is_there, bool is_wanted) {
    if (is_there == is_wanted) return;
    reading.expect_at(part, is_wanted ? "an object in { }, " + kind : "nothing, " + kind,
                      is_there ? "an object" : "nothing");
  };
  expect("look", recipe.look.has_value(), is_drawn(recipe.kind));
  expect("film", recipe.film.has_value(), recipe.kind == ExportKind::film);
  const bool is_table = !is_drawn(recipe.kind) && recipe.kind != ExportKind::predictions;
  expect("table", recipe.table.has_value(), is_table);
  if (is_of_session(recipe.kind) && recipe.branches.empty())
    reading.expect_at("branches", in_bounds("a list", " of ", {1, kMostBranches}), "nothing");
}

void check_table(Reading& reading, const TableRecipe& table) {
  if (table.piece > table.pieces)
    reading.expect_at("table.piece", "one of the pieces, counted from 1", std::to_string(table.piece));
  if (table.age > age_at(kEndOfLife))
    reading.expect_at("table.age", "an age up to 80y", exact_age(table.age));
}

/// What no single field can say, as far as it can be said without the scenario.
Problems check_recipe(const ExportRecipe& recipe, std::string_view file_name) {
  Reading reading(file_name);
  expect_parts(reading, recipe);
  if (!whole_number(recipe.seed)) reading.expect_at("seed", "a whole number as text", in_quotes(recipe.seed));
  if (recipe.film && recipe.film->from >= recipe.film->to)
    reading.expect_at("film.to", "a later moment than film.from", std::to_string(recipe.film->to));
  if (recipe.table) check_table(reading, *recipe.table);
  if (recipe.scenario.whole.has_value() != recipe.scenario.stem.empty())
    reading.expect_at("scenario", "either stem or whole", "both or neither");
  Problems problems = reading.problems();
  if (!recipe.scenario.whole) return problems;
  for (Problem problem : check_scenario(*recipe.scenario.whole, file_name)) {
    problem.path = "scenario.whole." + problem.path;
    problems.push_back(std::move(problem));
  }
  return problems;
}

std::string text_of(const ExportRecipe& recipe) {
  return json_text(json_of(recipe, Detail::without_defaults));
}

std::string seal_of(ExportRecipe recipe) {
  recipe.seal.clear();
  return hex(hash_of(text_of(recipe)));
}

/// The moment that `lived` is about; nothing where there are many lives or none.
std::optional<std::uint32_t> last_moment(const ExportRecipe& recipe) {
  switch (recipe.kind) {
    case ExportKind::picture: return recipe.playhead;
    case ExportKind::film: return recipe.film->to;
    case ExportKind::life:
    case ExportKind::room: return episode_at(recipe.table->age);
    default: return {};
  }
}

/// The settings of the scenario, or those of the instruments, done one after the other.
template <class T>
Outcome<T> with_set(T whole, const RecipeScenario& named, bool is_study) {
  for (const std::string& setting : named.set) {
    const std::size_t equals = std::min(setting.find('='), setting.size());
    const std::string path = setting.substr(0, equals);
    if (is_study_path(path) != is_study) continue;
    const std::string value = equals < setting.size() ? setting.substr(equals + 1) : "";
    Outcome<T> changed = set_in(whole, path, value);
    if (!changed) return changed;
    whole = std::move(*changed);
  }
  return whole;
}

template <class T>
Outcome<T> named_by(std::string_view file_name, Outcome<T> outcome) {
  if (outcome) return outcome;
  Problems problems = outcome.problems();
  for (Problem& problem : problems) problem.where = file_name;
  return problems;
}

Outcome<Scenario> with_settings(Scenario scenario, const RecipeScenario& named) {
  if (!named.arm.empty()) {
    Outcome<Scenario> arm = arm_of(scenario, named.arm);
    if (!arm) return arm;
    scenario = std::move(*arm);
  }
  return with_set(std::move(scenario), named, false);
}

}  // namespace

Luck ExportRecipe::luck() const { return {whole_number(seed).value_or(0), life}; }

Outcome<ExportRecipe> read_recipe(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  Reading reading(file_name);
  if (is_newer(*json)) {
    reading.expect_at("format", "format 1 (this file was exported by a newer version of the program)",
                      describe(*json->member("format")));
    return reading.problems();
  }
  ExportRecipe recipe;
  read_json(reading, *json, recipe, Bounds{});
  if (!reading.problems().empty()) return reading.problems();
  Problems problems = check_recipe(recipe, file_name);
  if (!problems.empty()) return problems;
  return recipe;
}

std::string write_recipe(ExportRecipe recipe) {
  recipe.seal = seal_of(recipe);
  return text_of(recipe);
}

bool is_sealed(const ExportRecipe& recipe) { return recipe.seal == seal_of(recipe); }

std::string scenario_hash(const Scenario& scenario) { return hex(hash_of(write_scenario(scenario))); }

Outcome<Scenario> scenario_of(const RecipeScenario& named, const FindScenario& find,
                              std::string_view file_name) {
  if (named.whole) return named_by(file_name, with_settings(*named.whole, named));
  const std::optional<Scenario> found = find(named.stem);
  if (!found)
    return Problems{{std::string(file_name), "scenario.stem", "a scenario that came with the program",
                     in_quotes(named.stem)}};
  return named_by(file_name, with_settings(*found, named));
}

Outcome<StudyInstruments> study_of(const RecipeScenario& named, std::string_view file_name) {
  return named_by(file_name, with_set(StudyInstruments{}, named, true));
}

SavedSession session_of(const ExportRecipe& recipe, const Scenario& scenario) {
  SavedSession session;
  session.stem = recipe.scenario.stem;
  session.seed = recipe.seed;
  session.life = recipe.life;
  session.playhead = recipe.playhead;
  session.selected = recipe.selected;
  if (recipe.look) session.view = {recipe.look->front, recipe.look->text_scale};
  session.branches = recipe.branches;
  session.predictions = recipe.predictions;
  session.scenario = scenario;
  return session;
}

void take_session(ExportRecipe& recipe, const SavedSession& session) {
  recipe.seed = session.seed;
  recipe.life = session.life;
  recipe.playhead = session.playhead;
  recipe.selected = session.selected;
  recipe.branches = session.branches;
  for (SavedBranch& branch : recipe.branches) branch.checks.clear();
  recipe.predictions = session.predictions;
}

std::string lived_of(const ExportRecipe& recipe, const Scenario& scenario) {
  const auto moment = last_moment(recipe);
  if (!moment) return {};
  Commands changes;
  if (recipe.selected < recipe.branches.size()) changes = recipe.branches[recipe.selected].changes;
  Life life(std::make_shared<const World>(scenario, recipe.luck(), std::move(changes)));
  life.run_to(*moment);
  return hex(life.hash());
}

}  // namespace securebase
