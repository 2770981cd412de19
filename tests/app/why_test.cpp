// Guards "why did this change?" in the program: by name, by keyboard alone and with the pointer, on the curve of a
// belief as well; that the moments behind a belief are a press away, and the way back too; and that nothing is cut off
// or covered.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "tests/app/acting.hpp"
#include "tests/app/desks.hpp"
#include "ui/app/why.hpp"
#include "ui/view/timeline_view.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_age(double years, const std::string& stem = "distant_care",
                            glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on(stem, size));
  app->desk().view.text_scale = scale;
  app->desk().session.seek_years(years);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

std::uint32_t playhead(const App& app) { return const_cast<App&>(app).desk().session.state().episode; }

}  // namespace

TEST_CASE("W asks why, B asks about the other belief, and Escape goes back to the stage") {
  const auto app = at_age(30);
  CHECK(app->spots().count("why.open") == 1);
  strike(*app, "W");
  CHECK(app->desk().view.sheet == Sheet::why);
  CHECK(says(*app, "“Others come when I call”"));
  CHECK(says(*app, "The moments that made it, up to 30 years"));
  strike(*app, "B");
  CHECK(says(*app, "“I am worth coming for”"));
  CHECK(app->spots().count("caregiver.touch") == 0);
  CHECK_FALSE(is_usable(*control_named("event.loss"), app->desk()));
  strike(*app, "Escape");
  CHECK(app->desk().view.sheet == Sheet::none);
  CHECK(is_usable(*control_named("event.loss"), app->desk()));
}

TEST_CASE("by keyboard alone one goes to a moment that made the belief, and back to where one asked") {
  const auto app = at_age(30);
  const std::uint32_t asked = playhead(*app);
  strike(*app, "W");
  strike(*app, "Down");
  strike(*app, "Down");
  strike(*app, "Up");
  CHECK(app->desk().view.why.moment == 1);
  const auto moments = moments_of(app->desk());
  strike(*app, "Return");
  CHECK(playhead(*app) == moments[1].episode);
  CHECK(moments_of(app->desk()) == moments);  // the list stays, so that one can go on to the next
  strike(*app, "Down");
  strike(*app, "Return");
  CHECK(playhead(*app) == moments[2].episode);
  strike(*app, "Backspace");
  CHECK(playhead(*app) == asked);
  CHECK_FALSE(is_usable(*control_named("why.return"), app->desk()));
}

TEST_CASE("by Tab alone the same can be done") {
  const auto app = at_age(30);
  REQUIRE(tab_to(*app, "why.open"));
  strike(*app, "Return");
  REQUIRE(app->desk().view.sheet == Sheet::why);
  REQUIRE(tab_to(*app, "why.moment"));
  strike(*app, "Right");
  CHECK(app->desk().view.why.moment == 1);
  REQUIRE(tab_to(*app, "why.go"));
  const auto moments = moments_of(app->desk());
  strike(*app, "Return");
  CHECK(playhead(*app) == moments[1].episode);
}

TEST_CASE("a press on a moment goes there") {
  const auto app = at_age(30);
  strike(*app, "W");
  const auto moments = moments_of(app->desk());
  click(*app, app->spots().at("why.moment.2").centre());
  CHECK(playhead(*app) == moments[2].episode);
  CHECK(says(*app, "Back to where I asked"));
}

TEST_CASE("a press on the curve of a belief goes there and asks why about that belief") {
  const auto app = at_age(40, "hot_and_cold");
  const Rect plot = app->spots().at("time.age");
  const float x = plot.min.x + plot.width() * 0.3F;
  bool has_asked_other = false;
  bool has_asked_self = false;
  int scrubbed = 0;
  for (float y = plot.min.y + 1; y < plot.max.y; y += 2) {
    operate(app->desk(), "why.close");
    click(*app, {x, y});
    CHECK(app->desk().session.state().age().years() == doctest::Approx(years_under(x, plot)).epsilon(0.02));
    const bool is_open = app->desk().view.sheet == Sheet::why;
    has_asked_other = has_asked_other || (is_open && app->desk().view.why.belief == Belief::other);
    has_asked_self = has_asked_self || (is_open && app->desk().view.why.belief == Belief::self);
    scrubbed += is_open ? 0 : 1;
  }
  CHECK(has_asked_other);
  CHECK(has_asked_self);
  CHECK(scrubbed > 20);
}

TEST_CASE("a drag that begins on a curve only scrubs") {
  const auto app = at_age(40, "hot_and_cold");
  const Rect plot = app->spots().at("time.age");
  for (float y = plot.min.y + 1; y < plot.max.y; y += 4) {
    ScriptedInput& script = app->window().script();
    script.move_pointer({plot.min.x + plot.width() * 0.3F, y});
    script.hold_button(true);
    script.move_pointer({plot.min.x + plot.width() * 0.5F, y});
    script.hold_button(false);
    while (!script.empty()) app->frame(0);
    app->frame(0);
    CHECK(app->desk().view.sheet == Sheet::none);
  }
}

TEST_CASE("while the playhead moves, why answers for where it is") {
  const auto app = at_age(5);
  strike(*app, "W");
  CHECK(says(*app, "5 years"));
  strike(*app, "PageDown");
  CHECK(asked_at(app->desk()) == playhead(*app));
  CHECK(says(*app, "up to 6 years"));
  strike(*app, "Home");
  CHECK(says(*app, "Nothing has been learned yet"));
  CHECK(says(*app, "None yet."));
  CHECK(operate(app->desk(), "why.go").has_value());
}

TEST_CASE("no text of the answer is cut off or covers another, at any size and text scale") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
      for (const double years : {0.0, 0.6, 8.0, 30.0}) {
        const auto app = at_age(years, "betrayed_baby", size, scale);
        strike(*app, "W");
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(years);
        check_texts(*app);
      }
    }
  }
}
