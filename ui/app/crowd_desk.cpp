#include "ui/app/crowd_desk.hpp"

#include <algorithm>

#include "ui/app/desk_state.hpp"
#include "ui/app/opening.hpp"
#include "ui/app/study_material.hpp"
#include "ui/app/watching.hpp"

namespace securebase {
namespace {

constexpr std::size_t kFewestAlike = 10;
constexpr std::size_t kAlikeInTwenty = 1;  // one in twenty lives counts as beginning alike

LifeNumbers chosen_of(const Crowd& crowd, const LifeNumbers& everyone, const CrowdLook& look) {
  if (look.beginning == Beginning::everyone) return everyone;
  if (look.beginning == Beginning::like_one) {
    const std::uint32_t like = std::min(look.like, static_cast<std::uint32_t>(everyone.size() - 1));
    return began_like(crowd, everyone, like, std::max(kFewestAlike, everyone.size() * kAlikeInTwenty / 20));
  }
  return began_as(crowd, everyone, static_cast<SspClass>(static_cast<int>(look.beginning) - 1));
}

/// Works out which lives are looked at, if anything it rests on has changed.
void work_out(Desk& desk) {
  CrowdLives& lives = desk.crowd.lives;
  const CrowdLook& look = desk.view.crowd;
  const Crowd* crowd = desk.crowd.crowd.get();
  if (!crowd) {
    lives = {};
    return;
  }
  const bool has_grown = lives.crowd != desk.crowd.crowd || lives.everyone.size() != crowd->lived();
  if (!has_grown && lives.beginning == look.beginning && lives.like == look.like) return;
  lives.crowd = desk.crowd.crowd;
  lives.beginning = look.beginning;
  lives.like = look.like;
  if (has_grown) {
    lives.everyone = everyone_in(*crowd);
    lives.ground = fan_of(*crowd, lives.everyone);
  }
  if (lives.everyone.empty()) {
    lives.chosen.clear();
    lives.fan = lives.ground;
    return;
  }
  lives.chosen = chosen_of(*crowd, lives.everyone, look);
  lives.fan = look.beginning == Beginning::everyone ? lives.ground : fan_of(*crowd, lives.chosen);
}

}  // namespace

std::optional<std::string> start_crowd(Desk& desk) {
  const CrowdLook& look = desk.view.crowd;
  std::string stem = desk.stem;
  std::optional<Scenario> scenario = desk.session.scenario();
  if (look.of == CrowdOf::population) {
    stem = kPopulationFile;
    const auto entry = find_entry(desk.library, stem);
    scenario = entry ? desk.library[*entry].scenario : std::nullopt;
  }
  if (!scenario)
    return say("The crowd needs the scenario “{scenario}”, and it cannot be opened."_t, {{"scenario", stem}});
  CrowdRecipe recipe;
  recipe.scenario = *scenario;
  recipe.seed = desk.session.seed();
  recipe.lives = kCrowdSizes[std::min(look.size, kCrowdSizes.size() - 1)];
  cancel_crowd(desk);
  desk.crowd.run = std::make_shared<JobRun<CrowdJob>>(
      CrowdJob(std::move(recipe)), threads_beside_the_screen(), "The crowd could not be finished: {why}."_t);
  desk.crowd.crowd = desk.crowd.run->job().crowd();
  desk.crowd.scenario = std::move(scenario);
  desk.crowd.stem = std::move(stem);
  work_out(desk);
  choose_life(desk, desk.view.crowd.life);
  return {};
}

void cancel_crowd(Desk& desk) {
  desk.crowd.run.reset();
  if (desk.crowd.crowd && desk.crowd.crowd->lived() == 0) desk.crowd.crowd.reset();
  work_out(desk);
}

void take_crowd(Desk& desk) {
  go_on(desk.crowd.run, desk.notice);
  work_out(desk);
}

void choose_beginning(Desk& desk, Beginning beginning) {
  if (beginning == Beginning::like_one) desk.view.crowd.like = desk.view.crowd.life;
  desk.view.crowd.beginning = beginning;
  work_out(desk);
}

void choose_life(Desk& desk, double life) {
  const std::size_t count = std::max<std::size_t>(1, desk.crowd.crowd ? desk.crowd.crowd->size() : 1);
  const double last = static_cast<double>(count - 1);
  desk.view.crowd.life = static_cast<std::uint32_t>(std::clamp(life, 0.0, last) + 0.5);
}

void step_life(Desk& desk, bool forwards) {
  work_out(desk);
  const LifeNumbers& chosen = desk.crowd.lives.chosen;
  const std::uint32_t now = desk.view.crowd.life;
  const auto after = std::upper_bound(chosen.begin(), chosen.end(), now);
  const auto from = std::lower_bound(chosen.begin(), chosen.end(), now);
  if (forwards && after != chosen.end()) choose_life(desk, *after);
  if (!forwards && from != chosen.begin()) choose_life(desk, *(from - 1));
}

void open_marked_life(Desk& desk) {
  const std::uint32_t here = desk.session.state().episode;
  open_document(desk, *desk.crowd.scenario, desk.crowd.stem, desk.crowd.crowd->seed(), desk.view.crowd.life);
  desk.session.seek(here);
  come_to(desk, View::life);
}

}  // namespace securebase
