// Guards forking and comparing as a person does them: by name, by keyboard alone and with the pointer; that the
// screen names the one difference and says exactly zero where there is none; and that nothing is cut or covered.
#include <doctest/doctest.h>

#include <memory>

#include "tests/app/acting.hpp"
#include "tests/app/pictures.hpp"
#include "ui/app/comparison.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

void type(App& app, const std::string& words) {
  app.window().script().type_text(words);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

std::unique_ptr<App> at_six_months(glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("steady_care", size));
  app->desk().view.text_scale = scale;
  app->desk().session.seek_years(0.5);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

/// As many lives as wanted, each changed in another way, at nine years.
std::unique_ptr<App> comparing(std::size_t lives, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = at_six_months(size, scale);
  Desk& desk = app->desk();
  for (std::size_t i = 1; i < lives; ++i) {
    operate(desk, "branch.select", 0);
    desk.session.seek_years(0.5 * static_cast<double>(i));
    operate(desk, "branch.fork");
    operate(desk, i == 1 ? "caregiver.tenderness" : "caregiver.touch", 0.2);
  }
  desk.session.seek_years(9);
  operate(desk, "view.compare");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("by keyboard alone a life is forked, changed, named, compared, left and closed") {
  const auto app = at_six_months();
  Desk& desk = app->desk();
  const std::uint64_t before =
      hash_of(desk.session.branches().timeline(0).visit(desk.session.state().episode));
  strike(*app, "F");
  REQUIRE(desk.session.branches().size() == 2);
  while (desk.view.focus != "caregiver.tenderness") strike(*app, "Tab");
  for (int i = 0; i < 8; ++i) strike(*app, "Left");
  strike(*app, "Escape");
  CHECK(desk.session.branches().name(1).find("less tender from 6 months") != std::string::npos);
  strike(*app, "F2");
  type(*app, "colder f");
  strike(*app, "Return");
  CHECK(desk.session.branches().name(1) == "colder f");
  CHECK(desk.session.branches().size() == 2);
  strike(*app, "2");
  CHECK(desk.view.front == View::compare);
  CHECK(says(*app, "The only difference: "));
  strike(*app, "V");
  CHECK(desk.view.compare.curve == 1);
  strike(*app, "J");
  CHECK(desk.session.branches().selected() == 0);
  CHECK(hash_of(desk.session.state()) == before);
  strike(*app, "J");
  strike(*app, "Shift+F");
  CHECK(desk.session.branches().size() == 1);
  strike(*app, "Ctrl+Z");
  CHECK(desk.session.branches().name(1) == "colder f");
}

TEST_CASE("a name being written is one step of undo, and Escape gives the name before back") {
  const auto app = at_six_months();
  Desk& desk = app->desk();
  strike(*app, "F");
  write_words(desk, "branch.name", "first name");
  strike(*app, "F2");
  for (const char* letter : {"a", "b", "c"}) type(*app, letter);
  CHECK(desk.session.branches().name(1) == "abc");
  strike(*app, "Escape");
  CHECK(!desk.view.writing.is_on());
  CHECK(desk.session.branches().name(1) == "first name");
  desk.session.undo();
  CHECK(desk.session.branches().name(1) == "the same so far");
}

TEST_CASE("a press on a sign turns to that life, on the selected one it writes, on the cross it closes") {
  const auto app = comparing(2);
  Desk& desk = app->desk();
  operate(desk, "view.life");
  app->frame(0);
  app->frame(0);
  click(*app, app->spots().at("branch.name").centre());
  CHECK(desk.view.writing.is_on());
  strike(*app, "Escape");
  CHECK(desk.session.branches().selected() == 1);
  click(*app, app->spots().at("branch.close").centre());
  CHECK(desk.session.branches().size() == 1);
}

TEST_CASE("comparing one life says how to fork, with a button that does it") {
  const auto app = at_six_months();
  strike(*app, "2");
  CHECK(says(*app, "Only one life so far"));
  CHECK(app->spots().count("branch.fork") == 1);
  click(*app, app->spots().at("branch.fork").centre());
  CHECK(app->desk().session.branches().size() == 2);
  CHECK(says(*app, "No difference: same start, same care, same luck."));
}

TEST_CASE("equal settings make a difference of exactly zero at every moment") {
  const auto app = at_six_months();
  Desk& desk = app->desk();
  operate(desk, "branch.fork");
  operate(desk, "view.compare");
  desk.session.seek(kEndOfLife);
  const Timeline& one = desk.session.branches().timeline(0);
  const Timeline& other = desk.session.branches().timeline(1);
  CHECK(one.samples() == other.samples());
  for (std::uint32_t episode = 0; episode <= kEndOfLife; episode += 113) {
    const Gap gap = gap_between(one.visit(episode), other.visit(episode));
    REQUIRE(gap.model_of_other == 0.0);
    REQUIRE(gap.model_of_self == 0.0);
    REQUIRE(gap.felt_security == 0.0);
  }
  app->frame(0);
  CHECK(says(*app, "No difference: same start, same care, same luck."));
  CHECK(says(*app, "the same"));
}

TEST_CASE("one difference is named, its first parting is marked, and the gap is said in words and numbers") {
  const auto app = comparing(2);
  Desk& desk = app->desk();
  ComparisonCache cache;
  const Comparison& lives = cache.of(desk);
  CHECK(lives.one == 1);
  CHECK(lives.other == 0);
  CHECK(lives.found.count() == 1);
  REQUIRE(lives.parted.has_value());
  CHECK(*lives.parted >= episode_at(Age::from_months(6)));
  const std::string who = desk.session.state().figures[0].name;
  CHECK(says(*app, "The only difference: " + who + "'s tenderness, 0.20 instead of "));
  CHECK(says(*app, "they part at "));
  CHECK(says(*app, "They part at "));
  CHECK(says(*app, "lower"));
}

TEST_CASE("with three lives the one beside the selected one can be chosen") {
  const auto app = comparing(3);
  Desk& desk = app->desk();
  CHECK(desk.session.branches().selected() == 2);
  CHECK(compared_with(desk) == 0);
  strike(*app, "D");
  CHECK(compared_with(desk) == 1);
  CHECK(says(*app, "C beside B"));
  strike(*app, "D");
  CHECK(compared_with(desk) == 0);
}

TEST_CASE("no text of the lives and their comparison is cut or covered at any size, text scale and number") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      for (std::size_t lives = 1; lives <= kMostBranches; ++lives) {
        const auto app = comparing(lives, size, scale);
        for (const char* view : {"view.compare", "view.life"}) {
          operate(app->desk(), view);
          for (int region = 0; region < 2; ++region) {
            app->desk().view.region = static_cast<Region>(region);
            app->frame(0);
            app->frame(0);
            CAPTURE(size.x);
            CAPTURE(scale);
            CAPTURE(lives);
            CAPTURE(view);
            check_texts(*app);
          }
        }
      }
    }
  }
}

TEST_CASE("two lives side by side look as they were approved") {
  const auto app = comparing(2);
  check_golden(*app, "compare_two_lives");
}
