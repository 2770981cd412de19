// Guards lessons: every one is walked to its end and back with two keys, and each step is the same both ways; whatever a
// lesson names is there; one can leave it, explore and return; and no text is cut off or covers another.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "sim/core/hash.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/folders.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> in_lesson(std::size_t index, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("steady_care", size));
  app->desk().view.text_scale = scale;
  REQUIRE_FALSE(open_lesson(app->desk(), index).has_value());
  if (app->desk().lessons.until) next_step(app->desk());
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

std::size_t lesson_count() {
  static const std::size_t kCount = App(start_on()).desk().lessons.library.size();
  return kCount;
}

/// The next step, lived to its end, with the key a clicker has.
void click_on(App& app) {
  strike(app, "PageDown");
  if (app.desk().lessons.until) strike(app, "PageDown");
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

/// What a learner sees of a step: the life, its forks and predictions, and how it is looked at.
std::string seen_in(const Desk& desk) {
  std::string text = desk.stem + " " + hex(hash_of(desk.session.state()));
  const Session::Version version = desk.session.version();
  text += " at " + std::to_string(version.playhead) + " of";
  for (const std::uint32_t reached : version.reached) text += " " + std::to_string(reached);
  text += " branches " + std::to_string(version.branches.size()) + " selected " +
          std::to_string(version.selected);
  text += " predictions " + std::to_string(version.predictions.size());
  text += " view " + std::to_string(static_cast<int>(desk.view.front)) + " sheet " +
          std::to_string(static_cast<int>(desk.view.sheet)) + " depth " +
          std::to_string(desk.view.layers.depth);
  return text;
}

const LessonPlan& plan_of(App& app) { return *app.desk().lessons.plan(); }

/// The first step after the beginning that is lived up to an age; 0: there is none.
std::size_t first_lived_step(const LessonPlan& plan) {
  for (std::size_t step = 1; step < plan.steps.size(); ++step)
    if (plan.steps[step].until) return step;
  return 0;
}

}  // namespace

TEST_CASE("every lesson is walked to its end and back with two keys, and each step is the same both ways") {
  REQUIRE(lesson_count() >= 7);
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    Desk& desk = app->desk();
    CAPTURE(plan_of(*app).name);
    std::vector<std::string> forwards;
    const std::size_t count = plan_of(*app).steps.size();
    for (std::size_t step = 0; step < count; ++step) {
      CAPTURE(step);
      CHECK(desk.lessons.step == step);
      CHECK(desk.lessons.trouble == "");
      CHECK(says(*app, plan_of(*app).steps[step].say));
      forwards.push_back(seen_in(desk));
      if (step + 1 < count) click_on(*app);
    }
    CHECK_FALSE(is_usable(*control_named("lesson.next"), desk));
    strike(*app, "PageDown");
    CHECK(seen_in(desk) == forwards.back());
    for (std::size_t step = count - 1; step > 0; --step) {
      CAPTURE(step);
      CHECK(seen_in(desk) == forwards[step]);
      strike(*app, "PageUp");
    }
    CHECK(seen_in(desk) == forwards[0]);
  }
}

TEST_CASE(
    "every control, view and scenario that a lesson names is there, and what it points at is on the screen") {
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    for (std::size_t step = 0; step < plan_of(*app).steps.size(); ++step) {
      const LessonStep& now = plan_of(*app).steps[step];
      CAPTURE(plan_of(*app).name);
      CAPTURE(step);
      go_to_step(app->desk(), step, false);
      for (int frame = 0; frame < 3; ++frame) app->frame(0);
      for (const LessonAct& act : now.acts) CHECK(control_named(act.control));
      if (!now.view.empty()) CHECK(control_named("view." + now.view));
      if (!now.scenario.empty()) CHECK(find_entry(app->desk().library, now.scenario).has_value());
      if (now.spotlight.empty()) continue;
      CAPTURE(now.spotlight);
      REQUIRE(control_named(now.spotlight));
      CHECK(app->spots().count(now.spotlight) == 1);
    }
  }
}

