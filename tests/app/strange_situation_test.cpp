// Guards the views of the program and the room of the Strange Situation: by name, by keyboard and with the
// pointer; that it is the open life's procedure, and that looking changes nothing. No test depends on a class.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "sim/instruments/observation.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/pictures.hpp"
#include "ui/app/layout.hpp"
#include "ui/app/watching.hpp"
#include "ui/view/words_strange_situation.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

/// A program that shows the room, in a life that has not been lived yet.
std::unique_ptr<App> in_the_room(const std::string& stem = "distant_and_warm", glm::ivec2 size = {1280, 720},
                                 double scale = 1) {
  auto app = std::make_unique<App>(start_on(stem, size));
  app->desk().view.text_scale = scale;
  operate(app->desk(), "view.strange_situation");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

int second_of_episode_start(const Desk& desk, int episode) {
  const SspTrace& trace = strange_situation_of(desk).trace;
  int second = 0;
  while (trace[static_cast<std::size_t>(second)].seen.episode < episode) ++second;
  return second;
}

}  // namespace

TEST_CASE("a number goes to a view, and each view has its own controls") {
  App app(start_on());
  app.frame(0);
  CHECK(app.spots().count("time.age") == 1);
  CHECK(app.spots().count("ssp.second") == 0);
  strike(app, control_named("view.strange_situation")->shortcut);
  CHECK(app.desk().view.front == View::strange_situation);
  CHECK(app.spots().count("ssp.second") == 1);
  CHECK(app.spots().count("time.age") == 0);
  CHECK(app.spots().count("caregiver.touch") == 0);
  CHECK_FALSE(is_usable(*control_named("caregiver.touch"), app.desk()));
  strike(app, "1");
  CHECK(app.desk().view.front == View::life);
  CHECK(app.spots().count("time.age") == 1);
}

TEST_CASE("a press on a tab goes to its view, at every text scale that has room for tabs") {
  for (const double scale : {1.0, 1.5}) {
    CAPTURE(scale);
    App app(start_on());
    app.desk().view.text_scale = scale;
    for (int frame = 0; frame < 2; ++frame) app.frame(0);
    REQUIRE(app.spots().count("view.strange_situation") == 1);
    app.window().script().click(app.spots().at("view.strange_situation").centre());
    while (!app.window().script().empty()) app.frame(0);
    app.frame(0);
    CHECK(app.desk().view.front == View::strange_situation);
  }
}

TEST_CASE("with text too large for tabs, one stands for all, with the way to the next") {
  App app(start_on());
  app.desk().view.text_scale = 2;
  app.frame(0);
  for (std::size_t i = 1; i <= kViews.size(); ++i) {
    app.frame(0);
    app.frame(0);
    // A view that leaves the bar more room has all tabs.
    const ViewEntry& next = kViews[i % kViews.size()];
    const std::string way = app.spots().count("view.next") == 1 ? "view.next" : std::string(next.control);
    REQUIRE(app.spots().count(way) == 1);
    click(app, app.spots().at(way).centre());
    CHECK(app.desk().view.front == next.view);
  }
  strike(app, "Ctrl+Tab");
  CHECK(app.desk().view.front == kViews[1].view);
  strike(app, "Ctrl+Shift+Tab");
  CHECK(app.desk().view.front == kViews[0].view);
}

TEST_CASE("with text too large for tabs, the numbers still go to every view") {
  App app(start_on());
  app.desk().view.text_scale = 3;
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  for (std::size_t i = kViews.size(); i-- > 0;) {
    strike(app, std::to_string(i + 1));
    CHECK(app.desk().view.front == kViews[i].view);
  }
}

TEST_CASE("the room shows the open life's procedure as a study would record it, and leaves the life alone") {
  const auto app = in_the_room();
  const Session& session = app->desk().session;
  const std::uint64_t before = hash_of(session.state());
  for (const int months : {12, 48}) {
    operate(app->desk(), "ssp.age", months == 12 ? 0 : 1);
    Life life(session.timeline().world());
    life.run_until(Age::from_months(months));
    const Parameters& lived = life.world().parameters();
    const SspResult expected = strange_situation(
        life.state(), life.world().luck(), primary_caregiver(life.state()), {{}, lived.episode, lived.care});
    CHECK(strange_situation_of(app->desk()).result == expected);
  }
  CHECK(hash_of(session.state()) == before);
  CHECK(session.timeline().reached() == 0);
}

TEST_CASE("another luck, another change or another caregiver is another procedure") {
  const auto app = in_the_room();
  Desk& desk = app->desk();
  const SspTrace first = strange_situation_of(desk).trace;
  operate(desk, "luck.new");
  CHECK_FALSE(strange_situation_of(desk).trace == first);
  operate(desk, "edit.undo");
  CHECK(strange_situation_of(desk).trace == first);
  operate(desk, "ssp.caregiver", 1);
  CHECK_FALSE(strange_situation_of(desk).trace == first);
  operate(desk, "ssp.caregiver", 0);
  CHECK(strange_situation_of(desk).trace == first);
  desk.session.edit(SetCare{"", CareQuality::mirroring, 0.01});
  CHECK_FALSE(strange_situation_of(desk).trace == first);
}

