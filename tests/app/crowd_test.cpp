// Guards the view of the crowd: by name, by keyboard alone and with the pointer; that a run leaves the window free and
// can be stopped; that the life behind a dot is the life that opens; and that no text is cut off or covers another.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <thread>

#include "tests/app/acting.hpp"
#include "tests/app/crowds.hpp"
#include "ui/panels/plane_scenes.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_the_crowd(bool has_crowd = true, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("steady_care", size));
  app->desk().view.text_scale = scale;
  if (has_crowd) app->desk().crowd = small_crowd();
  operate(app->desk(), "view.crowd");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("a crowd is made, followed by its beginning and opened, by keyboard alone") {
  App app(start_on());
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  strike(app, control_named("view.crowd")->shortcut);
  CHECK(says(app, "No crowd has been made yet"));
  strike(app, "L");
  strike(app, "L");
  CHECK(app.desk().view.crowd.size == 0);
  strike(app, "Shift+R");
  while (app.desk().crowd.run) {
    app.frame(0);
    std::this_thread::yield();
  }
  app.frame(0);
  CHECK(says(app, "200 lives at"));
  strike(app, "B");
  CHECK(app.desk().view.crowd.beginning == Beginning::secure);
  strike(app, "Down");
  const std::uint32_t life = app.desk().view.crowd.life;
  CHECK(life > 0);
  CHECK(app.desk().crowd.crowd->class_at_one(life) == SspClass::secure);
  strike(app, "Return");
  CHECK(app.desk().view.front == View::life);
  CHECK(app.desk().session.life_number() == life);
  CHECK(app.desk().stem == "population");
}

TEST_CASE("the life that opens is the life of the crowd, to its last moment") {
  const auto app = at_the_crowd();
  Desk& desk = app->desk();
  desk.session.seek_years(31);
  operate(desk, "crowd.life", 23);
  operate(desk, "crowd.open");
  CHECK(desk.session.seed() == desk.crowd.crowd->seed());
  CHECK(desk.session.state().age().years() == doctest::Approx(31).epsilon(0.001));
  desk.session.seek_years(80);
  CHECK(hash_of(desk.session.state()) == desk.crowd.crowd->hash_at_end(23));
  CHECK(desk.session.trail().at_one->ssp_class == desk.crowd.crowd->class_at_one(23));
  for (const TrailLook& look : desk.session.trail().looks) {
    const std::size_t i = look_before(Age::from_years(look.years));
    CHECK(look.seen.without_error == desk.crowd.crowd->without_error(23, i));
  }
}

TEST_CASE("while a crowd is lived the window goes on, and Cancel keeps the lives there are") {
  const auto app = at_the_crowd(false);
  operate(app->desk(), "crowd.size", 2);
  strike(*app, "Shift+R");
  REQUIRE(app->desk().crowd.run);
  CHECK_FALSE(is_usable(*control_named("crowd.make"), app->desk()));
  while (!app->desk().crowd.has_lives()) app->frame(0);
  app->frame(0);
  CHECK(says(*app, " %"));
  strike(*app, "Space");
  CHECK(app->desk().session.is_playing());
  click(*app, app->spots().at("crowd.cancel").centre());
  CHECK_FALSE(app->desk().crowd.run);
  const std::size_t lives = app->desk().crowd.lives.everyone.size();
  CHECK(lives > 0);
  CHECK(lives < 10000);
  app->frame(0);
  CHECK(app->desk().crowd.lives.everyone.size() == lives);
}

TEST_CASE("a press on a dot marks its life") {
  const auto app = at_the_crowd();
  Desk& desk = app->desk();
  desk.session.seek_years(30);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  const Rect plot = app->spots().at("crowd.life");
  const CrowdScene scene = crowd_scene_of(desk);
  Plane plane;
  plane.plot = plot;
  plane.unit = app->window().fonts().line_height(TextRole::small);
  for (const std::uint32_t wanted : {17U, 44U}) {
    const glm::vec2 at = plane.at(place_of_life(scene, wanted));
    click(*app, at);
    const std::uint32_t marked = desk.view.crowd.life;
    const glm::vec2 there = plane.at(place_of_life(scene, marked));
    CHECK(std::abs(there.x - at.x) + std::abs(there.y - at.y) < 3);
    CHECK(says(*app, "life " + std::to_string(marked)));
  }
}

