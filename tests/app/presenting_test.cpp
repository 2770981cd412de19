// Guards what holds in front of people: the way in, the quiet scene and the blank screen, presenting, the parts of the
// model one by one; all by keyboard, and nothing of the life is touched by it.
#include <doctest/doctest.h>

#include <memory>

#include "tests/app/acting.hpp"
#include "ui/app/presenting.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_the_start(glm::ivec2 size = {1280, 720}, double scale = 1) {
  AppStart start = start_on("steady_care", size);
  start.cover = Cover::start;
  auto app = std::make_unique<App>(std::move(start));
  app->desk().view.text_scale = scale;
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  return app;
}

std::string life_of(const Desk& desk) {
  return hex(hash_of(desk.session.state())) + " " + std::to_string(desk.session.timeline().reached());
}

}  // namespace

TEST_CASE("the program opens with what it is, what it is not, and three ways in") {
  const auto app = at_the_start();
  for (const char* words :
       {"not a diagnosis and not advice", "People change", "quiet one", "emergency number"})
    CHECK(says(*app, words));
  for (const char* name : {"start.lesson", "start.explore", "start.present"})
    CHECK(app->spots().count(name) == 1);
  CHECK_FALSE(says(*app, "Others come when I call"));
}

TEST_CASE("the words about where to find help are the host's own, if there are any") {
  AppStart start = start_on();
  start.cover = Cover::start;
  start.where_to_find_help = "Room 12, Ms Okafor, every day from 8.";
  App app(std::move(start));
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  CHECK(says(app, "Ms Okafor"));
  CHECK_FALSE(says(app, "emergency number"));
}

TEST_CASE("each way in leads where it says, by its key, by Tab and Return, and by the pointer") {
  const auto lesson = at_the_start();
  strike(*lesson, "L");
  CHECK(lesson->desk().view.is_lessons_open);
  CHECK_FALSE(lesson->desk().view.presenting);
  const auto explore = at_the_start();
  REQUIRE(tab_to(*explore, "start.explore"));
  strike(*explore, "Return");
  CHECK(explore->desk().view.cover == Cover::none);
  CHECK(says(*explore, "Others come when I call"));
  const auto audience = at_the_start();
  click(*audience, audience->spots().at("start.present").centre());
  CHECK(audience->desk().view.is_lessons_open);
  CHECK(audience->desk().view.presenting.has_value());
}

TEST_CASE("one key leaves any scene for a quiet one, time stands still, and the same key brings it back") {
  const auto app = std::make_unique<App>(start_on("frightening_care"));
  Desk& desk = app->desk();
  desk.session.seek_years(1);
  for (const ViewEntry& entry : kViews) {
    CAPTURE(entry.label);
    operate(desk, entry.control);
    desk.session.play(true);
    app->frame(0);
    strike(*app, "F9");
    CHECK(says(*app, "A quiet moment"));
    CHECK_FALSE(says(*app, desk.session.name()));
    const std::string life = life_of(desk);
    for (int frame = 0; frame < 5; ++frame) app->frame(0.1);
    CHECK(life_of(desk) == life);
    strike(*app, "F9");
    CHECK(desk.view.cover == Cover::none);
    CHECK(desk.view.front == entry.view);
  }
}

TEST_CASE("the blank screen shows no word") {
  const auto app = std::make_unique<App>(start_on());
  strike(*app, ".");
  CHECK(app->texts().empty());
  CHECK(app->window().pixels().at(640, 360) == rgb(0));
  strike(*app, "Escape");
  CHECK(app->desk().view.cover == Cover::none);
  CHECK_FALSE(app->texts().empty());
}

TEST_CASE("what lies below a cover cannot be operated") {
  const auto app = std::make_unique<App>(start_on());
  app->desk().session.seek_years(1);
  strike(*app, "F9");
  const std::string life = life_of(app->desk());
  for (const char* chord : {"Right", "Space", "F", "N", "R", "3", "End"}) strike(*app, chord);
  CHECK(life_of(app->desk()) == life);
  CHECK(app->desk().view.front == View::life);
  CHECK(app->desk().session.branches().size() == 1);
}