TEST_CASE("a step that is lived on the screen takes its time, and the key lives it at once") {
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    Desk& desk = app->desk();
    const std::size_t step = first_lived_step(plan_of(*app));
    if (step == 0) continue;
    go_to_step(desk, step - 1, false);
    strike(*app, "PageDown");
    if (!desk.lessons.until) continue;
    const std::uint32_t wanted = *desk.lessons.until;
    CHECK(desk.session.is_playing());
    CHECK(desk.session.state().episode < wanted);
    strike(*app, "PageDown");
    CHECK(desk.lessons.step == step);
    CHECK(desk.session.state().episode == wanted);
    CHECK_FALSE(desk.session.is_playing());
    return;
  }
  FAIL("no lesson lives a step on the screen");
}

TEST_CASE("what is made while a lesson is open is kept, and what the lesson does is nobody's own") {
  const OwnFolder folder;
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    AppStart start = start_on("steady_care");
    start.sessions = folder.path();
    App app(std::move(start));
    Desk& desk = app.desk();
    REQUIRE_FALSE(open_lesson(desk, index).has_value());
    for (std::size_t step = 0; step < plan_of(app).steps.size(); ++step) go_to_step(desk, step, false);
    for (std::size_t step = plan_of(app).steps.size(); step-- > 0;) go_to_step(desk, step, false);
    list_sessions(desk);
    CHECK(desk.sessions.list.empty());
    desk.session.rename_branch("ours");
    go_to_step(desk, 1, false);
    list_sessions(desk);
    REQUIRE(desk.sessions.list.size() == 1);
    CHECK_FALSE(open_listed(desk, 0));
    CHECK(desk.session.version().branches.at(desk.session.version().selected).name == "ours");
    std::filesystem::remove(folder.path() / "Set aside.session");
  }
}

TEST_CASE("what was predicted in a lesson is what is held beside the life") {
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    Desk& desk = app->desk();
    const auto& steps = plan_of(*app).steps;
    const auto asks = std::find_if(steps.begin(), steps.end(),
                                   [](const LessonStep& step) { return step.predict.has_value(); });
    if (asks == steps.end()) continue;
    CAPTURE(plan_of(*app).name);
    while (desk.lessons.step < static_cast<std::size_t>(asks - steps.begin())) click_on(*app);
    REQUIRE(desk.session.open_prediction() != nullptr);
    for (const char* key : {"Up", "Up", "Up"}) strike(*app, key);
    const Prediction drawn = *desk.session.open_prediction();
    while (!desk.lessons.now()->reveal) click_on(*app);
    REQUIRE(desk.session.open_prediction() != nullptr);
    CHECK(desk.session.open_prediction()->stage == PredictionStage::played);
    CHECK(desk.session.open_prediction()->drawn == drawn.drawn);
    CHECK_FALSE(desk.session.open_prediction()->drawn.empty());
    while (!desk.lessons.now()->predict) strike(*app, "PageUp");
    CHECK(*desk.session.open_prediction() == drawn);
    strike(*app, "Down");
    const Prediction redrawn = *desk.session.open_prediction();
    CHECK(redrawn != drawn);
    while (!desk.lessons.now()->reveal) click_on(*app);
    CHECK(desk.session.open_prediction()->drawn == redrawn.drawn);
  }
}

TEST_CASE("who leaves a lesson and returns finds what was predicted, and it is kept when the lesson ends") {
  const OwnFolder folder;
  AppStart start = start_on("steady_care");
  start.sessions = folder.path();
  App app(std::move(start));
  Desk& desk = app.desk();
  REQUIRE_FALSE(open_lesson(desk, 0).has_value());
  while (!desk.lessons.now()->predict) click_on(app);
  for (const char* key : {"Up", "Up"}) strike(app, key);
  const Prediction drawn = *desk.session.open_prediction();
  REQUIRE_FALSE(drawn.drawn.empty());
  strike(app, "Shift+PageDown");
  strike(app, "F");
  strike(app, "Shift+PageUp");
  REQUIRE(desk.session.open_prediction() != nullptr);
  CHECK(desk.session.open_prediction()->drawn == drawn.drawn);
  while (desk.lessons.step + 1 < plan_of(app).steps.size()) click_on(app);
  close_lesson(desk);
  operate(desk, "scenario.list");
  operate(desk, "scenario.pick", 2);
  list_sessions(desk);
  bool is_kept = false;
  for (std::size_t i = 0; i < desk.sessions.list.size(); ++i) {
    CHECK_FALSE(open_listed(desk, i));
    for (const Prediction& each : desk.session.version().predictions) is_kept |= each.drawn == drawn.drawn;
  }
  CHECK(is_kept);
}

