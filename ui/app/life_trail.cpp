#include "ui/app/life_trail.hpp"

namespace securebase {

const LifeTrail& LifeTrailCache::trail_of(const Timeline& timeline) {
  if (world_ != timeline.world()) trail_ = {};
  world_ = timeline.world();
  const StudyInstruments study;
  trail_.looks.reserve(kLooks);
  for (std::size_t look = trail_.looks.size(); look < kLooks; ++look) {
    const Age age = Age::from_months(kLookMonths[look]);
    if (episode_at(age) > timeline.reached()) break;
    const Life life(world_, timeline.visit(episode_at(age)));
    trail_.looks.push_back(
        {kLookMonths[look] / 12.0, look_at(life.state(), world_->luck(), study.instruments)});
    if (kLookMonths[look] == 12) trail_.at_one = ssp_of(life.state(), life.world(), study.strange_situation);
  }
  return trail_;
}

}  // namespace securebase