TEST_CASE("the keys that move through a life move through the room, and the life stays where it is") {
  const auto app = in_the_room();
  const Desk& desk = app->desk();
  strike(*app, "Right");
  CHECK(ssp_second_of(desk) == 1);
  strike(*app, "Ctrl+Right");
  CHECK(ssp_second_of(desk) == 11);
  strike(*app, "Left");
  CHECK(ssp_second_of(desk) == 10);
  strike(*app, "PageDown");
  CHECK(ssp_second_of(desk) == second_of_episode_start(desk, 2));
  strike(*app, "PageUp");
  CHECK(ssp_second_of(desk) == 0);
  strike(*app, "End");
  CHECK(ssp_second_of(desk) == static_cast<double>(strange_situation_of(desk).trace.size() - 1));
  strike(*app, "Home");
  CHECK(ssp_second_of(desk) == 0);
  CHECK(desk.session.state().episode == 0);
}

TEST_CASE("playing goes through the room at the chosen speed, stops at its end and begins again") {
  const auto app = in_the_room();
  Desk& desk = app->desk();
  strike(*app, "Space");
  CHECK(is_playing(desk));
  app->frame(0.1);
  CHECK(ssp_second_of(desk) == doctest::Approx(0.1 * speed_of(desk)));
  operate(desk, "time.speed", 5);
  for (int i = 0; i < 2000 && is_playing(desk); ++i) pass_time(desk, 0.1);
  CHECK_FALSE(is_playing(desk));
  CHECK(ssp_second_of(desk) == static_cast<double>(strange_situation_of(desk).trace.size() - 1));
  operate(desk, "time.play", 1);
  CHECK(ssp_second_of(desk) == 0);
  CHECK(is_playing(desk));
  CHECK_FALSE(desk.session.is_playing());
}

TEST_CASE("a view of one panel has all the room below the top bar") {
  const glm::vec2 size{1280, 720};
  const auto whole = place_of_panel("view", size, {});
  REQUIRE(whole.has_value());
  for (const char* part : {"stage", "story", "controls", "timeline"})
    CHECK(whole->contains(*place_of_panel(part, size, {})));
  CHECK_FALSE(whole->overlaps(*place_of_panel("top bar", size, {})));
}

TEST_CASE("going to another view pauses what was playing") {
  App app(start_on());
  operate(app.desk(), "time.play", 1);
  strike(app, control_named("view.strange_situation")->shortcut);
  CHECK_FALSE(app.desk().session.is_playing());
  operate(app.desk(), "time.play", 1);
  strike(app, "1");
  CHECK_FALSE(app.desk().view.ssp.is_playing);
}

TEST_CASE("a press on the strip goes to that second, and the keyboard can do it too") {
  const auto app = in_the_room();
  const Rect plot = app->spots().at("ssp.second");
  app->window().script().click(plot.centre());
  while (!app->window().script().empty()) app->frame(0);
  app->frame(0);
  const auto whole = static_cast<double>(strange_situation_of(app->desk()).trace.size());
  CHECK(ssp_second_of(app->desk()) == doctest::Approx(whole / 2).epsilon(0.02));
  const double before = ssp_second_of(app->desk());
  for (int i = 0; i < 60 && app->desk().view.focus != "ssp.second"; ++i) strike(*app, "Tab");
  REQUIRE(app->desk().view.focus == "ssp.second");
  strike(*app, "Right");
  CHECK(ssp_second_of(app->desk()) == before + 5);
}

TEST_CASE("the class comes at the end only, with what it is and is not") {
  const auto app = in_the_room();
  const std::string words = words_for_class(strange_situation_of(app->desk()).result.ssp_class);
  CHECK_FALSE(says(*app, words));
  CHECK(says(*app, "Only the two reunions are scored"));
  strike(*app, "End");
  CHECK(says(*app, words));
  CHECK(says(*app, "not a type of person"));
}

TEST_CASE("at the size of a laptop the end of the procedure is told without scrolling") {
  for (const char* stem : {"distant_and_warm", "steady_care", "hot_and_cold"}) {
    const auto app = in_the_room(stem);
    strike(*app, "End");
    for (const PaintedText& text : app->texts()) {
      CAPTURE(text.words);
      CHECK(text.visible.contains(text.rect, 1));
    }
  }
}

TEST_CASE("no text of the room leaves the window at any size and text scale") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}, glm::ivec2{1024, 768}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      const auto app = in_the_room("distant_and_warm", size, scale);
      for (const int episode : {1, 4, 8}) {
        go_to_ssp_second(app->desk(), second_of_episode_start(app->desk(), episode) + 10);
        app->frame(0);
        for (const PaintedText& text : app->texts()) {
          CAPTURE(size.x);
          CAPTURE(scale);
          CAPTURE(text.words);
          CHECK(text.rect.min.x >= -1);
          CHECK(text.rect.max.x <= static_cast<float>(size.x) + 1);
        }
      }
    }
  }
}

TEST_CASE("a second of the second reunion looks as it was approved") {
  const auto app = in_the_room("steady_care");
  go_to_ssp_second(app->desk(), second_of_episode_start(app->desk(), kSspEpisodes) + 12);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  check_golden(*app, "strange_situation_second_reunion");
}
