// Guards what a person keeps: that a document comes back as it was, from a name, from the list and after a stop in
// the middle; that no file is ever half a file; and that a damaged one is named and changes nothing.
#include "ui/app/saving.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "sim/session/replay.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "tests/leaves.hpp"
#include "ui/files/whole_file.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

namespace fs = std::filesystem;

std::unique_ptr<App> keeping_in(const OwnFolder& folder, glm::ivec2 size = {1280, 720}, double scale = 1) {
  AppStart start = start_on("steady_care", size);
  start.sessions = folder.path();
  auto app = std::make_unique<App>(std::move(start));
  app->desk().view.text_scale = scale;
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

void wait_until_kept(App& app) {
  while (app.desk().sessions.run) app.frame(0);
  app.frame(0);
}

/// Two lives, each with a change of its own, looked at side by side.
void make_two_lives(Desk& desk) {
  desk.session.seek_years(0.5);
  operate(desk, "branch.fork");
  operate(desk, "caregiver.tenderness", 0.2);
  desk.session.rename_branch("a colder year");
  desk.session.seek_years(9);
  operate(desk, "view.compare");
}

SavedSession read_kept(const fs::path& file) {
  const Outcome<SavedSession> read =
      read_session(read_bytes(file, 1U << 23U).bytes, file.filename().string());
  REQUIRE(read);
  return *read;
}

/// What another program would have left behind when it was stopped in the middle.
void leave_behind(App& app, const OwnFolder& folder) {
  for (int second = 0; second < 6; ++second) app.frame(1);
  wait_until_kept(app);
  const fs::path own = folder.path() / (process_word() + ".unfinished");
  REQUIRE(fs::exists(own));
  fs::rename(own, folder.path() / "999999999.unfinished");
}

void write_text(const fs::path& file, std::string_view text) {
  std::ofstream(file, std::ios::binary) << text;
}

/// Opens the scenario of this place in the list.
void open_scenario(Desk& desk, double place) {
  operate(desk, "scenario.list");
  operate(desk, "scenario.pick", place);
  REQUIRE(desk.session.branches().size() == 1);
}

void type_name(App& app, const std::string& words) {
  app.window().script().type_text(words);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

}  // namespace

TEST_CASE("what was kept under a name opens as the same document, and verifies") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  const Session::Version before = app->desk().session.version();
  CHECK_FALSE(keep_as(app->desk(), "two lives"));
  wait_until_kept(*app);
  CHECK(app->desk().notice == "Kept as “two lives”.");
  CHECK_FALSE(replay(read_kept(folder.path() / "two lives.session")));

  const auto other = keeping_in(folder);
  operate(other->desk(), "session.list");
  CHECK_FALSE(operate(other->desk(), "session.pick", 0));
  CHECK(other->desk().session.version() == before);
  CHECK(hash_of(other->desk().session.state()) == hash_of(app->desk().session.state()));
  CHECK(other->desk().view.front == View::compare);
  CHECK(other->desk().sessions.name == "two lives");
  CHECK_FALSE(other->desk().session.can_undo());
}

TEST_CASE("lives that began again can be kept before they have come to where they part") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  operate(app->desk(), "luck.new");
  const Outcome<SavedSession> read = read_session(write_session(to_keep(app->desk())), "new.session");
  REQUIRE(read);
  CHECK_FALSE(lay_out(app->desk(), *read));
}

TEST_CASE("random documents come back as they were") {
  const OwnFolder folder;
  Lottery lottery(3);
  for (int round = 0; round < 20; ++round) {
    const auto app = keeping_in(folder);
    Desk& desk = app->desk();
    for (int act = 0; act < 12; ++act) {
      desk.session.seek(static_cast<std::uint32_t>(lottery.below(3000)));
      desk.session.select(lottery.below(kMostBranches));
      if (lottery.below(4) == 0) desk.session.fork();
      desk.session.edit(HardTime{0.01 * static_cast<double>(lottery.below(100))});
    }
    const std::string text = write_session(to_keep(desk));
    const Outcome<SavedSession> read = read_session(text, "random.session");
    REQUIRE(read);
    const auto other = keeping_in(folder);
    CHECK_FALSE(lay_out(other->desk(), *read));
    CHECK(write_session(to_keep(other->desk())) == text);
  }
}

