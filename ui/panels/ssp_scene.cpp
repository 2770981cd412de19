#include "ui/panels/ssp_scene.hpp"

#include <cmath>

#include "ui/view/words.hpp"

namespace securebase {

SspScene ssp_scene_of(const Desk& desk) {
  const SspRun& run = strange_situation_of(desk);
  const double second = ssp_second_of(desk);
  // While time runs fast, words stay for a second of the reader's.
  const double held = desk.view.ssp.is_playing ? std::max(1.0, desk.view.ssp.speed) : 1;
  SspScene scene;
  scene.trace = run.trace;
  scene.second = desk.view.has_motion ? second : std::floor(second);
  scene.words_second = std::floor(second / held) * held;
  scene.names = {desk.session.name(), name_of_figure(run.state.figures[run.caregiver])};
  scene.months = desk.view.ssp.months;
  return scene;
}

}  // namespace securebase
