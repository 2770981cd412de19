// Guards what a teacher has prepared: the start is as it was set up, what is hidden is not there, and what is locked stays
// as it is, whichever way a person tries.
#include <doctest/doctest.h>

#include <fstream>
#include <memory>

#include "sim/lesson/set_up_file.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "ui/app/saving.hpp"
#include "ui/app/set_up.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

constexpr const char* kPrepared = R"({
  "format": 1,
  "name": "Year 9, second lesson",
  "scenario": "distant_care",
  "seed": 11,
  "at": "6m",
  "do": [{"control": "caregiver.tenderness", "to": 0.3}],
  "hidden": ["theory.*"],
  "locked": ["caregiver.tenderness", "luck.new"],
  "prompts": ["What would have to change for a plain call to pay?"]
})";

std::unique_ptr<App> prepared(const std::string& text = kPrepared) {
  auto app = std::make_unique<App>(start_on());
  const Outcome<SetUp> set_up = read_set_up(text, "class.json");
  REQUIRE(set_up);
  REQUIRE_FALSE(apply(app->desk(), *set_up).has_value());
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  return app;
}

double tenderness(App& app) { return control_named("caregiver.tenderness")->value(app.desk()); }

std::string problem_of(const std::string& from, const std::string& to) {
  std::string text = kPrepared;
  text.replace(text.find(from), from.size(), to);
  const OwnFolder folder;
  const auto file = folder.path() / "class.json";
  std::ofstream(file) << text;
  App app(start_on());
  const Outcome<SetUp> set_up = set_up_in(file, app.desk());
  REQUIRE(!set_up);
  return sentence(set_up.problems().front());
}

}  // namespace

TEST_CASE(
    "a set-up opens its scenario with its luck, at its moment, with its changes, and shows its prompts") {
  const auto app = prepared();
  CHECK(app->desk().stem == "distant_care");
  CHECK(app->desk().session.seed() == 11);
  CHECK(app->desk().session.state().age().months() == doctest::Approx(6).epsilon(0.01));
  CHECK(tenderness(*app) == 0.3);
  CHECK(says(*app, "What would have to change"));
  CHECK_FALSE(app->desk().session.can_undo());
}

TEST_CASE("what is hidden is neither drawn nor reached") {
  const auto app = prepared();
  for (const Control& control : controls()) {
    if (!control.name.starts_with("theory.")) continue;
    CHECK(app->spots().count(std::string(control.name)) == 0);
    CHECK_FALSE(is_usable(control, app->desk()));
  }
}

TEST_CASE(
    "a locked control stays as it is: by name, pointer, keyboard, undo, another scenario, other luck, a "
    "session") {
  const OwnFolder folder;
  const auto app = prepared();
  Desk& desk = app->desk();
  CHECK(operate(desk, "caregiver.tenderness", 0.9).has_value());
  CHECK(app->spots().count("caregiver.tenderness") == 0);
  const PaintedText* painted = text_with(*app, "Tenderness (locked)");
  REQUIRE(painted);
  const Rect label = painted->rect;  // the next frame paints anew
  for (const float share : {0.1F, 0.5F, 0.95F})
    click(*app, {label.min.x + 240 * share, label.centre().y + 14});
  CHECK(tenderness(*app) == 0.3);
  CHECK_FALSE(tab_to(*app, "caregiver.tenderness"));
  desk.view.focus = "caregiver.tenderness";
  for (const char* chord : {"Right", "End", "Backspace", "Home"}) strike(*app, chord);
  for (const char* chord : {"Ctrl+Z", "Ctrl+Z", "N"}) strike(*app, chord);
  CHECK(tenderness(*app) == 0.3);
  operate(desk, "scenario.list");
  CHECK(operate(desk, "scenario.pick", 0).value_or("").find("Tenderness") != std::string::npos);
  CHECK(desk.stem == "distant_care");
  // A session of another life, as it would be dropped onto the window.
  const auto file = folder.path() / "other.session";
  App other(start_on());
  REQUIRE(KeepRun(to_keep(other.desk()), file).problem().empty());
  CHECK(keeping_locks(desk, [&] { return open_session_file(desk, file); }).has_value());
  CHECK(desk.stem == "distant_care");
  CHECK(tenderness(*app) == 0.3);
}

