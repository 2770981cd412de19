#include "ui/cli/teach_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

#include "sim/lesson/lesson_file.hpp"
#include "sim/scenario/problem.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/languages.hpp"
#include "ui/cli/places.hpp"
#include "ui/cli/screen_start.hpp"
#include "ui/teach/pack_folder.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kLivesOfPromises = 200;
constexpr const char* kAnyScenario = "steady_care";  // a lesson opens its own

struct TeachOptions {
  std::string what;
  std::string out;
  std::string language;
  std::string seed;
};

bool is_file(const std::string& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

/// A lesson has steps and a scenario has none; whichever it is, it is then read strictly.
bool is_lesson_file(const std::string& path) {
  return is_file(path) && read_text_file(path).find("\"steps\"") != std::string::npos;
}

Choices choices_of(const TeachOptions& options, const std::string& scenario) {
  Choices choices;
  choices.scenario = scenario;
  if (!options.seed.empty()) choices.seed = options.seed;
  return choices;
}

Pack pack_of_scenario(const TeachOptions& options, const std::string& scenario) {
  if (is_share_code(scenario))
    throw BadInput(scenario + ": expected a scenario or a lesson, found a share code");
  return scenario_pack(screen_start(chosen_life(choices_of(options, scenario))), kLivesOfPromises,
                       is_file(scenario) ? scenario : "");
}

Pack pack_of_lesson(const TeachOptions& options, const AppStart& start, std::size_t lesson,
                    LessonFrom from = LessonFrom::program) {
  if (!options.seed.empty()) throw BadInput("--seed: a lesson brings its own luck; leave it out");
  if (!start.lessons[lesson].plan) throw BadInput(sentence(*start.lessons[lesson].wrong));
  try {
    return lesson_pack(start, lesson, from);
  } catch (const NoSuchWalk& why) {
    throw BadInput(options.what + ": " + why.what());
  }
}

/// A lesson of one's own joins those that came with the program.
Pack pack_of_lesson_file(const TeachOptions& options, AppStart start) {
  Outcome<LessonPlan> plan =
      read_lesson(read_text_file(options.what), fs::path(options.what).filename().string());
  if (!plan) throw BadInput(sentence(plan.problems().front()));
  LessonEntry entry;
  entry.stem = fs::path(options.what).stem().string();
  entry.title = plan->name;
  entry.plan = std::move(*plan);
  start.lessons.push_back(std::move(entry));
  return pack_of_lesson(options, start, start.lessons.size() - 1, LessonFrom::own_file);
}

std::optional<std::size_t> lesson_named(const std::vector<LessonEntry>& lessons, const std::string& stem) {
  for (std::size_t i = 0; i < lessons.size(); ++i) {
    if (lessons[i].stem == stem) return i;
  }
  return {};
}

bool is_shipped_scenario(const std::string& stem) {
  const std::vector<fs::path> files = shipped_scenarios();
  return std::any_of(files.begin(), files.end(), [&](const fs::path& file) { return file.stem() == stem; });
}

BadInput no_lesson(const std::vector<LessonEntry>& lessons, const std::string& what,
                   const std::string& stem) {
  std::vector<std::string_view> stems;
  stems.reserve(lessons.size());
  for (const LessonEntry& entry : lessons) stems.push_back(entry.stem);
  return BadInput(what + ": there is no lesson of that name (" + suggestion(stem, stems) + ")");
}

/// "lessons/hot_and_cold" and "scenarios/hot_and_cold" tell apart what has one name.
Pack pack_named(const TeachOptions& options) {
  const fs::path path(options.what);
  const std::string folder = path.parent_path().string();
  const std::string stem = folder.empty() ? options.what : path.stem().string();
  if (folder == "scenarios") return pack_of_scenario(options, stem);
  if (!folder.empty() && folder != "lessons")
    return pack_of_scenario(options, options.what);  // says what is wrong
  const AppStart start = screen_start(chosen_life(choices_of(options, kAnyScenario)));
  const auto lesson = lesson_named(start.lessons, stem);
  if (folder == "lessons" && !lesson) throw no_lesson(start.lessons, options.what, stem);
  if (folder != "lessons" && lesson && is_shipped_scenario(stem))
    throw BadInput(options.what + ": a scenario and a lesson have this name; expected scenarios/" + stem +
                   " or lessons/" + stem);
  return lesson ? pack_of_lesson(options, start, *lesson) : pack_of_scenario(options, options.what);
}

Pack pack_for(const TeachOptions& options) {
  if (is_lesson_file(options.what))
    return pack_of_lesson_file(options, screen_start(chosen_life(choices_of(options, kAnyScenario))));
  return is_file(options.what) ? pack_of_scenario(options, options.what) : pack_named(options);
}

BadInput no_place(const std::string& out, const std::string& why) {
  return BadInput("--out: " + out + " cannot hold the pack: " + why);
}

void teach(const TeachOptions& options) {
  const auto home = find_home();
  if (home) speak_by_code(languages_in(*home), options.language);
  if (const auto why = why_no_pack_in(options.out)) throw no_place(options.out, *why);
  const Pack pack = pack_for(options);
  if (const auto why = put_pack(pack, options.out)) throw no_place(options.out, *why);
  for (const PackFile& file : pack) std::cout << (fs::path(options.out) / file.name).string() << '\n';
}

}  // namespace

void add_teach_command(CLI::App& command_line) {
  const auto options = std::make_shared<TeachOptions>();
  CLI::App* command = command_line.add_subcommand(
      "teach", "Write notes, a worksheet and its answers for a class, with pictures, to be printed");
  command
      ->add_option("SCENARIO|LESSON", options->what,
                   "a scenario or a lesson: its name, scenarios/NAME, lessons/NAME, or a file")
      ->required();
  command->add_option("--out", options->out, "the folder they go to; made if it is not there")
      ->required()
      ->type_name("DIR");
  command->add_option("--language", options->language, "the language of the pages: en, es")
      ->type_name("CODE");
  command->add_option("--seed", options->seed, "which luck the life meets (7); a lesson has its own")
      ->type_name("N");
  command->callback([options] { teach(*options); });
}

}  // namespace securebase