TEST_CASE("by keyboard alone a session is named, kept, found in the list and opened") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  make_two_lives(desk);
  strike(*app, "Ctrl+S");
  CHECK(desk.view.is_sessions_open);
  CHECK(desk.sessions.wanted == "Steady care");
  type_name(*app, "two");  // the name that was offered is chosen whole, so that writing replaces it
  strike(*app, "Return");
  wait_until_kept(*app);
  CHECK_FALSE(desk.view.is_sessions_open);
  REQUIRE(fs::exists(folder.path() / "two.session"));
  const Session::Version kept = desk.session.version();
  operate(desk, "view.life");
  strike(*app, "N");
  CHECK(desk.session.version() != kept);
  strike(*app, "Ctrl+O");
  CHECK(says(*app, desk.sessions.list.at(0).name));
  CHECK(says(*app, "Mira at 9 years · 2 lives"));
  strike(*app, "Return");
  CHECK(desk.session.version() == kept);
  strike(*app, "Ctrl+O");
  strike(*app, "Escape");
  CHECK_FALSE(desk.view.is_sessions_open);
}

TEST_CASE("a session kept once is kept again under its name, and another of that name is not covered") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  CHECK_FALSE(keep_as(desk, "mine"));
  wait_until_kept(*app);
  desk.session.seek_years(3);
  CHECK_FALSE(operate(desk, "session.keep"));
  wait_until_kept(*app);
  CHECK(read_kept(folder.path() / "mine.session").playhead == desk.session.state().episode);
  operate(desk, "scenario.list");
  operate(desk, "scenario.pick", 2);
  CHECK(desk.sessions.name.empty());
  const auto refusal = keep_as(desk, "mine");
  REQUIRE(refusal);
  CHECK(refusal->find("already") != std::string::npos);
}

TEST_CASE("a name that cannot be a file says so, and nothing is written") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  for (const char* name : {"", " ", "../up", "a/b", ".hidden", "line\nbreak", "what?"}) {
    CAPTURE(name);
    CHECK(keep_as(app->desk(), name).has_value());
  }
  CHECK(keep_as(app->desk(), std::string(61, 'x')).has_value());
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("after a stop in the middle the program offers to go on, and Return does") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  leave_behind(*app, folder);
  const auto next = keeping_in(folder);
  CHECK(says(*next, "Go on where you were?"));
  strike(*next, "3");
  CHECK(next->desk().view.front == View::life);  // nothing else is meant while it is asked
  strike(*next, "Return");
  CHECK(next->desk().session.version() == app->desk().session.version());
  CHECK(next->desk().sessions.left.empty());
  // What was taken up is this program's own from now on: a stop at this moment loses nothing.
  CHECK(fs::exists(folder.path() / (process_word() + ".unfinished")));
}

TEST_CASE("what was left behind can wait in the list, even if it is damaged") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  leave_behind(*app, folder);
  const auto next = keeping_in(folder);
  strike(*next, "Escape");
  CHECK(next->desk().session.branches().size() == 1);
  strike(*next, "Ctrl+O");
  CHECK(says(*next, "Before the program stopped"));
  write_text(folder.path() / "999999998.unfinished", "{\"format\": 1,");
  const auto third = keeping_in(folder);
  strike(*third, "Return");
  CHECK(third->desk().notice.find("999999998.unfinished") == 0);
  CHECK(third->desk().sessions.left.empty());
}

TEST_CASE("what a program that still runs is writing is not taken for left behind") {
  const OwnFolder folder;
  write_text(folder.path() / (std::to_string(::getppid()) + ".unfinished"), "{}");
  CHECK(keeping_in(folder)->desk().sessions.left.empty());
}