TEST_CASE("whatever is opened while a step is lived, the lesson goes on with its own life") {
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    Desk& desk = app->desk();
    const std::size_t step = first_lived_step(plan_of(*app));
    if (step == 0) continue;
    go_to_step(desk, step, false);
    const std::string expected = seen_in(desk);
    const auto again = in_lesson(index);
    Desk& touched = again->desk();
    go_to_step(touched, step - 1, false);
    strike(*again, "PageDown");
    REQUIRE(touched.lessons.until.has_value());
    operate(touched, "scenario.list");
    operate(touched, "scenario.pick", touched.stem == touched.library[0].stem ? 1 : 0);
    strike(*again, "PageDown");
    CHECK(seen_in(touched) == expected);
  }
}

TEST_CASE("a lesson is found, left, explored and returned to, by keyboard alone") {
  App app(start_on());
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  strike(app, "Shift+O");
  CHECK(says(app, "Lessons"));
  strike(app, "Return");
  Desk& desk = app.desk();
  REQUIRE(desk.lessons.open.has_value());
  click_on(app);
  click_on(app);
  const std::string here = seen_in(desk);
  strike(app, "Shift+PageDown");
  CHECK(desk.lessons.is_away);
  strike(app, "PageDown");
  operate(desk, "caregiver.touch", 0.9);
  strike(app, "3");
  CHECK(seen_in(desk) != here);
  strike(app, "Shift+PageUp");
  CHECK_FALSE(desk.lessons.is_away);
  CHECK(seen_in(desk) == here);
  strike(app, "Shift+End");
  CHECK_FALSE(desk.lessons.open.has_value());
}

TEST_CASE("whatever is touched within a step, the next one begins as if it had not been") {
  const auto app = in_lesson(0);
  Desk& desk = app->desk();
  click_on(*app);
  click_on(*app);
  const std::string third = seen_in(desk);
  strike(*app, "PageUp");
  operate(desk, "luck.new");
  click_on(*app);
  CHECK(seen_in(desk) == third);
}

TEST_CASE("a chapter can be gone to before the steps on the way have been seen") {
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    Desk& desk = app->desk();
    const auto chapters = chapters_of(plan_of(*app));
    REQUIRE(chapters.size() >= 3);
    operate(desk, "lesson.chapter", static_cast<double>(chapters.size() - 1));
    CHECK(desk.lessons.step == chapters.back());
    const std::string at_once = seen_in(desk);
    operate(desk, "lesson.chapter", 0);
    for (std::size_t step = 0; step < chapters.back(); ++step) click_on(*app);
    CHECK(seen_in(desk) == at_once);
  }
}

TEST_CASE("a question is answered and says what follows, whatever was chosen") {
  for (std::size_t index = 0; index < lesson_count(); ++index) {
    const auto app = in_lesson(index);
    Desk& desk = app->desk();
    const auto& steps = plan_of(*app).steps;
    const auto asks =
        std::find_if(steps.begin(), steps.end(), [](const LessonStep& step) { return step.ask; });
    REQUIRE(asks != steps.end());
    go_to_step(desk, static_cast<std::size_t>(asks - steps.begin()), false);
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    CHECK(says(*app, asks->ask->question));
    CHECK_FALSE(says(*app, asks->ask->then));
    strike(*app, "Shift+A");
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    CHECK(says(*app, asks->ask->then));
  }
}

TEST_CASE("no text of a lesson leaves its window or covers another") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      const auto app = in_lesson(1, size, scale);
      for (std::size_t step = 0; step < plan_of(*app).steps.size(); ++step) {
        go_to_step(app->desk(), step, false);
        answer(app->desk(), 0);
        for (int frame = 0; frame < 3; ++frame) app->frame(0);
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(step);
        check_texts(*app);
      }
    }
  }
}
