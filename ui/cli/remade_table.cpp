#include "ui/cli/remade_table.hpp"

#include <iostream>

#include "sim/instruments/strange_situation.hpp"
#include "sim/study/cohort_pool.hpp"
#include "sim/study/columns.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/cohort_file.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/interruption.hpp"
#include "ui/cli/prediction_table.hpp"
#include "ui/cli/progress_bar.hpp"
#include "ui/cli/room_table.hpp"
#include "ui/cli/watched_sweep.hpp"
#include "ui/exports/life_table.hpp"
#include "ui/exports/study_recipes.hpp"

namespace securebase {
namespace {

/// What is needed to make any table.
struct Task {
  const std::string& file;
  const ExportRecipe& recipe;
  const Scenario& scenario;
};

template <class T>
T expected_in(const Task& task, const Outcome<T>& outcome) {
  if (outcome) return *outcome;
  Problem problem = outcome.problems().front();
  problem.where = task.file + ": its recipe";
  throw BadInput(sentence(problem));
}

StudyInstruments study_in(const Task& task) {
  return expected_in(task, study_of(task.recipe.scenario, task.file));
}

/// The session of the recipe, as strictly as one in a file.
SavedSession session_in(const Task& task) {
  return expected_in(task, read_session(write_session(session_of(task.recipe, task.scenario)), task.file));
}

std::string life_text(const Task& task) {
  const SavedSession session = session_in(task);
  const Commands& changes = session.branches[session.selected].changes;
  const auto world = std::make_shared<const World>(task.scenario, session.luck(), changes);
  return life_table(world, task.recipe.table->age);
}

std::string room_text(const Task& task) {
  const Age at = task.recipe.table->age;
  if (at < kYoungestInRoom || kOldestInRoom < at)
    throw BadInput(task.file +
                   ": its recipe: table.age: expected an age from 9m to 5y, for which the room is meant");
  const Luck luck = task.recipe.luck();
  Life life(std::make_shared<const World>(task.scenario, luck));
  life.run_until(at);
  const auto with = caregiver_named(life.state(), task.recipe.table->caregiver);
  if (!with) throw BadInput(task.file + ": its recipe: table.caregiver: nobody of that name is there");
  const Parameters& lived = life.world().parameters();
  SspTrace trace;
  static_cast<void>(strange_situation(life.state(), luck, *with,
                                      {study_in(task).strange_situation, lived.episode, lived.care}, &trace));
  return room_table(trace);
}

std::string sweep_text(const Task& task) {
  const SweepRecipe sweep = expected_in(task, sweep_of(task.recipe, task.scenario, study_in(task)));
  return csv_of(sweep, run_sweep_watched(sweep, 0, task.recipe.table->stopped_after), task.recipe.version);
}

std::string text_for(const Task& task) {
  switch (task.recipe.kind) {
    case ExportKind::life: return life_text(task);
    case ExportKind::room: return room_text(task);
    case ExportKind::predictions: return prediction_table(session_in(task));
    case ExportKind::sweep: return sweep_text(task);
    default: throw BadInput(task.file + ": its recipe is not that of a table");
  }
}

/// How many lives the file says it has; all of them if it does not say so.
std::uint32_t rows_said(const std::string& file, const std::string& first_line, std::uint32_t all) {
  try {
    return std::min(read_cohort_line(file, first_line).rows, all);
  } catch (const BadInput&) {
    return all;
  }
}

void remake_cohort(const Task& task, const std::string& first_line, const LineSink& sink) {
  const CohortRecipe cohort = cohort_of(task.recipe, task.scenario, study_in(task));
  CohortLine line = line_of(cohort, task.recipe);
  line.rows = rows_said(task.file, first_line, line.expected_rows());
  bool goes_on = sink(text_of(line)) && sink(cohort_header());
  if (!goes_on) return;
  const Interruptible interruptible;
  ProgressBar bar(line.rows);
  run_cohort(
      cohort, 0, [&](std::string_view row) { goes_on = goes_on && sink(row); },
      [&](std::uint32_t rows) {
        bar.show(rows);
        return !goes_on || rows >= line.rows || interruptible.is_asked_to_end();
      });
  if (!interruptible.is_asked_to_end()) return;
  std::cerr << "securebase: stopped before the end; it is not known whether they are the same\n";
  throw Ended{kStoppedByCtrlC};
}

}  // namespace

void remake_table(const std::string& file, const ExportRecipe& recipe, const Scenario& scenario,
                  const std::string& first_line, const LineSink& sink) {
  const Task task{file, recipe, scenario};
  if (recipe.kind == ExportKind::cohort) return remake_cohort(task, first_line, sink);
  const std::string text = text_for(task);
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (!sink(rest.substr(0, end))) return;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace securebase
