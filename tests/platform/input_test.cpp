// Guards that a test or a tour can work the screen as a person does, by pointer and by keyboard alone.
#include <doctest/doctest.h>

#include "tests/platform/headless.hpp"
#include "ui/platform/style.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

struct Panel {
  Window window{headless()};
  int presses = 0;
  Rect button;
  std::vector<KeyPress> keys;

  void frame() {
    const Events events = window.poll();
    keys.insert(keys.end(), events.keys.begin(), events.keys.end());
    window.begin_frame();
    ImGui::SetNextWindowPos({10, 10});
    ImGui::Begin("care");
    {
      const ButtonLook look(ButtonKind::primary, window.palette());
      if (ImGui::Button("answer")) ++presses;
    }
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 high = ImGui::GetItemRectMax();
    button = {{low.x, low.y}, {high.x, high.y}};
    ImGui::End();
    window.end_frame();
  }
  void frames(int count) {
    for (int i = 0; i < count; ++i) frame();
  }
};

}  // namespace

TEST_CASE("a click reaches the button under it, once") {
  Panel panel;
  panel.frames(2);
  panel.window.script().click(panel.button.centre());
  CHECK(panel.window.wait_event(1));
  panel.frames(5);
  CHECK(panel.presses == 1);
  panel.window.script().click({300, 190});
  panel.frames(5);
  CHECK(panel.presses == 1);
}

TEST_CASE("a button can be reached and pressed with keys alone") {
  Panel panel;
  panel.frames(2);
  for (const char* key : {"Down", "Space"}) {
    panel.window.script().press_key({key});
    panel.frames(3);
  }
  CHECK(panel.presses == 1);
  REQUIRE(panel.keys.size() == 2);
  CHECK(panel.keys.back() == KeyPress{"Space"});
}

TEST_CASE("a still window has nothing to redraw") {
  Panel panel;
  panel.frames(2);
  CHECK_FALSE(panel.window.poll().has_changed);
  panel.window.script().move_pointer({5, 5});
  CHECK(panel.window.poll().has_changed);
}
