#include "ui/app/strange_situation_run.hpp"

#include <algorithm>

#include "sim/instruments/observation.hpp"

namespace securebase {
namespace {

State state_at(const Timeline& timeline, std::uint32_t episode) {
  Life life(timeline.world(), timeline.visit(std::min(episode, timeline.reached())));
  life.run_to(episode);
  return life.state();
}

std::size_t caregiver_in(const State& state, const std::optional<std::size_t>& wanted) {
  const bool is_there = wanted && *wanted < kMostCaregivers && state.figures[*wanted].is_present;
  return is_there ? *wanted : primary_caregiver(state);
}

SspRun run(const Timeline& timeline, const SspWatch& watch) {
  SspRun run;
  run.state = state_at(timeline, episode_at(Age::from_months(watch.months)));
  run.caregiver = caregiver_in(run.state, watch.caregiver);
  const World& world = *timeline.world();
  run.result = strange_situation(run.state, world.luck(), run.caregiver,
                                 {{}, world.parameters().episode, world.parameters().care}, &run.trace);
  return run;
}

}  // namespace

const SspRun& SspRunCache::run_of(const Timeline& timeline, const SspWatch& watch) {
  // A world never changes: another life, another luck or another change is another world.
  const bool is_known =
      world_ == timeline.world() && months_ == watch.months && caregiver_ == watch.caregiver;
  if (is_known) return run_;
  run_ = run(timeline, watch);
  world_ = timeline.world();
  months_ = watch.months;
  caregiver_ = watch.caregiver;
  return run_;
}

}  // namespace securebase
