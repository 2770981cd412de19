// Guards what two fingers mean on a touch screen: apart is closer, together is farther, and one alone means nothing.
#include "ui/platform/fingers.hpp"

#include <doctest/doctest.h>

using namespace securebase;

namespace {

constexpr glm::vec2 kScreen{1000, 500};

SDL_Event finger(Uint32 type, SDL_FingerID id, float x, float y) {
  SDL_Event event{};
  event.type = type;
  event.tfinger.fingerId = id;
  event.tfinger.x = x;
  event.tfinger.y = y;
  return event;
}

struct Touch {
  Fingers fingers;
  Events events;

  void operator()(Uint32 type, SDL_FingerID id, float x, float y) {
    fingers.note(finger(type, id, x, y), kScreen, events);
  }
};

}  // namespace

TEST_CASE("two fingers that part look twice as closely, at the place between them") {
  Touch touch;
  touch(SDL_FINGERDOWN, 1, 0.4F, 0.5F);
  CHECK_FALSE(touch.fingers.were_several());
  touch(SDL_FINGERDOWN, 2, 0.5F, 0.5F);
  CHECK(touch.fingers.were_several());
  CHECK_FALSE(touch.events.pinch);
  touch(SDL_FINGERMOTION, 1, 0.35F, 0.5F);
  touch(SDL_FINGERMOTION, 2, 0.55F, 0.5F);
  REQUIRE(touch.events.pinch);
  CHECK(touch.events.pinch->ratio == doctest::Approx(2));
  CHECK(touch.events.pinch->middle.x == doctest::Approx(450));
}

TEST_CASE("fingers that come together look from farther off") {
  Touch touch;
  touch(SDL_FINGERDOWN, 1, 0.2F, 0.5F);
  touch(SDL_FINGERDOWN, 2, 0.6F, 0.5F);
  touch(SDL_FINGERMOTION, 2, 0.4F, 0.5F);
  REQUIRE(touch.events.pinch);
  CHECK(touch.events.pinch->ratio == doctest::Approx(0.5));
}

TEST_CASE("one finger, or the one that is left, pinches nothing") {
  Touch touch;
  touch(SDL_FINGERDOWN, 1, 0.2F, 0.5F);
  touch(SDL_FINGERMOTION, 1, 0.6F, 0.5F);
  touch(SDL_FINGERDOWN, 2, 0.4F, 0.5F);
  touch(SDL_FINGERUP, 1, 0.6F, 0.5F);
  touch(SDL_FINGERMOTION, 2, 0.9F, 0.5F);
  CHECK_FALSE(touch.events.pinch);
  CHECK(touch.fingers.were_several());  // it means nothing until it is lifted too
}

TEST_CASE("fingers on a trackpad pinch nothing, and after two on a screen the last one presses nothing") {
  Touch touch;
  SDL_Event pad = finger(SDL_FINGERDOWN, 1, 0.2F, 0.5F);
  pad.tfinger.touchId = SDL_MOUSE_TOUCHID;
  touch.fingers.note(pad, kScreen, touch.events);
  touch(SDL_FINGERDOWN, 2, 0.6F, 0.5F);
  CHECK_FALSE(touch.fingers.were_several());
  touch(SDL_FINGERDOWN, 3, 0.4F, 0.5F);
  touch(SDL_FINGERUP, 2, 0.6F, 0.5F);
  CHECK(touch.fingers.were_several());
  touch(SDL_FINGERUP, 3, 0.4F, 0.5F);
  CHECK_FALSE(touch.fingers.were_several());
}
