// Guards what is different where the program is a page: files come and go by the browser, a code is passed on as a link,
// and no sentence speaks of folders that a visitor cannot see.
#include <doctest/doctest.h>

#include <fstream>

#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "ui/app/saving.hpp"
#include "ui/app/sessions_desk.hpp"
#include "ui/app/share_desk.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> page_into(const OwnFolder& sessions, const OwnFolder& exports) {
  AppStart start = start_on("distant_and_warm", {1280, 720});
  start.sessions = sessions.path();
  start.exports = exports.path();
  start.host = Host::browser;
  auto app = std::make_unique<App>(std::move(start));
  app->desk().session.seek_years(3);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("in a page an export is among the downloads, and does not lie with the sessions") {
  const OwnFolder sessions, exports;
  const auto app = page_into(sessions, exports);
  for (const char* chord : {"Ctrl+E", "Ctrl+Shift+E", "Ctrl+Shift+O"}) {
    CAPTURE(chord);
    app->desk().exports.last.clear();
    strike(*app, chord);
    REQUIRE(std::filesystem::exists(app->desk().exports.last));
    CHECK(app->desk().exports.last.parent_path() == exports.path());
    CHECK(app->desk().notice ==
          "“" + app->desk().exports.last.filename().string() + "” is among your downloads.");
  }
}

TEST_CASE("a session file that was downloaded opens as the same session") {
  const OwnFolder sessions, exports;
  const auto app = page_into(sessions, exports);
  strike(*app, "F");
  operate(app->desk(), "caregiver.tenderness", 0.2);
  app->desk().session.seek_years(5);
  const SavedSession kept = to_keep(app->desk());
  strike(*app, "Ctrl+Shift+O");
  const auto other = page_into(sessions, exports);
  CHECK_FALSE(open_session_file(other->desk(), app->desk().exports.last));
  CHECK(to_keep(other->desk()) == kept);
}

TEST_CASE("only a page asks for a file, and only a machine has a program that speaks") {
  const OwnFolder sessions, exports;
  const auto page = page_into(sessions, exports);
  strike(*page, "Shift+F2");
  CHECK(page->desk().sessions.wants_file);
  CHECK_FALSE(is_shown(*control_named("view.speech"), page->desk()));
  Desk machine = desk_on("distant_and_warm");
  CHECK_FALSE(is_shown(*control_named("session.file"), machine));
  CHECK_FALSE(is_shown(*control_named("export.session"), machine));
  CHECK(is_shown(*control_named("view.speech"), machine));
}

TEST_CASE("a page passes a code on as a link, and opens a link as its code") {
  const OwnFolder sessions, exports;
  const auto app = page_into(sessions, exports);
  Desk& desk = app->desk();
  desk.share.address = "https://school.example/securebase.html";
  strike(*app, "Ctrl+Shift+C");
  const std::string link = desk.share.clipboard->text();
  REQUIRE(link.rfind("https://school.example/securebase.html#SB1-", 0) == 0);
  const auto episode = desk.session.state().episode;
  desk.session.seek_years(1);
  desk.share.clipboard->put(link);
  strike(*app, "Ctrl+Shift+V");
  CHECK(desk.session.state().episode == episode);
}

TEST_CASE("the list of sessions says where they lie") {
  const OwnFolder sessions, exports;
  const auto app = page_into(sessions, exports);
  strike(*app, "Ctrl+O");
  CHECK(says(*app, "They lie in this browser"));
  CHECK_FALSE(says(*app, sessions.path().string()));
}
