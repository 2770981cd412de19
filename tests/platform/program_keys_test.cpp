// Guards the way from a real key to what it does: a window of SDL's dummy video driver, and every key of the
// table of controls pressed as SDL sends it. It fails if a key is named otherwise than the table names it.
#include <SDL.h>
#include <doctest/doctest.h>

#include "tests/app/desks.hpp"
#include "tests/app/folders.hpp"
#include "tests/app/studies.hpp"
#include "tests/app/voices.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

/// A program in a window that nobody sees; skipped where SDL was built without the dummy driver.
std::unique_ptr<App> in_dummy_window(const std::string& stem = "distant_and_warm") {
  SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
  AppStart start = start_on(stem);
  start.window.is_headless = false;
  start.window.may_accelerate = false;
  return std::make_unique<App>(std::move(start));
}

/// What SDL sends for the key of this chord.
SDL_Event down_of(std::string_view chord) {
  const KeyPress press = key_of(chord);
  SDL_Event event{};
  event.type = SDL_KEYDOWN;
  event.key.state = SDL_PRESSED;
  event.key.keysym.sym = SDL_GetKeyFromName(press.key.c_str());
  event.key.keysym.scancode = SDL_GetScancodeFromKey(event.key.keysym.sym);
  const int mods = (press.has_shift ? KMOD_LSHIFT : 0) | (press.has_control ? KMOD_LCTRL : 0) |
                   (press.has_alt ? KMOD_LALT : 0);
  event.key.keysym.mod = static_cast<Uint16>(mods);
  REQUIRE(event.key.keysym.sym != SDLK_UNKNOWN);
  return event;
}

SDL_Event up_of(std::string_view chord) {
  SDL_Event event = down_of(chord);
  event.type = SDL_KEYUP;
  event.key.state = SDL_RELEASED;
  return event;
}

/// Lets SDL send the key of this chord, as a keyboard would.
void strike_key(App& app, std::string_view chord) {
  SDL_Event event = down_of(chord);
  SDL_PushEvent(&event);
  app.frame(0);
  event = up_of(chord);
  SDL_PushEvent(&event);
  app.frame(0);
}

/// Whether the key's control was used: the very same change as operating it by its key's name.
bool does_what_it_says(App& app, const Control& control, std::string_view chord) {
  Desk expected = app.desk();
  press(expected, key_of(chord));
  const std::string before = fingerprint(app.desk());
  strike_key(app, chord);
  CAPTURE(control.name);
  CHECK(fingerprint(app.desk()) == fingerprint(expected));
  return fingerprint(app.desk()) != before;
}

}  // namespace

TEST_CASE("every key of the table does in a window what the table says") {
  const FakeVoice voice;
  const auto app = in_dummy_window();
  std::size_t effective = 0;
  std::size_t keys = 0;
  for (const Control& control : controls()) {
    if (control.name == "view.quit" || control.name == "view.full_screen") continue;
    for (const std::string_view chord : {control.shortcut, control.second_shortcut}) {
      if (chord.empty()) continue;
      Desk& desk = app->desk();
      desk.view = ViewState{};
      desk.findings.runner = until_cancelled;
      desk.view.front = control.view.value_or(View::life);
      desk.session.seek_years(20);
      desk.session.seek_years(1);
      desk.view.is_picker_open = control.context == KeyContext::picker;
      desk.view.is_card_open = control.context == KeyContext::dialogue;
      desk.view.sheet = control.context == KeyContext::why ? Sheet::why : Sheet::none;
      desk.view.is_description_open = control.context == KeyContext::description;
      if (control.context == KeyContext::layers) desk.view.sheet = Sheet::layers;
      if (control.context == KeyContext::focused) desk.view.focus = "caregiver.touch";
      effective += does_what_it_says(*app, control, chord);
      ++keys;
    }
  }
  CHECK(keys > 30);
  CHECK(effective > 25);  // some have nothing to do there: undo without a change
}

TEST_CASE("a slider turned by the keyboard alone changes the care in a window") {
  const auto app = in_dummy_window();
  app->desk().session.seek_years(1);
  for (int i = 0; i < 60 && app->desk().view.focus != "caregiver.tenderness"; ++i) strike_key(*app, "Tab");
  REQUIRE(app->desk().view.focus == "caregiver.tenderness");
  const double before = app->desk().session.state().figures[0].care.tenderness;
  strike_key(*app, "Right");
  CHECK(app->desk().session.state().figures[0].care.tenderness == doctest::Approx(before + 0.05));
  strike_key(*app, "Ctrl+Z");
  CHECK(app->desk().session.state().figures[0].care.tenderness == before);
}

TEST_CASE("Ctrl+Q leaves") {
  const auto app = in_dummy_window();
  strike_key(*app, "Ctrl+Q");
  CHECK(app->desk().view.wants_quit);
}

TEST_CASE("keys that go down and up between two pictures all count, with what was held down for each") {
  const OwnFolder folder;
  const auto app = in_dummy_window();
  begin_keeping(app->desk(), folder.path());
  strike_key(*app, "Ctrl+S");
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  const std::string name = app->desk().sessions.wanted;
  REQUIRE(name.size() > 5);
  for (const char* chord : {"Ctrl+A", "Right", "Backspace", "Backspace", "Backspace"}) {
    SDL_Event event = down_of(chord);
    SDL_PushEvent(&event);
    event = up_of(chord);
    SDL_PushEvent(&event);
  }
  for (int frame = 0; frame < 12; ++frame) app->frame(0);
  CHECK(app->desk().sessions.wanted == name.substr(0, name.size() - 3));
}