TEST_CASE("stepping walks through the lives followed and stops at their ends") {
  const auto app = at_the_crowd();
  Desk& desk = app->desk();
  operate(desk, "crowd.beginning", static_cast<double>(Beginning::avoidant));
  const LifeNumbers avoidant = desk.crowd.lives.chosen;
  REQUIRE(avoidant.size() > 2);
  operate(desk, "crowd.life", 0);
  LifeNumbers walked;
  for (std::size_t i = 0; i < avoidant.size(); ++i) {
    operate(desk, "crowd.next");
    walked.push_back(desk.view.crowd.life);
  }
  if (avoidant.front() != 0) CHECK(walked == avoidant);
  operate(desk, "crowd.next");
  CHECK(desk.view.crowd.life == avoidant.back());
  for (std::size_t i = 0; i < avoidant.size() + 2; ++i) operate(desk, "crowd.previous");
  CHECK(desk.view.crowd.life == avoidant.front());
}

TEST_CASE("“like” follows the lives nearest to the marked one, and goes on following them") {
  const auto app = at_the_crowd();
  Desk& desk = app->desk();
  operate(desk, "crowd.life", 12);
  operate(desk, "crowd.beginning", static_cast<double>(Beginning::like_one));
  const LifeNumbers alike = desk.crowd.lives.chosen;
  CHECK(alike.size() == 10);
  CHECK(std::binary_search(alike.begin(), alike.end(), 12U));
  operate(desk, "crowd.next");
  operate(desk, "crowd.previous");
  CHECK(desk.crowd.lives.chosen == alike);
  CHECK(desk.view.crowd.life == 12);
}

TEST_CASE("what is said of the ends is what was counted") {
  const auto app = at_the_crowd();
  Desk& desk = app->desk();
  desk.session.seek_years(28);
  operate(desk, "crowd.beginning", static_cast<double>(Beginning::avoidant));
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  const LifeNumbers& chosen = desk.crowd.lives.chosen;
  const AdultCounts counts = adult_counts(*desk.crowd.crowd, chosen, 28);
  CHECK(says(
      *app, "Of " + std::to_string(chosen.size()) + " lives that were avoidant at one, the interview at 28"));
  CHECK(says(*app, "finds " + std::to_string(counts.by_class[0]) + " autonomous"));
  const auto bars = adult_bars(crowd_scene_of(desk));
  CHECK(bars[0].count + bars[1].count + bars[2].count == chosen.size());
}

TEST_CASE("time moves in the crowd as in the life") {
  const auto app = at_the_crowd();
  const Session& session = app->desk().session;
  strike(*app, "PageDown");
  CHECK(session.state().age().years() == doctest::Approx(1).epsilon(0.01));
  const Rect plot = app->spots().at("time.age");
  click(*app, {plot.min.x + plot.width() * 0.54F, plot.centre().y});
  CHECK(session.state().age().years() == doctest::Approx(18).epsilon(0.02));
  CHECK(tab_to(*app, "time.clock"));
  CHECK(tab_to(*app, "crowd.beginning"));
}

TEST_CASE("closing the program ends a run") {
  const auto app = at_the_crowd(false);
  operate(app->desk(), "crowd.size", 2);
  operate(app->desk(), "crowd.make");
  CHECK(app->desk().crowd.run);
}

TEST_CASE("without the population's scenario the crowd says why it cannot be made") {
  const auto app = at_the_crowd(false);
  app->desk().library.clear();
  CHECK(operate(app->desk(), "crowd.make").has_value());
  operate(app->desk(), "crowd.of", 1);
  operate(app->desk(), "crowd.size", 0);
  CHECK_FALSE(operate(app->desk(), "crowd.make").has_value());
  CHECK(app->desk().crowd.stem == "steady_care");
}

TEST_CASE("however large the text, a crowd is seen on its plane") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      const auto app = at_the_crowd(true, size, scale);
      for (int frame = 0; frame < 2; ++frame) app->frame(0);
      CAPTURE(size.x);
      CAPTURE(scale);
      REQUIRE(app->spots().count("crowd.life") == 1);
      const Rect plot = app->spots().at("crowd.life");
      CHECK(plot.width() > static_cast<float>(size.x) * 0.6F);
      CHECK(plot.height() > 40);
    }
  }
}

TEST_CASE("no text of the crowd leaves its window or covers another") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      for (const double region : {0.0, 1.0, 2.0}) {
        for (const bool has_crowd : {true, false}) {
          const auto app = at_the_crowd(has_crowd, size, scale);
          operate(app->desk(), "view.region", region);
          operate(app->desk(), "crowd.beginning", static_cast<double>(Beginning::disorganized));
          app->desk().session.seek_years(40);
          for (int frame = 0; frame < 2; ++frame) app->frame(0);
          CAPTURE(size.x);
          CAPTURE(scale);
          CAPTURE(region);
          check_texts(*app);
        }
      }
    }
  }
}
