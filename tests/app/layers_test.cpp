// Guards the layers of a quarrel in the program: opened and peeled by name, by keyboard alone and with the pointer; that
// the moments at the bottom are a press away, and the way back too; and that nothing is cut off or covered.
#include <doctest/doctest.h>

#include <memory>

#include "tests/app/acting.hpp"
#include "ui/app/layers.hpp"
#include "ui/app/why.hpp"
#include "ui/view/words_layers.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::uint32_t playhead(App& app) { return app.desk().session.state().episode; }

/// Opens the last quarrel before 40 and peels it to the bottom.
std::unique_ptr<App> at_the_bottom(glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = asel_at(40, size, scale);
  strike(*app, "Q");
  for (std::size_t i = 1; i < kLayers; ++i) strike(*app, "Right");
  return app;
}

}  // namespace

TEST_CASE("a child has not quarrelled with a partner, so there is nothing to peel") {
  const auto app = asel_at(10);
  strike(*app, "Q");
  CHECK_FALSE(is_peeling(app->desk()));
  CHECK(operate(app->desk(), "layers.open").has_value());
}

TEST_CASE("a quarrel opens at its own moment and comes off layer by layer, by keyboard alone") {
  const auto app = asel_at(40);
  const auto quarrel = quarrel_up_to(app->desk().session.timeline(), playhead(*app));
  REQUIRE(quarrel);
  strike(*app, "Q");
  CHECK(playhead(*app) == *quarrel);
  CHECK(says(*app, "What they quarrelled about"));
  CHECK_FALSE(says(*app, "The feeling under it"));
  CHECK_FALSE(is_usable(*control_named("layers.back"), app->desk()));
  strike(*app, "Right");
  CHECK(says(*app, "The feeling under it"));
  CHECK_FALSE(says(*app, "What each expects"));
  strike(*app, "Right");
  CHECK(says(*app, "What each expects"));
  strike(*app, "Right");
  CHECK(says(*app, "The moments that taught it"));
  CHECK(says(*app, "Not lived here."));  // nothing is invented about the partner
  CHECK_FALSE(is_usable(*control_named("layers.deeper"), app->desk()));
  strike(*app, "Left");
  CHECK_FALSE(says(*app, "The moments that taught it"));
  strike(*app, "Escape");
  CHECK_FALSE(is_peeling(app->desk()));
  CHECK(playhead(*app) == *quarrel);
}

TEST_CASE("PageUp and PageDown go from quarrel to quarrel and end where there is none") {
  const auto app = asel_at(40);
  strike(*app, "Q");
  const std::uint32_t last = playhead(*app);
  strike(*app, "PageUp");
  const std::uint32_t before = playhead(*app);
  CHECK(before < last);
  strike(*app, "PageDown");
  CHECK(playhead(*app) == last);
  operate(app->desk(), "layers.next");
  CHECK(playhead(*app) == last);
  CHECK_FALSE(app->desk().notice.empty());
}

TEST_CASE("the moments at the bottom are reached by keyboard, and Backspace comes back to the quarrel") {
  const auto app = at_the_bottom();
  const std::uint32_t quarrel = playhead(*app);
  strike(*app, "Down");
  CHECK(app->desk().view.layers.moment == 1);
  strike(*app, "Up");
  strike(*app, "Return");
  CHECK(playhead(*app) < quarrel);
  CHECK(is_peeling(app->desk()));
  strike(*app, "Backspace");
  CHECK(playhead(*app) == quarrel);
  CHECK_FALSE(is_usable(*control_named("layers.return"), app->desk()));
}

TEST_CASE("a press on a moment goes there, and Tab alone can do the same") {
  const auto app = at_the_bottom();
  const std::uint32_t quarrel = playhead(*app);
  click(*app, app->spots().at("layers.moment.0").centre());
  const std::uint32_t pressed = playhead(*app);
  CHECK(pressed < quarrel);
  operate(app->desk(), "layers.return");
  REQUIRE(tab_to(*app, "layers.go"));
  strike(*app, "Return");
  CHECK(playhead(*app) == pressed);
}

TEST_CASE("the layer just opened is in sight, and so is the moment just chosen, however large the text") {
  for (const double scale : {1.0, 2.0, 3.0}) {
    CAPTURE(scale);
    const auto app = at_the_bottom({1280, 720}, scale);
    const PaintedText* heading = text_with(*app, "The moments that taught it");
    REQUIRE(heading);
    CHECK(heading->visible.contains(heading->rect, 1));
    const std::size_t moments = app->spots().count("layers.moment.3") ? 3 : 2;
    for (std::size_t i = 0; i < moments; ++i) strike(*app, "Down");
    app->frame(0);
    const Rect chosen = app->spots().at("layers.moment." + std::to_string(moments));
    CHECK(chosen.min.y >= 0);
    CHECK(chosen.min.y < 700);
  }
}

TEST_CASE("no text of a quarrel is cut off or covers another, at any depth, size and text scale") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
      const auto app = asel_at(40, size, scale);
      strike(*app, "Q");
      for (std::size_t depth = 1; depth <= kLayers; ++depth) {
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(depth);
        check_texts(*app);
        strike(*app, "Right");
      }
    }
  }
}
