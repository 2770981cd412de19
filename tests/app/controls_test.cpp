// Guards the promise that everything on the screen can be done by name, by keyboard alone and with the
// pointer. It fails if a control is added that cannot be reached, or whose key does nothing.
#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "tests/app/control_scenes.hpp"
#include "tests/app/desks.hpp"
#include "tests/view/spoken.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

/// A value the control does not have now.
double another_value(const Control& control, const Desk& desk) {
  const double now = control.value ? control.value(desk) : 0;
  if (control.name == "scenario.pick" || control.name == "session.pick") return 0;
  if (control.kind == ControlKind::toggle) return 1 - now;
  return now + control.step > control.high ? now - control.step : now + control.step;
}

Desk desk_in(const Scene& scene) {
  // The scenario with two caregivers shows the most controls.
  Desk desk = desk_on("distant_and_warm");
  scene.set(desk);
  return desk;
}

/// The scenes in which each control can be used, by its name.
const std::map<std::string_view, std::vector<const Scene*>>& scenes_of_controls() {
  static const auto kAll = [] {
    std::map<std::string_view, std::vector<const Scene*>> all;
    for (const Scene& scene : kScenes) {
      const Desk desk = desk_in(scene);
      for (const Control& control : controls())
        if (is_usable(control, desk)) all[control.name].push_back(&scene);
    }
    return all;
  }();
  return kAll;
}

/// Whether `use` changes something in one of the scenes that show the control.
bool works(const Control& control, const std::function<void(Desk&)>& use) {
  const Spoken english(Language{});
  const auto scenes = scenes_of_controls().find(control.name);
  if (scenes == scenes_of_controls().end()) return false;
  for (const Scene* scene : scenes->second) {
    Desk desk = desk_in(*scene);
    const std::string before = fingerprint(desk);
    use(desk);
    if (fingerprint(desk) != before) return true;
  }
  return false;
}

void send(Desk& desk, std::string_view chord) { press(desk, key_of(chord)); }

/// The same through the whole program: the key goes down, the next frames answer.
void send(App& app, std::string_view chord) {
  app.window().script().press_key(key_of(chord));
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

/// Gives the keyboard to a control by Tab alone; false if it never comes there.
bool tab_to(Desk& desk, std::string_view name) {
  desk.view.focus.clear();
  for (std::size_t i = 0; i < controls().size() + 1; ++i) {
    send(desk, "Tab");
    if (desk.view.focus == name) return true;
  }
  return false;
}

void by_keyboard(Desk& desk, const Control& control) {
  if (!control.shortcut.empty()) return send(desk, control.shortcut);
  const std::string focus_before = desk.view.focus;
  const bool is_there = tab_to(desk, control.name);
  const std::string before = fingerprint(desk);
  const bool turns = control.kind == ControlKind::slider || control.kind == ControlKind::choice;
  if (is_there) send(desk, turns ? "Right" : "Return");
  if (is_there && turns && fingerprint(desk) == before) send(desk, "Left");
  // Having come there by Tab is no effect of the control.
  if (fingerprint(desk) == before) desk.view.focus = focus_before;
}

}  // namespace

TEST_CASE("every control does something when it is operated by name") {
  for (const Control& control : controls()) {
    CAPTURE(control.name);
    CHECK(works(control, [&](Desk& desk) { operate(desk, control, another_value(control, desk)); }));
  }
}

TEST_CASE("every control does something by keyboard alone") {
  for (const Control& control : controls()) {
    if (control.name == "scenario.pick" || control.name == "session.pick" || control.name == "lesson.pick")
      continue;  // in the list: arrows and Return, below
    CAPTURE(control.name);
    CHECK(works(control, [&](Desk& desk) { by_keyboard(desk, control); }));
  }
}

TEST_CASE("Tab walks through every control on the screen and comes round, with its place shown") {
  App app(start_on());
  app.desk().session.seek_years(30);
  app.frame(0);
  send(app, "Tab");
  const std::string first = app.desk().view.focus;
  std::set<std::string> seen;
  do {
    CHECK(seen.insert(app.desk().view.focus).second);
    send(app, "Tab");
  } while (app.desk().view.focus != first && seen.size() <= controls().size());
  for (const auto& spot : app.spots()) {
    const std::string& name = spot.first;
    CAPTURE(name);
    if (control_named(name)) CHECK(seen.count(name) == (is_usable(*control_named(name), app.desk()) ? 1 : 0));
  }
}