TEST_CASE("what is not locked can be changed and taken back as ever") {
  const auto app = prepared();
  Desk& desk = app->desk();
  const double before = control_named("caregiver.touch")->value(desk);
  CHECK_FALSE(operate(desk, "caregiver.touch", 0.95).has_value());
  CHECK(control_named("caregiver.touch")->value(desk) == 0.95);
  strike(*app, "Ctrl+Z");
  CHECK(control_named("caregiver.touch")->value(desk) == before);
}

TEST_CASE("a lesson that the teacher gives acts on what is locked, and the people do not") {
  const auto app = prepared(
      R"({"format": 1, "name": "Class", "lesson": "how_trust_begins", "locked": ["caregiver.*", "lesson.close"]})");
  Desk& desk = app->desk();
  REQUIRE(desk.lessons.open.has_value());
  for (std::size_t step = 0; step < desk.lessons.plan()->steps.size(); ++step) {
    go_to_step(desk, step, false);
    CHECK(desk.lessons.trouble == "");
  }
  CHECK(operate(desk, "lesson.close").has_value());
  CHECK(operate(desk, "caregiver.touch", 0.1).has_value());
}

TEST_CASE("a lesson over locked controls is walked with a clicker to its end and back") {
  const auto app = prepared(
      R"({"format": 1, "name": "Class", "lesson": "how_trust_begins", "locked": ["caregiver.*", "lesson.chapter"]})");
  Desk& desk = app->desk();
  const std::size_t count = desk.lessons.plan()->steps.size();
  for (std::size_t step = 0; step + 1 < count; ++step) {
    CHECK(desk.lessons.step == step);
    strike(*app, "PageDown");
    if (desk.lessons.until) strike(*app, "PageDown");
    CHECK(desk.notice == "");
  }
  CHECK(desk.lessons.step + 1 == count);
  CHECK(desk.lessons.trouble == "");
  for (std::size_t step = count; step > 1; --step) strike(*app, "PageUp");
  CHECK(desk.lessons.step == 0);
}

TEST_CASE("controls that are locked and not on the screen are no obstacle") {
  const auto app = prepared(
      R"({"format": 1, "name": "Class", "scenario": "distant_care", "locked": ["predict.*", "lesson.*"]})");
  Desk& desk = app->desk();
  desk.session.seek_years(2);
  for (const char* chord : {"F", "Ctrl+Z", "R", "O", "Return"}) strike(*app, chord);
  CHECK(desk.session.branches().size() == 1);
}

TEST_CASE("what is refused for a lock leaves everything as it was, with all that can be undone") {
  const OwnFolder folder;
  const auto app = prepared();
  Desk& desk = app->desk();
  begin_keeping(desk, folder.path());
  CHECK_FALSE(operate(desk, "caregiver.touch", 0.95).has_value());
  CHECK_FALSE(keep_as(desk, "Anna").has_value());
  while (desk.sessions.run) app->frame(0);
  operate(desk, "scenario.list");
  CHECK(operate(desk, "scenario.pick", 0).has_value());
  CHECK(desk.sessions.name == "Anna");
  strike(*app, "Escape");
  strike(*app, "Ctrl+Z");
  CHECK(control_named("caregiver.touch")->value(desk) != 0.95);
}

TEST_CASE("help for a caregiver whose care is locked is refused") {
  const auto app = prepared(
      R"({"format": 1, "name": "Class", "scenario": "distant_care", "at": "6m", "locked": ["caregiver.*"]})");
  Desk& desk = app->desk();
  const double before = control_named("caregiver.attentiveness")->value(desk);
  REQUIRE(is_usable(*control_named("event.help_caregiver"), desk));
  CHECK(operate(desk, "event.help_caregiver").value_or("").find("keeps as it is") != std::string::npos);
  CHECK(control_named("caregiver.attentiveness")->value(desk) == before);
}

TEST_CASE("a set-up with a mistake is refused with its place") {
  CHECK(
      problem_of("luck.new", "luck.knew") ==
      "class.json: locked[1]: expected the name of a control (did you mean “luck.new”?), found “luck.knew”");
  CHECK(problem_of("theory.*", "theories.*").find("class.json: hidden[0]: expected the name of a control") ==
        0);
  CHECK(problem_of("distant_care", "distant_car") ==
        "class.json: scenario: expected the name of a scenario (did you mean “distant_care”?), found "
        "“distant_car”");
  CHECK(problem_of("\"seed\": 11", "\"sead\": 11").find("class.json: sead: ") == 0);
}
