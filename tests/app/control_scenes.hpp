#pragma once
// Moments of lives that together show every control of the program, for tests that operate each.

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <functional>

#include "tests/app/crowds.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/folders.hpp"
#include "tests/app/studies.hpp"
#include "tests/app/sweeps.hpp"
#include "tests/app/voices.hpp"
#include "tests/view/pages.hpp"
#include "ui/app/saving.hpp"

namespace securebase::testing {

/// One of them: what it is in words, and how a desk comes to it.
struct Scene {
  const char* words;
  std::function<void(Desk&)> set;
};

/// Puts two sessions into a folder.
inline bool fill_with_sessions(const std::filesystem::path& folder) {
  App app(start_on());
  app.desk().session.seek_years(2);
  return KeepRun(to_keep(app.desk()), folder / "one.session").problem().empty() &&
         KeepRun(to_keep(app.desk()), folder / "two.session").problem().empty();
}

/// A folder with two sessions in it.
inline const std::filesystem::path& sessions_folder() {
  static const OwnFolder kFolder;
  static const bool kIsFilled = fill_with_sessions(kFolder.path());
  REQUIRE(kIsFilled);
  return kFolder.path();
}

/// A lesson at a step that asks, with steps before and after it.
inline void put_lesson(Desk& desk) {
  REQUIRE_FALSE(open_lesson(desk, 0).has_value());
  const auto& steps = desk.lessons.plan()->steps;
  for (std::size_t step = 1; step + 1 < steps.size(); ++step) {
    if (!steps[step].ask) continue;
    return go_to_step(desk, step, false);
  }
  FAIL("the first lesson asks nothing on its way");
}

inline void live_until(Desk& desk, double years) { desk.session.seek_years(years); }

/// A desk that can export, after some years.
inline void put_exports(Desk& desk) {
  desk.sessions.folder = sessions_folder();
  desk.exports.assets = SECUREBASE_ASSETS;
  desk.exports.size = {640, 360};
  live_until(desk, 2);
}

inline const std::array<Scene, 46> kScenes{{
    {"an infant with undone changes",
     [](Desk& d) {
       live_until(d, 1);
       operate(d, "caregiver.touch", 0.3);
       operate(d, "caregiver.touch", 0.9);
       operate(d, "edit.undo");
       live_until(d, 14);
       live_until(d, 1);
       d.view.text_scale = 1.5;
     }},
    {"an adult with a partner",
     [](Desk& d) {
       live_until(d, 30);
       operate(d, "partner.trustworthy");
       d.session.step(1);
     }},
    {"an adult in therapy with a changed self",
     [](Desk& d) {
       live_until(d, 30);
       operate(d, "event.therapy");
       operate(d, "person.grief", 0.4);
     }},
    {"a control with the keyboard",
     [](Desk& d) {
       live_until(d, 1);
       d.view.focus = "caregiver.touch";
       operate(d, "caregiver.touch", 0.4);
     }},
    {"a button with the keyboard",
     [](Desk& d) {
       live_until(d, 1);
       d.view.focus = "event.loss";
     }},
    {"the list of scenarios",
     [](Desk& d) {
       operate(d, "scenario.list");
       d.view.picked = 1;
     }},
    {"the room of the Strange Situation",
     [](Desk& d) {
       operate(d, "view.strange_situation");
       operate(d, "ssp.second", 600);
     }},
    {"three lives side by side",
     [](Desk& d) {
       live_until(d, 1);
       operate(d, "branch.fork");
       operate(d, "branch.fork");
       live_until(d, 2);
       operate(d, "view.compare");
     }},
    {"a life being named",
     [](Desk& d) {
       live_until(d, 1);
       operate(d, "branch.fork");
       operate(d, "branch.name");
       write_words(d, "branch.name", "x");
     }},
    {"the findings",
     [](Desk& d) {
       operate(d, "view.findings");
       FindingsPage page = made_up_page();
       page.findings.resize(20, page.findings.front());
       d.findings.page = std::make_shared<const FindingsPage>(page);
       d.view.findings.row = 9;
       d.findings.runner = until_cancelled;
     }},
    {"the findings while studies run",
     [](Desk& d) {
       operate(d, "view.findings");
       d.findings.runner = until_cancelled;
       operate(d, "findings.run");
     }},
    {"no crowd yet", [](Desk& d) { operate(d, "view.crowd"); }},
    {"a crowd with a life in its middle",
     [](Desk& d) {
       operate(d, "view.crowd");
       d.crowd = small_crowd();
       operate(d, "crowd.life", 5);
     }},
    {"a crowd that is being lived",
     [](Desk& d) {
       operate(d, "view.crowd");
       operate(d, "crowd.size", 2);
       operate(d, "crowd.make");
     }},
    {"no study of stability yet", [](Desk& d) { operate(d, "view.stability"); }},
    {"a study of stability that runs",
     [](Desk& d) {
       operate(d, "view.stability");
       operate(d, "stability.lives", 2);
       operate(d, "stability.make");
     }},
    {"the list of lessons",
     [](Desk& d) {
       operate(d, "lesson.list");
       d.lessons.picked = 1;
     }},
    {"a lesson at its second question or later", [](Desk& d) { put_lesson(d); }},
    {"a lesson that was left",
     [](Desk& d) {
       put_lesson(d);
       operate(d, "lesson.leave");
     }},
    {"no sweep yet",
     [](Desk& d) {
       operate(d, "view.sweep");
       operate(d, "sweep.second_whose", 1);
       for (const char* end : {"sweep.from", "sweep.second_from"}) operate(d, end, 0.2);
       for (const char* end : {"sweep.to", "sweep.second_to"}) operate(d, end, 0.8);
     }},
    {"a sweep of two settings with a point in its middle",
     [](Desk& d) {
       d.sessions.folder = sessions_folder();
       put_sweep(d, true);
     }},
    {"a sweep that is being lived",
     [](Desk& d) {
       operate(d, "view.sweep");
       operate(d, "sweep.outcome", 11);
       operate(d, "sweep.steps", 2);
       operate(d, "sweep.lives", 2);
       operate(d, "sweep.make");
     }},
    {"the map with a crowd",
     [](Desk& d) {
       d.crowd = small_crowd();
       operate(d, "view.map");
     }},
    {"why a belief changed",
     [](Desk& d) {
       live_until(d, 30);
       operate(d, "why.open");
       operate(d, "why.moment", 3);
     }},
    {"a moment that made a belief",
     [](Desk& d) {
       live_until(d, 30);
       operate(d, "why.open");
       operate(d, "why.go");
     }},
    {"a quarrel laid open",
     [](Desk& d) {
       live_until(d, 60);
       live_until(d, 50);
       operate(d, "layers.open");
       operate(d, "layers.deeper");
     }},
    {"the moments under a quarrel",
     [](Desk& d) {
       live_until(d, 50);
       operate(d, "layers.open");
       for (int i = 0; i < 3; ++i) operate(d, "layers.deeper");
       operate(d, "layers.go");
       operate(d, "layers.moment", 1);
     }},
    {"a desk that can keep", [](Desk& d) { begin_keeping(d, sessions_folder()); }},
    {"the list of sessions",
     [](Desk& d) {
       begin_keeping(d, sessions_folder());
       live_until(d, 1);
       operate(d, "session.list");
       d.sessions.picked = 1;
     }},
    {"what a stopped program left behind",
     [](Desk& d) {
       begin_keeping(d, sessions_folder());
       d.sessions.left = sessions_folder() / "999999999.unfinished";
     }},
    {"a prediction that is made",
     [](Desk& d) {
       live_until(d, 3);
       operate(d, "predict.open");
       operate(d, "predict.level", 0.2);
     }},
    {"a prediction with hands up",
     [](Desk& d) {
       live_until(d, 3);
       operate(d, "predict.open");
       operate(d, "predict.count", 1);
       for (const char* hand : {"predict.hand_1", "predict.hand_2", "predict.hand_3"}) operate(d, hand);
     }},
    {"a prediction that has been lived",
     [](Desk& d) {
       live_until(d, 3);
       operate(d, "predict.open");
       operate(d, "predict.option", 2);
       live_until(d, 12);
     }},
    {"a reason being written",
     [](Desk& d) {
       live_until(d, 3);
       operate(d, "predict.open");
       operate(d, "predict.reason");
       write_words(d, "predict.reason", "x");
     }},
    {"a prediction behind the stage",
     [](Desk& d) {
       live_until(d, 3);
       operate(d, "predict.open");
       operate(d, "predict.option", 1);
       operate(d, "predict.close");
     }},
    {"a machine that can speak", [](Desk&) { static const FakeVoice kVoice; }},
    {"the screen's words",
     [](Desk& d) {
       live_until(d, 1);
       operate(d, "view.description", 1);
       d.view.description_line = 2;
     }},
    {"a code of an earlier moment in the clipboard",
     [](Desk& d) {
       live_until(d, 1);
       operate(d, "share.copy");
       live_until(d, 2);
     }},
    {"a desk that can export", put_exports},
    {"a film that is being made",
     [](Desk& d) {
       put_exports(d);
       operate(d, "export.film");
     }},
    {"the help", [](Desk& d) { operate(d, "view.help", 1); }},
    {"the way in, in two languages",
     [](Desk& d) {
       d.languages = {Language{}, double_words()};
       operate(d, "cover.start", 1);
     }},
    {"a quiet scene", [](Desk& d) { operate(d, "cover.pause", 1); }},
    {"the timeline seen closely",
     [](Desk& d) {
       live_until(d, 30);
       operate(d, "time.closeness", 3);
     }},
    {"a life in a page",
     [](Desk& d) {
       put_exports(d);
       d.host = Host::browser;
     }},
    {"presenting for a minute",
     [](Desk& d) {
       operate(d, "present.on", 1);
       d.view.presented_seconds = 70;
     }},
}};

}  // namespace securebase::testing
