// Guards the view of stability: by keyboard alone and by name; that a run leaves the window free and can be stopped; that
// what is said is what was counted; and that no text is cut off or covers another.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "tests/app/acting.hpp"
#include "tests/app/stabilities.hpp"
#include "ui/view/words.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_stability(bool has_study, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("steady_care", size));
  app->desk().view.text_scale = scale;
  operate(app->desk(), "view.stability");
  if (has_study) put_stability(app->desk());
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("the study of stability is run by keyboard alone, with the switch and without") {
  const auto app = at_stability(false);
  Desk& desk = app->desk();
  CHECK(says(*app, "Fraley (2002)"));
  strike(*app, "L");
  strike(*app, "L");
  CHECK(desk.view.stability.lives == 0);
  strike(*app, "D");
  strike(*app, "Shift+R");
  REQUIRE(desk.stability.run);
  finish_stability(desk);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  CHECK(desk.stability.found.lives == 200);
  CHECK(desk.stability.found.has_differential_susceptibility);
  CHECK(says(*app, "with differential susceptibility"));
}

TEST_CASE("what is said of stability is what was counted") {
  const auto app = at_stability(true);
  const StabilityDesk& study = app->desk().stability;
  const StabilityCurve prototype = stability_of(*study.lives, Theory::prototype);
  const auto at = std::find(kStabilityMonths.begin(), kStabilityMonths.end(), 240) - kStabilityMonths.begin();
  CHECK(says(*app, "Under the prototype view " + number(prototype.by_age[static_cast<std::size_t>(at)].r) +
                       " is left at 20"));
  CHECK(says(*app, number(prototype.to_four.r)));
  CHECK(says(*app, "published: r = .28"));
  CHECK(says(*app, "200 lives of the population"));
}

TEST_CASE("while stability is studied the window goes on, and Cancel keeps what has come out") {
  const auto app = at_stability(false);
  Desk& desk = app->desk();
  operate(desk, "stability.lives", 2);
  strike(*app, "Shift+R");
  REQUIRE(desk.stability.run);
  CHECK_FALSE(is_usable(*control_named("stability.make"), desk));
  while (!desk.stability.has_found()) app->frame(0);
  app->frame(0);
  CHECK(says(*app, " %"));
  click(*app, app->spots().at("stability.cancel").centre());
  CHECK_FALSE(desk.stability.run);
  const std::uint32_t counted = desk.stability.counted;
  CHECK(counted >= kFewestStabilityLives);
  CHECK(counted < 4000);
  app->frame(0);
  CHECK(desk.stability.counted == counted);
}

TEST_CASE("without the population's scenario the study of stability says why it cannot be made") {
  const auto app = at_stability(false);
  app->desk().library.clear();
  CHECK(operate(app->desk(), "stability.make").has_value());
}

TEST_CASE("no text of the study of stability leaves its window or covers another") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      for (const bool has_study : {false, true}) {
        const auto app = at_stability(has_study, size, scale);
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(has_study);
        check_texts(*app);
      }
    }
  }
}
