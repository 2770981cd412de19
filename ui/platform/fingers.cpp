#include "ui/platform/fingers.hpp"

#include <algorithm>
#include <cmath>

namespace securebase {
namespace {

constexpr float kLeastApart = 8;  // pixels: closer together, what they do says nothing

/// A trackpad tells of fingers too, but they lie on the pad and not on the screen.
bool is_pad(SDL_TouchID device) {
  if (device == SDL_MOUSE_TOUCHID) return true;
  if (SDL_WasInit(SDL_INIT_VIDEO) == 0) return false;  // SDL can tell of its devices only beside a screen
  const SDL_TouchDeviceType type = SDL_GetTouchDeviceType(device);
  return type == SDL_TOUCH_DEVICE_INDIRECT_ABSOLUTE || type == SDL_TOUCH_DEVICE_INDIRECT_RELATIVE;
}

}  // namespace

float Fingers::apart() const {
  if (down_.size() != 2) return 0;
  const glm::vec2 between = down_[1].at - down_[0].at;
  return std::sqrt(between.x * between.x + between.y * between.y);
}

void Fingers::note(const SDL_Event& event, glm::vec2 screen, Events& events) {
  if (event.type != SDL_FINGERDOWN && event.type != SDL_FINGERMOTION && event.type != SDL_FINGERUP) return;
  if (is_pad(event.tfinger.touchId)) return;
  const glm::vec2 at = glm::vec2{event.tfinger.x, event.tfinger.y} * screen;
  const auto finger = std::find_if(down_.begin(), down_.end(),
                                   [&](const Finger& each) { return each.id == event.tfinger.fingerId; });
  if (event.type == SDL_FINGERUP) {
    if (finger != down_.end()) down_.erase(finger);
    if (down_.empty()) were_several_ = false;
    return;
  }
  const float before = apart();
  if (finger == down_.end())
    down_.push_back({event.tfinger.fingerId, at});
  else
    finger->at = at;
  were_several_ |= down_.size() > 1;
  const float now = apart();
  if (event.type == SDL_FINGERDOWN || before < kLeastApart || now < kLeastApart) return;
  const float ratio = now / before * (events.pinch ? events.pinch->ratio : 1);
  events.pinch = Pinch{(down_[0].at + down_[1].at) * 0.5F, ratio};
}

}  // namespace securebase
