#include "ui/cli/choices.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

#include "sim/life/schedule.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/study/cohort.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/places.hpp"

namespace securebase {
namespace {

/// One sentence for many problems: the first, and where to ask for the rest.
BadInput first_of(const Problems& problems, const std::string& ask_for_all) {
  std::string text = sentence(problems.front());
  if (problems.size() > 1)
    text += " (and " + std::to_string(problems.size() - 1) + " more" + ask_for_all + ")";
  return BadInput(text);
}

/// The scenario, or the instruments of a study, with "PATH=VALUE" done.
template <class T>
T with_setting(const T& whole, const std::string& setting) {
  const std::size_t equals = setting.find('=');
  if (equals == std::string::npos) throw BadInput("--set: expected PATH=VALUE, found " + in_quotes(setting));
  Outcome<T> changed = set_in(whole, setting.substr(0, equals), setting.substr(equals + 1));
  if (changed) return *changed;
  Problems problems = changed.problems();
  problems.front().where = "--set";
  throw first_of(problems, "");
}

bool is_of_study(const std::string& setting) { return is_study_path(setting.substr(0, setting.find('='))); }

}  // namespace

void add_choices(CLI::App& command, Choices& choices) {
  command
      .add_option("SCENARIO", choices.scenario, "a scenario file, or the name of a shipped one (see: list)")
      ->required();
  command.add_option("--arm", choices.arm, "the scenario's variant of this name");
  command
      .add_option("--set", choices.settings,
                  "change a setting: caregivers[0].care.tenderness=0.3 (repeatable)")
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  command.add_option("--seed", choices.seed, "which luck this life meets")
      ->capture_default_str()
      ->type_name("N")
      ->each([&choices](const std::string&) { choices.has_seed = true; });
}

bool is_session_file(const std::string& path) {
  return std::filesystem::path(path).extension() == ".session";
}

Scenario load_scenario(const std::string& path_or_stem) {
  const std::filesystem::path path = scenario_path(path_or_stem);
  Outcome<Scenario> scenario = read_scenario(read_text_file(path), path.filename().string());
  if (!scenario) throw first_of(scenario.problems(), "; securebase validate " + path.string() + " lists all");
  return *scenario;
}

Scenario chosen_scenario(const Choices& choices) {
  Scenario scenario = load_scenario(choices.scenario);
  if (!choices.arm.empty()) {
    Outcome<Scenario> arm = arm_of(scenario, choices.arm);
    if (!arm) {
      Problems problems = arm.problems();
      problems.front().where = "--arm";
      throw first_of(problems, "");
    }
    scenario = *arm;
  }
  for (const std::string& setting : choices.settings) scenario = with_setting(scenario, setting);
  return scenario;
}

StudyInstruments chosen_study(const Choices& choices) {
  StudyInstruments study;
  for (const std::string& setting : choices.settings)
    if (is_of_study(setting)) study = with_setting(study, setting);
  return study;
}

Choices without_study(Choices choices) {
  auto& settings = choices.settings;
  settings.erase(std::remove_if(settings.begin(), settings.end(), is_of_study), settings.end());
  return choices;
}

std::uint64_t chosen_seed(const Choices& choices) { return number_given("--seed", choices.seed, 0); }

Age age_given(const std::string& option, const std::string& text) {
  constexpr Age kOldest = age_at(kEndOfLife);
  const auto age = parse_age(text);
  if (!age) throw BadInput(option + ": expected an age such as 18m, 22y or 20y6m, found " + in_quotes(text));
  if (*age > kOldest) throw BadInput(option + ": expected an age of at most 80y, found " + in_quotes(text));
  return *age;
}

std::uint64_t number_given(const std::string& option, const std::string& text, std::uint64_t least) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number < least)
    throw BadInput(option + ": expected a whole number of " + std::to_string(least) + " or more, found " +
                   in_quotes(text));
  return number;
}

std::uint32_t number_up_to(const std::string& option, const std::string& text, std::uint64_t least,
                           std::uint64_t most) {
  const std::uint64_t number = number_given(option, text, least);
  if (number <= most) return static_cast<std::uint32_t>(number);
  throw BadInput(option + ": expected a whole number of at most " + std::to_string(most) + ", found " +
                 in_quotes(text));
}

void add_number(CLI::App& command, const char* name, std::string& value, const char* help) {
  command.add_option(name, value, help)->capture_default_str()->type_name("N");
}

}  // namespace securebase
