#include "ui/app/stability_desk.hpp"

#include <algorithm>

#include "ui/app/desk_state.hpp"
#include "ui/app/study_material.hpp"

namespace securebase {

std::optional<std::string> start_stability(Desk& desk) {
  const auto entry = find_entry(desk.library, std::string(kPopulationFile));
  if (!entry || !desk.library[*entry].scenario) {
    return say("The study needs the scenario “{scenario}”, and it cannot be opened."_t,
               {{"scenario", std::string(kPopulationFile)}});
  }
  const StabilityLook& look = desk.view.stability;
  StabilityRecipe recipe;
  recipe.scenario = *desk.library[*entry].scenario;
  recipe.has_differential_susceptibility = look.has_differential_susceptibility;
  recipe.seed = desk.session.seed();
  recipe.lives = kStabilityLives[std::min(look.lives, kStabilityLives.size() - 1)];
  StabilityDesk next;
  next.found.has_differential_susceptibility = recipe.has_differential_susceptibility;
  next.found.seed = recipe.seed;
  next.run =
      std::make_shared<JobRun<StabilityJob>>(StabilityJob(std::move(recipe)), threads_beside_the_screen(),
                                             "The study of stability could not be finished: {why}."_t);
  next.lives = next.run->job().lives();
  desk.stability = std::move(next);
  return {};
}

void cancel_stability(Desk& desk) {
  desk.stability.run.reset();
  take_stability(desk);
  if (!desk.stability.has_found()) desk.stability = {};
}

void take_stability(Desk& desk) {
  StabilityDesk& stability = desk.stability;
  const bool goes_on = go_on(stability.run, desk.notice);
  if (!stability.lives) return;
  // A fifth more lives is worth working everything out anew; at the end every life counts.
  const std::uint32_t lived = stability.lives->lived();
  if (lived == stability.counted || (goes_on && lived < stability.counted + stability.counted / 5 + 10))
    return;
  stability.found.count_from(*stability.lives);
  stability.counted = lived;
}

}  // namespace securebase