TEST_CASE("leaving puts what was done into the list, and nothing if nothing was done") {
  const OwnFolder folder;
  {
    const auto app = keeping_in(folder);
    end_keeping(app->desk());
    CHECK(fs::is_empty(folder.path()));
  }
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  const Session::Version before = app->desk().session.version();
  end_keeping(app->desk());
  const auto next = keeping_in(folder);
  CHECK(next->desk().sessions.left.empty());
  operate(next->desk(), "session.list");
  REQUIRE(next->desk().sessions.list.size() == 1);
  CHECK(next->desk().sessions.list[0].name == "Last time");
  operate(next->desk(), "session.pick", 0);
  CHECK(next->desk().session.version() == before);
}

TEST_CASE("a damaged session is listed with what is wrong, and opening it leaves everything as it was") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  write_text(folder.path() / "torn.session", "{\"format\": 1,");
  write_text(folder.path() / "newer.session", "{\"format\": 99}");
  operate(app->desk(), "session.list");
  REQUIRE(app->desk().sessions.list.size() == 2);
  const std::string before = write_session(to_keep(app->desk()));
  for (double i = 0; i < 2; ++i) {
    const auto refusal = operate(app->desk(), "session.pick", i);
    REQUIRE(refusal);
    CHECK(refusal->find(app->desk().sessions.list[static_cast<std::size_t>(i)].name) == 0);
  }
  CHECK(open_session_file(app->desk(), folder.path()).has_value());
  CHECK(open_session_file(app->desk(), folder.path() / "none.session").has_value());
  CHECK(write_session(to_keep(app->desk())) == before);
}

TEST_CASE("a session of another model opens and says from when on it is another life") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  SavedSession kept = to_keep(app->desk());
  fill_in_checks(kept);
  CHECK_FALSE(lay_out(app->desk(), kept));
  std::string& parts = kept.branches[0].checks[3].parts;
  parts.front() = parts.front() == '0' ? '1' : '0';
  const auto said = lay_out(app->desk(), kept);
  REQUIRE(said);
  CHECK(said->find("from 4 years on") != std::string::npos);
}

TEST_CASE("a program killed at fifty moments while it keeps leaves a whole session each time") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  make_two_lives(app->desk());
  std::array<SavedSession, 2> kept{to_keep(app->desk()), to_keep(app->desk())};
  kept[1].branches[1].changes.push_back({kept[1].playhead, HardTime{0.4}});
  const fs::path file = folder.path() / "kept.session";
  REQUIRE(KeepRun(kept[0], file).problem().empty());
  for (SavedSession& each : kept) fill_in_checks(each);
  Lottery lottery(3);
  bool has_seen_other = false;
  for (int kill = 0; kill < 50; ++kill) {
    const pid_t child = ::fork();
    if (child == 0) {
      for (std::size_t i = 0;; ++i) (void)write_bytes(file, write_session(kept[i % 2]));
    }
    REQUIRE(child > 0);
    std::this_thread::sleep_for(std::chrono::microseconds(200 + lottery.below(20000)));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const SavedSession found = read_kept(file);
    CHECK((found == kept[0] || found == kept[1]));
    has_seen_other = has_seen_other || found == kept[1];
    if (kill % 10 == 0) CHECK_FALSE(replay(found));
  }
  CHECK(has_seen_other);
}

TEST_CASE("no text of the list of sessions and of the question after a stop is cut or covered") {
  const OwnFolder folder;
  {
    const auto app = keeping_in(folder);
    make_two_lives(app->desk());
    CHECK_FALSE(keep_as(app->desk(), "a name as long as a name of a session may ever be, and on"));
    wait_until_kept(*app);
    app->desk().session.seek_years(12);
    leave_behind(*app, folder);
  }
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      CAPTURE(size.x);
      CAPTURE(scale);
      const auto app = keeping_in(folder, size, scale);
      check_dialogue(*app, "Go on where you were?");
      app->desk().sessions.left.clear();
      strike(*app, "Ctrl+O");
      check_dialogue(*app, "Or open one");
      strike(*app, "F2");
      check_dialogue(*app, "Or open one");
    }
  }
}

