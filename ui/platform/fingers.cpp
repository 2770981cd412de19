#include "ui/platform/fingers.hpp"

#include <algorithm>
#include <cmath>

namespace securebase {
namespace {

constexpr float kLeastApart = 8;  // pixels: closer together, what they do says nothing

}  // namespace

float Fingers::apart() const {
  if (!are_two()) return 0;
  const glm::vec2 between = down_[1].at - down_[0].at;
  return std::sqrt(between.x * between.x + between.y * between.y);
}

void Fingers::note(const SDL_Event& event, glm::vec2 screen, Events& events) {
  if (event.type != SDL_FINGERDOWN && event.type != SDL_FINGERMOTION && event.type != SDL_FINGERUP) return;
  const glm::vec2 at = glm::vec2{event.tfinger.x, event.tfinger.y} * screen;
  const auto finger = std::find_if(down_.begin(), down_.end(),
                                   [&](const Finger& each) { return each.id == event.tfinger.fingerId; });
  if (event.type == SDL_FINGERUP) {
    if (finger != down_.end()) down_.erase(finger);
    return;
  }
  const float before = apart();
  if (finger == down_.end())
    down_.push_back({event.tfinger.fingerId, at});
  else
    finger->at = at;
  const float now = apart();
  if (event.type == SDL_FINGERDOWN || before < kLeastApart || now < kLeastApart) return;
  const float ratio = now / before * (events.pinch ? events.pinch->ratio : 1);
  events.pinch = Pinch{(down_[0].at + down_[1].at) * 0.5F, ratio};
}

}  // namespace securebase
