// Guards that the whole program can be used by somebody who has no pointer: from the start screen through a lesson to an
// experiment of one's own, and out again. It fails if one step of that way can only be clicked.
#include <doctest/doctest.h>

#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "tests/cli/program.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

/// The first thing anybody sees, with a folder of its own for what is taken along.
std::unique_ptr<App> at_the_start(const OwnFolder& folder) {
  AppStart start = start_on();
  start.cover = Cover::start;
  auto app = std::make_unique<App>(std::move(start));
  app->desk().sessions.folder = folder.path();
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  return app;
}

/// The key that the screen tells for a control.
void strike_key_of(App& app, std::string_view control) {
  CAPTURE(control);
  REQUIRE_FALSE(control_named(control)->shortcut.empty());
  strike(app, control_named(control)->shortcut);
}

void watch_a_lesson(App& app) {
  strike_key_of(app, "start.lesson");
  REQUIRE(app.desk().view.is_lessons_open);
  strike(app, "Down");
  strike(app, "Return");
  const auto& open = app.desk().lessons.open;
  REQUIRE(open.has_value());
  const std::size_t steps = app.desk().lessons.plan()->steps.size();
  for (std::size_t step = 0; step < steps + 8 && app.desk().lessons.step + 1 < steps; ++step)
    strike(app, "PageDown");
  CHECK(app.desk().lessons.step + 1 == steps);
}

/// A colder start of one's own, beside the life as it was.
void change_a_fork(App& app) {
  Desk& desk = app.desk();
  strike_key_of(app, "branch.fork");
  REQUIRE(desk.session.branches().size() == 2);
  REQUIRE(testing::tab_to(app, "caregiver.tenderness"));
  const double before = control_named("caregiver.tenderness")->value(desk);
  for (int press = 0; press < 4; ++press) strike(app, "Left");
  CHECK(control_named("caregiver.tenderness")->value(desk) < before);
}

}  // namespace

TEST_CASE("by keyboard alone: the start, a lesson, exploring, a fork, a comparison, a picture, and out") {
  const OwnFolder folder;
  const auto app = at_the_start(folder);
  Desk& desk = app->desk();
  watch_a_lesson(*app);
  strike_key_of(*app, "lesson.leave");
  strike_key_of(*app, "view.life");
  strike(*app, "Home");
  strike_key_of(*app, "time.year_on");
  change_a_fork(*app);
  for (int year = 0; year < 5; ++year) strike_key_of(*app, "time.year_on");
  strike_key_of(*app, "view.compare");
  CHECK(desk.view.front == View::compare);
  strike_key_of(*app, "export.picture");
  REQUIRE(std::filesystem::exists(desk.exports.last));
  CHECK(run_program({"verify", desk.exports.last.string()}).status == 0);
  strike_key_of(*app, "view.quit");
  CHECK(desk.view.wants_quit);
}