TEST_CASE("what a person has made is not lost when another life comes in its place") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  make_two_lives(desk);
  const SavedSession made = to_keep(desk);
  open_scenario(desk, 2);
  app->frame(0);
  CHECK(desk.notice == "What you had made is kept as “Set aside”, in the list of sessions.");
  operate(desk, "session.list");
  REQUIRE(desk.sessions.list.size() == 1);
  CHECK_FALSE(open_listed(desk, 0));
  CHECK(to_keep(desk) == made);
}

TEST_CASE("a life that was only watched, and one that is kept under a name, are not set aside") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  desk.session.seek_years(20);
  operate(desk, "luck.new");
  open_scenario(desk, 2);
  CHECK(desk.notice == "");
  make_two_lives(desk);
  CHECK_FALSE(keep_as(desk, "mine"));
  wait_until_kept(*app);
  open_scenario(desk, 1);
  list_sessions(desk);
  REQUIRE(desk.sessions.list.size() == 1);
  CHECK(desk.sessions.list[0].name == "mine");
}

TEST_CASE("what was made last time stays when next time something is only watched") {
  const OwnFolder folder;
  for (const bool is_made : {true, false, false}) {
    const auto app = keeping_in(folder);
    if (is_made) make_two_lives(app->desk());
    app->desk().session.seek_years(is_made ? 9 : 12);
    end_keeping(app->desk());
  }
  CHECK(read_kept(folder.path() / "Last time.session").branches.size() == 1);
  CHECK(read_kept(folder.path() / "Set aside.session").branches.size() == 2);
  CHECK_FALSE(fs::exists(folder.path() / "Set aside 2.session"));
}

TEST_CASE(
    "a session under a name of the program's own is kept under another, and is not replaced while it is "
    "opened") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  for (std::size_t time = 0; time < kMostSetAside; ++time) {
    make_two_lives(desk);
    open_scenario(desk, 1);
  }
  const fs::path first = folder.path() / "Set aside.session";
  fs::last_write_time(first, fs::last_write_time(first) - std::chrono::hours(1));
  const SavedSession kept = read_kept(first);
  make_two_lives(desk);
  list_sessions(desk);
  CHECK_FALSE(open_listed(desk, desk.sessions.list.size() - 1));
  CHECK(desk.sessions.name == "");
  CHECK(read_kept(first) == kept);
}

TEST_CASE("the size of type for an audience goes into no file, and none changes it") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  const SavedSession before = to_keep(desk);
  operate(desk, "present.on", 1);
  const double scale = desk.view.text_scale;
  CHECK(scale > 1);
  CHECK(to_keep(desk).view.text_scale == before.view.text_scale);
  lay_out(desk, before);
  CHECK(desk.view.text_scale == scale);
}

TEST_CASE("what was taken up after a stop in the middle is set aside too") {
  const OwnFolder folder;
  {
    const auto app = keeping_in(folder);
    make_two_lives(app->desk());
    leave_behind(*app, folder);
  }
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  CHECK_FALSE(take_up_what_was_left(desk));
  open_scenario(desk, 1);
  list_sessions(desk);
  REQUIRE(desk.sessions.list.size() >= 1);
  CHECK(desk.sessions.list[0].name == "Set aside");
}

TEST_CASE("of what is set aside the oldest makes room") {
  const OwnFolder folder;
  const auto app = keeping_in(folder);
  Desk& desk = app->desk();
  for (std::size_t time = 0; time < kMostSetAside + 2; ++time) {
    desk.session.seek_years(1 + static_cast<double>(time));
    operate(desk, "branch.fork");
    open_scenario(desk, 1);
    if (time == 0) {
      const fs::path first = folder.path() / "Set aside.session";
      fs::last_write_time(first, fs::last_write_time(first) - std::chrono::hours(1));
    }
  }
  list_sessions(desk);
  CHECK(desk.sessions.list.size() == kMostSetAside);
  const SavedSession first = read_kept(folder.path() / "Set aside.session");
  CHECK(age_at(first.playhead).hours > 5 * kHoursPerYear);
}
