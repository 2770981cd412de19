#pragma once
// The fingers on a touch screen, and what two of them mean together.

#include <SDL.h>

#include <glm/vec2.hpp>
#include <vector>

#include "ui/platform/events.hpp"

namespace securebase {

class Fingers {
 public:
  /// Takes one event of a finger on a screen of this size (logical pixels); others are none of its business.
  void note(const SDL_Event& event, glm::vec2 screen, Events& events);
  /// Whether two or more have been down together since none was.
  [[nodiscard]] bool were_several() const { return were_several_; }

 private:
  struct Finger {
    SDL_FingerID id;
    glm::vec2 at;
  };
  [[nodiscard]] float apart() const;

  std::vector<Finger> down_;
  bool were_several_ = false;
};

}  // namespace securebase
