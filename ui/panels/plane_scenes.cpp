#include "ui/panels/plane_scenes.hpp"

#include <algorithm>

namespace securebase {

CrowdScene crowd_scene_of(const Desk& desk) {
  const CrowdLives& lives = desk.crowd.lives;
  CrowdScene scene;
  scene.crowd = lives.crowd.get();
  scene.everyone = lives.everyone;
  scene.chosen = lives.chosen;
  scene.fan = lives.fan;
  scene.ground = lives.ground;
  scene.beginning = lives.beginning;
  scene.like = lives.like;
  scene.life = desk.view.crowd.life;
  scene.age = desk.session.state().age();
  scene.is_as_told = desk.view.crowd.is_as_told;
  return scene;
}

MapScene map_scene_of(const Desk& desk, const CrowdScene* others) {
  const State& state = desk.session.state();
  const LifeTrail& trail = desk.session.trail();
  const auto is_later = [&](const TrailLook& look) {
    return episode_at(Age::from_years(look.years)) > state.episode;
  };
  const auto end = std::find_if(trail.looks.begin(), trail.looks.end(), is_later);
  const SelfReport now = self_report_without_error(state);
  MapScene scene;
  scene.name = desk.session.name();
  scene.trail = {trail.looks.data(), static_cast<std::size_t>(end - trail.looks.begin())};
  scene.now = {static_cast<float>(now.anxiety), static_cast<float>(now.avoidance)};
  scene.age = state.age();
  const bool is_past_one = !scene.trail.empty() && scene.trail.back().years >= 1;
  if (is_past_one && trail.at_one) scene.at_one = trail.at_one->ssp_class;
  scene.others = others;
  return scene;
}

}  // namespace securebase