TEST_CASE(
    "presenting is one key: full screen, large type, a projector's colours, the stage alone; and one key "
    "back") {
  const auto app = std::make_unique<App>(start_on("steady_care", {1920, 1080}));
  app->desk().session.seek_years(1);
  app->desk().view.colours = Colours::dark;
  strike(*app, "F5");
  const ViewState& view = app->desk().view;
  CHECK(view.is_full_screen);
  CHECK(view.colours == Colours::projector);
  CHECK(app->window().palette() == projector_palette());
  CHECK(view.text_scale >= 1.5);
  CHECK(app->spots().count("caregiver.tenderness") == 0);
  strike(*app, "F5");
  CHECK_FALSE(view.is_full_screen);
  CHECK(view.colours == Colours::dark);
  CHECK(view.text_scale == 1);
  CHECK(app->spots().count("caregiver.tenderness") == 1);
}

TEST_CASE("while presenting no letter is lower than 18 pixels at 1080 lines, in any view") {
  const auto app = std::make_unique<App>(start_on("betrayed_baby", {1920, 1080}));
  app->desk().session.seek_years(30);
  strike(*app, "F5");
  for (const ViewEntry& entry : kViews) {
    CAPTURE(entry.label);
    operate(app->desk(), entry.control);
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    CHECK_FALSE(app->texts().empty());
    // A line is 1.21 times as high as its letters' em.
    for (const PaintedText& text : app->texts()) {
      CAPTURE(text.words);
      CHECK(text.rect.height() >= 18);
    }
  }
}

TEST_CASE("the speaker's clock runs while presenting, is shown, and starts again") {
  const auto app = std::make_unique<App>(start_on("steady_care", {1920, 1080}));
  strike(*app, "F5");
  for (int frame = 0; frame < 650; ++frame) pass_presenting(app->desk(), 0.1);
  app->frame(0);
  CHECK(says(*app, "1:05"));
  strike(*app, "Shift+F5");
  CHECK(says(*app, "0:00"));
  CHECK(words_for_clock(3605) == "60:05");
}

TEST_CASE("a lesson that points at a control shows it while presenting, and the stage beside it") {
  const auto app = std::make_unique<App>(start_on("steady_care", {1920, 1080}));
  Desk& desk = app->desk();
  present(desk, true);
  std::size_t seen = 0;
  for (std::size_t lesson = 0; lesson < desk.lessons.library.size(); ++lesson) {
    REQUIRE_FALSE(open_lesson(desk, lesson).has_value());
    for (std::size_t step = 0; step < desk.lessons.plan()->steps.size(); ++step) {
      go_to_step(desk, step, false);
      for (int frame = 0; frame < 3; ++frame) app->frame(0);
      const std::string lit = spotlight_of(desk);
      if (!is_control_of_life(lit) || desk.view.front != View::life || desk.view.sheet != Sheet::none)
        continue;
      CAPTURE(lit);
      CHECK(app->spots().count(lit) == 1);
      ++seen;
    }
  }
  CHECK(seen > 5);
}

TEST_CASE("the parts of the model come onto the stage one by one, and the life does not change by it") {
  const auto app = std::make_unique<App>(start_on("distant_care", {1920, 1080}));
  app->desk().session.seek_years(2);
  present(app->desk(), true);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  const std::string life = life_of(app->desk());
  const std::size_t all = app->texts().size();
  std::size_t before = 0;
  for (int part = 0; part < kStageParts; ++part) {
    operate(app->desk(), "view.parts", part);
    app->frame(0);
    CHECK(app->texts().size() >= before);
    before = app->texts().size();
    CHECK(says(*app, "Others come when I call") == (part >= 4));
    CHECK(says(*app, "inside:") == (part >= 3));
    CHECK(says(*app, "learned by 18 months") == (part >= 5));
  }
  CHECK(before == all);
  CHECK(life_of(app->desk()) == life);
}

TEST_CASE("the start screen and the quiet scene can be read at every size and text size") {
  for (const glm::ivec2 size : {glm::ivec2{1024, 768}, glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      const auto app = at_the_start(size, scale);
      check_texts(*app);
      strike(*app, "F9");
      check_texts(*app);
    }
  }
}
