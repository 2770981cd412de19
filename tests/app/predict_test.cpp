// Guards predict, observe, explain in the program: by name, by keyboard alone and with the pointer; that nothing of
// what is predicted is seen before it is lived; that undo, forks and files treat it like the rest of the document; and
// that nothing is cut off or covered.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "tests/app/pictures.hpp"
#include "ui/app/saving.hpp"
#include "ui/app/why.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Prediction& open_of(App& app) {
  REQUIRE(app.desk().session.open_prediction());
  return *app.desk().session.open_prediction();
}

/// Lets the program play until it pauses by itself.
void play_on(App& app) {
  for (int frame = 0; frame < 5000 && app.desk().session.is_playing(); ++frame) app.frame(0.1);
  app.frame(0);
}

void drag(App& app, glm::vec2 from, glm::vec2 to) {
  ScriptedInput& script = app.window().script();
  script.move_pointer(from);
  script.hold_button(true);
  script.move_pointer(to);
  script.hold_button(false);
  while (!script.empty()) app.frame(0);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

void type(App& app, const std::string& words) {
  app.window().script().type_text(words);
  while (!app.window().script().empty()) app.frame(0);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

/// A whole prediction by keyboard alone, up to the moment it is lived.
std::unique_ptr<App> predicted_by_keyboard(glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = asel_at(3, size, scale);
  strike(*app, "P");
  strike(*app, "Y");
  for (int i = 0; i < 6; ++i) strike(*app, "Right");
  for (int i = 0; i < 5; ++i) strike(*app, "Down");
  strike(*app, "A");
  strike(*app, "H");
  for (const char* hand : {"1", "3", "3", "2", "3", "Shift+2"}) strike(*app, hand);
  strike(*app, "T");
  type(*app, "weil Ana müde ist");
  strike(*app, "Return");
  return app;
}

}  // namespace

TEST_CASE("a prediction is made by its controls, and time stands still meanwhile") {
  const auto app = asel_at(3);
  Desk& desk = app->desk();
  CHECK_FALSE(operate(desk, "predict.open"));
  CHECK_FALSE(operate(desk, "predict.curve", 1));
  CHECK_FALSE(operate(desk, "predict.horizon", 2));
  CHECK_FALSE(operate(desk, "predict.pen", 24));
  CHECK_FALSE(operate(desk, "predict.level", 0.25));
  CHECK_FALSE(operate(desk, "predict.option", 2));
  CHECK_FALSE(operate(desk, "predict.count", 1));
  CHECK_FALSE(operate(desk, "predict.hand_3"));
  CHECK_FALSE(write_words(desk, "predict.reason", "nobody came"));
  const Prediction& made = open_of(*app);
  CHECK(made.curve == PredictedCurve::model_of_self);
  CHECK(made.horizon == episode_at(Age::from_years(18)));
  CHECK(made.made_at == desk.session.state().episode);
  CHECK(drawn_at(made, made.horizon) == doctest::Approx(0.25));
  CHECK(made.option == PredictedOption::falls);
  CHECK(made.hands == Hands{0, 0, 1});
  CHECK(made.reason == "nobody came");
  CHECK_FALSE(is_usable(*control_named("event.loss"), desk));
  CHECK(operate(desk, "predict.explanation").has_value());  // nothing has come yet
}

TEST_CASE("by keyboard alone one predicts, counts hands, writes why, lets it be lived and explains") {
  const auto app = predicted_by_keyboard();
  Desk& desk = app->desk();
  CHECK(open_of(*app).option == PredictedOption::rises);
  CHECK(open_of(*app).hands == Hands{1, 0, 3});
  CHECK(open_of(*app).reason == "weil Ana müde ist");
  CHECK(open_of(*app).drawn.size() == 1);
  CHECK(desk.view.front == View::life);  // numbers were hands, not views
  const std::uint32_t horizon = open_of(*app).horizon;
  strike(*app, "Return");
  CHECK(desk.session.is_playing());
  play_on(*app);
  CHECK(desk.session.state().episode == horizon);
  const auto outcome = outcome_of(open_of(*app), desk.session.predicted_life());
  REQUIRE(outcome);
  for (const std::string& sentence : {std::string("has "), std::string("Chosen was “it rises”"),
                                      std::string("apart on average"), std::string("which is what came")})
    CHECK(says(*app, sentence));
  strike(*app, "E");
  type(*app, "Ben left");
  strike(*app, "Return");
  CHECK(open_of(*app).explanation == "Ben left");
  strike(*app, "Shift+P");
  CHECK_FALSE(desk.session.open_prediction());
  CHECK(desk.view.sheet == Sheet::none);
  REQUIRE(desk.session.predictions().size() == 1);
  CHECK(desk.session.predictions()[0].stage == PredictionStage::put_away);
  CHECK(desk.session.predictions()[0].explanation == "Ben left");
}

TEST_CASE("by Tab alone the pen draws and an option is chosen") {
  const auto app = asel_at(3);
  strike(*app, "P");
  REQUIRE(tab_to(*app, "predict.level"));
  const double before = open_of(*app).start;
  strike(*app, "Right");
  CHECK(drawn_at(open_of(*app), open_of(*app).horizon) == doctest::Approx(before + 0.05));
  REQUIRE(tab_to(*app, "predict.option"));
  strike(*app, "Right");
  CHECK(open_of(*app).option == PredictedOption::rises);
}

TEST_CASE("the pointer draws on the close chart and on the timeline, and each stroke is one step of undo") {
  for (const char* place : {"predict.level", "timeline.pen"}) {
    CAPTURE(place);
    const auto app = asel_at(3);
    Desk& desk = app->desk();
    strike(*app, "P");
    const std::uint32_t here = desk.session.state().episode;
    const Rect plot = app->spots().at(place);
    const float to = place == std::string("timeline.pen") ? 0.54F : 0.95F;
    const float from = place == std::string("timeline.pen") ? 0.26F : 0.4F;
    drag(*app, {plot.min.x + plot.width() * from, plot.centre().y},
         {plot.min.x + plot.width() * to, plot.max.y - plot.height() * 0.1F});
    CHECK(desk.session.state().episode == here);  // nothing is scrubbed
    CHECK(open_of(*app).drawn.size() > 8);        // what the hand passed between two frames too
    CHECK(open_of(*app).drawn.back().level < 0.2);
    operate(desk, "edit.undo");
    CHECK(open_of(*app).drawn.empty());
    operate(desk, "edit.redo");
    CHECK(open_of(*app).drawn.size() > 8);
  }
}

TEST_CASE("a press on an option chooses it, and counts a hand while hands are counted") {
  const auto app = asel_at(3);
  strike(*app, "P");
  click(*app, app->spots().at("predict.option.2").centre());
  CHECK(open_of(*app).option == PredictedOption::stays);
  click(*app, app->spots().at("predict.count").centre());
  click(*app, app->spots().at("predict.hand_2").centre());
  click(*app, app->spots().at("predict.hand_2").centre());
  CHECK(open_of(*app).hands == Hands{0, 2, 0});
  CHECK(open_of(*app).option == PredictedOption::stays);
}

TEST_CASE("number keys go to views again when no hands are counted") {
  const auto app = asel_at(3);
  strike(*app, "P");
  strike(*app, "3");
  CHECK(app->desk().view.front == View::map);
  CHECK(open_of(*app).hands == Hands{});
}

TEST_CASE("what was lived after the moment of a prediction is not shown until it is played") {
  const auto app = asel_at(20);
  Desk& desk = app->desk();
  operate(desk, "branch.fork");
  desk.session.seek_years(3);
  strike(*app, "P");
  const std::uint32_t here = open_of(*app).made_at;
  for (std::size_t i = 0; i < desk.session.branches().size(); ++i) {
    CHECK(desk.session.branches().timeline(i).reached() > here);
    CHECK(desk.session.shown_samples(i).size() == here + 1U);
  }
  strike(*app, "Escape");  // behind the stage it is as unknown
  CHECK(desk.session.shown_samples(0).size() == here + 1U);
  strike(*app, "PageDown");
  CHECK(desk.session.shown_samples(0).size() == desk.session.state().episode + 1U);
  CHECK(open_of(*app).stage == PredictionStage::played);
  strike(*app, "PageUp");
  CHECK(desk.session.shown_until() == episode_at(Age::from_years(4)));  // what was seen stays seen
  strike(*app, "P");
  strike(*app, "Shift+P");
  CHECK(desk.session.shown_samples(0).size() == desk.session.timeline().samples().size());
}

TEST_CASE("a life that was lived further looks to the pixel like one that was not, until it is played") {
  const auto lived = asel_at(20);
  lived->desk().session.seek_years(3);
  const auto fresh = asel_at(3);
  const auto is_same = [&](const std::vector<std::string_view>& keys) {
    for (App* app : {lived.get(), fresh.get()}) {
      for (const std::string_view key : keys) strike(*app, key);
      for (int frame = 0; frame < 3; ++frame) app->frame(0);
    }
    return share_that_differs(lived->window().pixels(), fresh->window().pixels()) == 0;
  };
  CHECK_FALSE(is_same({}));  // without a prediction what was lived stays in sight
  CHECK(is_same({"P"}));
  CHECK(is_same({"Escape"}));
  CHECK(is_same({"2"}));
  CHECK(is_same({"3"}));
  CHECK(is_same({"1", "PageDown"}));
}

TEST_CASE("with other luck the same prediction meets another life, and is lived again") {
  const auto app = predicted_by_keyboard();
  strike(*app, "Return");
  play_on(*app);
  const double before = outcome_of(open_of(*app), app->desk().session.predicted_life())->lived;
  operate(app->desk(), "luck.new");
  app->frame(0);
  check_texts(*app);
  CHECK(operate(app->desk(), "predict.explanation").has_value());
  CHECK_FALSE(operate(app->desk(), "predict.reveal"));
  play_on(*app);
  const auto outcome = outcome_of(open_of(*app), app->desk().session.predicted_life());
  REQUIRE(outcome);
  CHECK(outcome->lived != before);
  CHECK(is_usable(*control_named("predict.explanation"), app->desk()));
}

TEST_CASE("among several lives it is said which one is meant, whichever is looked at") {
  const auto app = asel_at(3);
  operate(app->desk(), "branch.fork");
  strike(*app, "P");
  CHECK(says(*app, "Life B"));
  strike(*app, "J");
  CHECK(says(*app, "Life B"));
  check_texts(*app);
  operate(app->desk(), "predict.level", 0.9);
  CHECK(open_of(*app).branch == 1);
}

TEST_CASE("once time has gone on, what was expected stays as it was") {
  const auto app = predicted_by_keyboard();
  strike(*app, "PageDown");
  const Prediction before = open_of(*app);
  for (const char* key : {"Up", "Down", "A", "B", "Y", "H", "1", "Delete", "T"}) strike(*app, key);
  operate(app->desk(), "view.life");
  Prediction after = open_of(*app);
  after.seen_until = before.seen_until;
  CHECK(after == before);
  for (const char* name : {"predict.level", "predict.option", "predict.hand_1", "predict.curve"})
    CHECK(operate(app->desk(), name, 1).has_value());
}

TEST_CASE("playing pauses at the age that was looked to, and can be paused before") {
  const auto app = predicted_by_keyboard();
  strike(*app, "Return");
  for (int frame = 0; frame < 20; ++frame) app->frame(0.1);
  strike(*app, "Space");
  const std::uint32_t paused = app->desk().session.state().episode;
  CHECK(paused > open_of(*app).made_at);
  CHECK(paused < open_of(*app).horizon);
  strike(*app, "Return");
  app->frame(0.1);
  CHECK(app->desk().session.state().episode >= paused);  // on from there, not from the start
  play_on(*app);
  CHECK(app->desk().session.state().episode == open_of(*app).horizon);
  strike(*app, "Space");
  CHECK(app->desk().session.is_playing());  // life goes on after it
}

TEST_CASE("a prediction is undone and done again like any change") {
  const auto app = asel_at(3);
  Desk& desk = app->desk();
  strike(*app, "P");
  strike(*app, "Up");
  const Prediction drawn = open_of(*app);
  operate(desk, "edit.undo");
  CHECK(open_of(*app).drawn.empty());
  operate(desk, "edit.undo");
  CHECK(desk.session.predictions().empty());
  CHECK(desk.view.sheet == Sheet::none);
  operate(desk, "edit.redo");
  operate(desk, "edit.redo");
  CHECK(open_of(*app) == drawn);
  strike(*app, "P");
  strike(*app, "T");
  type(*app, "a word");
  strike(*app, "Escape");  // words left, not kept
  CHECK(open_of(*app).reason.empty());
  CHECK(open_of(*app) == drawn);
}

TEST_CASE("one that holds nothing is forgotten, and predicting again keeps the one before") {
  const auto app = asel_at(3);
  Desk& desk = app->desk();
  strike(*app, "P");
  strike(*app, "Shift+P");
  CHECK(desk.session.predictions().empty());
  strike(*app, "P");
  strike(*app, "A");
  strike(*app, "Return");
  play_on(*app);
  strike(*app, "P");
  REQUIRE(desk.session.predictions().size() == 2);
  CHECK(desk.session.predictions()[0].stage == PredictionStage::put_away);
  CHECK(open_of(*app).made_at == desk.session.predictions()[0].horizon);
  CHECK(open_of(*app).stage == PredictionStage::being_made);
  CHECK(says(*app, "Predicted before"));
  CHECK(says(*app, "Chosen was “it rises”"));
  check_texts(*app);
}

TEST_CASE("a session has room for fifty predictions and says so") {
  const auto app = asel_at(3);
  Desk& desk = app->desk();
  for (std::size_t i = 0; i < kMostPredictions; ++i) {
    CHECK_FALSE(operate(desk, "predict.open"));
    operate(desk, "predict.option", 1);
    operate(desk, "predict.put_away");
  }
  CHECK(desk.session.predictions().size() == kMostPredictions);
  CHECK(operate(desk, "predict.open").value_or("").find("50 predictions") != std::string::npos);
}

TEST_CASE("closing a life lets go of what was predicted of it, and undo brings both back") {
  const auto app = asel_at(3);
  Desk& desk = app->desk();
  operate(desk, "branch.fork");
  operate(desk, "predict.open");
  operate(desk, "predict.option", 0);
  CHECK(open_of(*app).branch == 1);
  operate(desk, "branch.close");
  CHECK(desk.session.predictions().empty());
  operate(desk, "edit.undo");
  CHECK(open_of(*app).branch == 1);
}

TEST_CASE("a kept session opens with its predictions, an open one still hiding what is to come") {
  const OwnFolder folder;
  const auto app = predicted_by_keyboard();
  operate(app->desk(), "predict.put_away");
  app->desk().session.seek_years(30);
  app->desk().session.seek_years(12);
  operate(app->desk(), "predict.open");
  operate(app->desk(), "predict.level", 0.9);
  const std::filesystem::path file = folder.path() / "mine.session";
  REQUIRE(KeepRun(to_keep(app->desk()), file).problem().empty());
  const auto other = asel_at(1);
  CHECK_FALSE(open_session_file(other->desk(), file));
  other->frame(0);
  CHECK(other->desk().session.predictions() == app->desk().session.predictions());
  CHECK(other->desk().session.version() == app->desk().session.version());
  CHECK(other->desk().view.sheet == Sheet::predict);
  CHECK(other->desk().session.shown_until() == open_of(*app).made_at);
  operate(other->desk(), "scenario.list");
  operate(other->desk(), "scenario.pick", 0);
  CHECK(other->desk().session.predictions().empty());
}

TEST_CASE("the words being written are in sight, however large the text") {
  for (const double scale : {1.0, 2.0, 3.0}) {
    CAPTURE(scale);
    const auto app = predicted_by_keyboard({1280, 720}, scale);
    strike(*app, "T");
    for (int frame = 0; frame < 3; ++frame) app->frame(0);
    const Rect field = app->spots().at("predict.reason");
    CHECK(field.min.y >= 0);
    CHECK(field.max.y <= 720);
    strike(*app, "Escape");
    strike(*app, "Return");
    play_on(*app);
    strike(*app, "E");
    for (int frame = 0; frame < 3; ++frame) app->frame(0);
    CHECK(app->spots().at("predict.explanation").max.y <= 720);
  }
}

TEST_CASE("no text of a prediction is cut off or covers another, at any size and text scale") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
      CAPTURE(size.x);
      CAPTURE(scale);
      const auto fresh = asel_at(3, size, scale);
      strike(*fresh, "P");
      check_texts(*fresh);
      const auto app = predicted_by_keyboard(size, scale);
      check_texts(*app);
      strike(*app, "T");
      check_texts(*app);
      strike(*app, "Escape");
      strike(*app, "Return");
      for (int frame = 0; frame < 30; ++frame) app->frame(0.1);
      check_texts(*app);
      play_on(*app);
      check_texts(*app);
      strike(*app, "Escape");
      check_texts(*app);
    }
  }
}

TEST_CASE("at newborn, at any start level and near the end the chart's words stay apart") {
  for (const double years : {0.0, 0.4, 1.2, 17.9, 52.0, 78.0}) {
    for (const double curve : {0.0, 1.0, 2.0}) {
      CAPTURE(years);
      CAPTURE(curve);
      const auto app = asel_at(years);
      strike(*app, "P");
      operate(app->desk(), "predict.curve", curve);
      for (int i = 0; i < 12; ++i) {
        operate(app->desk(), "predict.horizon", i);
        app->frame(0);
        app->frame(0);
        check_texts(*app);
      }
    }
  }
}