TEST_CASE("a scenario opens with arrows and Return") {
  App app(start_on());
  app.frame(0);
  send(app, "O");
  send(app, "Down");
  send(app, "Return");
  CHECK(app.desk().stem == app.desk().library[1].stem);
  CHECK_FALSE(app.desk().view.is_picker_open);
}

TEST_CASE("a slider follows the pointer, and one drag is one step of undo") {
  App app(start_on());
  app.desk().session.seek_years(0.5);
  app.frame(0);
  app.frame(0);
  const Rect slider = app.spots().at("caregiver.tenderness");
  const std::uint64_t before = hash_of(app.desk().session.state());
  ScriptedInput& script = app.window().script();
  script.move_pointer(slider.centre());
  script.hold_button(true);
  script.move_pointer({slider.min.x + slider.width() * 0.2F, slider.centre().y});
  script.move_pointer({slider.min.x + slider.width() * 0.4F, slider.centre().y});
  script.hold_button(false);
  while (!script.empty()) app.frame(0);
  app.frame(0);
  const double now = app.desk().session.state().figures[0].care.tenderness;
  CHECK(now == doctest::Approx(0.4).epsilon(0.1));
  CHECK(app.desk().session.timeline().recipe().commands.size() == 1);
  operate(app.desk(), "edit.undo");
  CHECK(hash_of(app.desk().session.state()) == before);
  CHECK_FALSE(app.desk().session.can_undo());
}

TEST_CASE("a press on reset puts a slider back to what it was at first") {
  App app(start_on());
  app.desk().session.seek_years(0.5);
  const double usual = app.desk().session.state().figures[0].care.touch;
  operate(app.desk(), "caregiver.touch", 0.05);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  app.window().script().click(app.spots().at("caregiver.touch.reset").centre());
  while (!app.window().script().empty()) app.frame(0);
  app.frame(0);
  CHECK(app.desk().session.state().figures[0].care.touch == usual);
  CHECK(app.spots().count("caregiver.touch.reset") == 0);
}

TEST_CASE("the timeline goes where it is pressed") {
  App app(start_on());
  app.frame(0);
  app.frame(0);
  const Rect plot = app.spots().at("time.age");
  app.window().script().click({plot.min.x + plot.width() * 0.54F, plot.centre().y});
  while (!app.window().script().empty()) app.frame(0);
  app.frame(0);
  CHECK(app.desk().session.state().age().years() == doctest::Approx(18).epsilon(0.02));
}

TEST_CASE("names and keys are unique, and every control says what it does") {
  std::set<std::string> names;
  std::set<std::string> keys;
  for (const Control& control : controls()) {
    CAPTURE(control.name);
    CHECK(names.insert(std::string(control.name)).second);
    CHECK(control.help.size() > 10);
    CHECK(control.help.back() == '.');
    CHECK_FALSE(control.label.empty());
    for (const std::string_view chord : {control.shortcut, control.second_shortcut}) {
      // A key may do one thing in one view and another in another.
      for (const ViewEntry& entry : kViews) {
        if (chord.empty() || !is_of(control, entry.view)) continue;
        const std::string place =
            std::to_string(static_cast<int>(control.context)) + std::string(entry.control);
        CHECK(keys.insert(place + std::string(chord)).second);
      }
    }
  }
}

TEST_CASE("a value beyond its range is held to it") {
  App app(start_on());
  app.desk().session.seek_years(0.5);
  operate(app.desk(), "caregiver.touch", 7);
  CHECK(app.desk().session.state().figures[0].care.touch == 1.0);
}

TEST_CASE("what cannot be done now says why") {
  App app(start_on());
  CHECK(operate(app.desk(), "partner.end").has_value());
  CHECK(operate(app.desk(), "no.such.control").has_value());
}
