// Guards the map: that it shows the open life's own way, as far as it has been lived; that looking changes nothing;
// and that no text is cut off or covers another.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "tests/app/acting.hpp"
#include "tests/app/crowds.hpp"
#include "ui/panels/plane_scenes.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_the_map(double years, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("distant_care", size));
  app->desk().view.text_scale = scale;
  app->desk().session.seek_years(years);
  operate(app->desk(), "view.map");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("the map names its instruments, and before twenty says that nobody was asked") {
  const auto child = at_the_map(7);
  CHECK(says(*child, "Self-report of experiences in close relationships, 1–7"));
  CHECK(says(*child, "asked from 20 on"));
  CHECK(says(*child, "Strange Situation at 12 months"));
  CHECK_FALSE(says(*child, "interview at"));
  const auto adult = at_the_map(33);
  CHECK(says(*adult, "self-report at 30"));
  CHECK(says(*adult, "interview at 30"));
  CHECK(says(*adult, "without its error"));
}

TEST_CASE("the way ends at the playhead, however far the life has been lived") {
  const auto app = at_the_map(50);
  Desk& desk = app->desk();
  CHECK(map_scene_of(desk, nullptr).trail.back().years == 50);
  operate(desk, "time.age", 12);
  const MapScene scene = map_scene_of(desk, nullptr);
  CHECK(scene.trail.back().years == 12);
  CHECK(scene.trail.size() == look_before(Age::from_years(12)) + 1);
  CHECK(scene.now == scene.trail.back().seen.without_error);
  operate(desk, "time.age", 0);
  CHECK_FALSE(map_scene_of(desk, nullptr).at_one.has_value());
}

TEST_CASE("looking at the way leaves the life alone, and a change in the life changes the way") {
  const auto app = at_the_map(40);
  Desk& desk = app->desk();
  const std::uint64_t before = hash_of(desk.session.state());
  const LifeTrail first = desk.session.trail();
  app->frame(0);
  CHECK(hash_of(desk.session.state()) == before);
  operate(desk, "time.age", 25);
  desk.session.edit(HardTime{0.9});
  desk.session.seek_years(40);
  const LifeTrail changed = desk.session.trail();
  REQUIRE(changed.looks.size() == first.looks.size());
  CHECK(changed.looks[look_of_year(20)].seen.without_error ==
        first.looks[look_of_year(20)].seen.without_error);
  CHECK_FALSE(changed.looks[look_of_year(27)].seen.without_error ==
              first.looks[look_of_year(27)].seen.without_error);
}

TEST_CASE("the map shows a crowd behind the way, or not") {
  const auto app = at_the_map(30);
  CHECK_FALSE(is_shown(*control_named("map.others"), app->desk()));
  app->desk().crowd = small_crowd();
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  const Pixels with = app->window().pixels();
  operate(app->desk(), "map.others", 0);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  CHECK_FALSE(with.argb == app->window().pixels().argb);
}

TEST_CASE("the life goes on playing from one view of its time to another") {
  const auto app = at_the_map(30);
  operate(app->desk(), "time.play", 1);
  operate(app->desk(), "view.crowd");
  CHECK(app->desk().session.is_playing());
  operate(app->desk(), "view.findings");
  CHECK_FALSE(app->desk().session.is_playing());
}

TEST_CASE("no text of the map leaves its window or covers another") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      for (const double region : {0.0, 1.0, 2.0}) {
        const auto app = at_the_map(64, size, scale);
        app->desk().crowd = small_crowd();
        operate(app->desk(), "view.region", region);
        for (int frame = 0; frame < 2; ++frame) app->frame(0);
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(region);
        check_texts(*app);
      }
    }
  }
}
