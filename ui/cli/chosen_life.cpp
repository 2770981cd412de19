#include "ui/cli/chosen_life.hpp"

#include <CLI/CLI.hpp>

#include <memory>

#include "sim/life/schedule.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/places.hpp"

namespace securebase {

ShippedScenario shipped_by_stem() {
  const auto held = std::make_shared<Scenario>();
  return [held](std::string_view stem) -> const Scenario* {
    for (const std::filesystem::path& file : shipped_scenarios()) {
      if (file.stem().string() != stem) continue;
      *held = load_scenario(file.string());
      return held.get();
    }
    return nullptr;
  };
}

void expect_alone(const Choices& choices, const std::string& what) {
  const auto refuse = [&](const std::string& option) {
    throw BadInput(option + ": expected none, because " + what + " has its own");
  };
  if (!choices.arm.empty()) refuse("--arm");
  if (!choices.settings.empty()) refuse("--set");
  if (choices.has_seed) refuse("--seed");
}

ChosenLife chosen_life(const Choices& choices) {
  if (!is_share_code(choices.scenario)) {
    const std::string stem = scenario_path(choices.scenario).stem().string();
    return {stem, {chosen_scenario(choices), {chosen_seed(choices), 0}, {}}, {}};
  }
  expect_alone(choices, "a share code");
  Outcome<SharedMoment> moment = read_share_code(choices.scenario, shipped_by_stem());
  if (!moment) throw BadInput(sentence(moment.problems().front()));
  return {moment->stem, std::move(moment->recipe), moment->playhead};
}

Age age_in(const ChosenLife& life, const std::string& option, const std::string& text) {
  if (!text.empty()) return age_given(option, text);
  if (life.playhead) return age_at(*life.playhead);
  throw BadInput(option + ": expected an age, found none (only a share code has its own)");
}

Age age_or_end(const ChosenLife& life, const std::string& option, const std::string& text) {
  return text.empty() && !life.playhead ? age_at(kEndOfLife) : age_in(life, option, text);
}

void take_share_codes(CLI::App& command) {
  command.get_option("SCENARIO")
      ->description("a scenario file, the name of a shipped one (see: list), or a share code (see: share)");
}

}  // namespace securebase
