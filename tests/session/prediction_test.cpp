// Guards predictions as values: what was drawn stays where it was drawn, what came of it follows from the life alone,
// and a kept prediction comes out of its file as it went in, or every problem of it is named. Fails if a drawing
// leaves its grid, if an option is told wrongly at its threshold, or if a file can hold what no one could have made.
#include "sim/session/prediction.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/session/sessions.hpp"

using namespace securebase;

namespace {

constexpr std::uint32_t kHere = 600;

/// A life in which every curve stays at this level up to `here` and then rises by `change` on a straight line.
std::vector<CurvePoint> life_that_changes(double change, std::uint32_t until) {
  std::vector<CurvePoint> lived;
  for (std::uint32_t i = 0; i <= until; ++i) {
    const double way = i <= kHere ? 0 : static_cast<double>(i - kHere) / (until - kHere);
    const auto level = static_cast<float>(0.5 + change * way);
    lived.push_back({level, level, level, 0});
  }
  return lived;
}

Prediction made_here() {
  const auto made = prediction_at(life_that_changes(0, kHere), kHere, PredictedCurve::model_of_other);
  REQUIRE(made);
  return *made;
}

Prediction drawn_prediction() {
  Prediction prediction = made_here();
  draw_stroke(prediction, {2, 0.31}, {9, 0.87});
  draw_stroke(prediction, {20, 0.4}, {20, 0.4});
  prediction.option = PredictedOption::falls;
  prediction.hands = {3, 0, 21};
  prediction.reason = "Ana is “tired”, and it shows.";
  return prediction;
}

SavedSession session_with(const Prediction& prediction) {
  SavedSession session = kept_session();
  session.predictions = {prediction};
  return session;
}

std::string said_of(const SavedSession& session) {
  const Outcome<SavedSession> read = read_session(write_session(session), "mia.session");
  if (read) return "";
  std::string all;
  for (const Problem& problem : read.problems()) all += sentence(problem) + "\n";
  return all;
}

template <class Change>
void refuses(const Change& change, const std::string& what) {
  Prediction prediction = drawn_prediction();
  change(prediction);
  const std::string said = said_of(session_with(prediction));
  CAPTURE(said);
  CHECK(said.find("predictions[0]." + what) != std::string::npos);
}

}  // namespace

TEST_CASE("a drawn curve passes through every point of its strokes, and starts from what is known") {
  Prediction prediction = made_here();
  draw_stroke(prediction, {6, 0.2}, {12, 0.8});
  CHECK(drawn_at(prediction, prediction.made_at) == doctest::Approx(0.5));
  for (std::size_t step = 6; step <= 12; ++step) {
    const double meant = 0.2 + 0.1 * static_cast<double>(step - 6);
    CHECK(drawn_at(prediction, moment_of_step(prediction, step)) == doctest::Approx(meant));
  }
  CHECK(drawn_at(prediction, moment_of_step(prediction, 3)) == doctest::Approx(0.35).epsilon(0.02));
  CHECK(drawn_at(prediction, prediction.horizon) == doctest::Approx(0.8));
}

TEST_CASE("a stroke backwards is the same stroke, and a later one replaces what lay under it") {
  Prediction forwards = made_here();
  Prediction backwards = made_here();
  draw_stroke(forwards, {3, 0.1}, {17, 0.9});
  draw_stroke(backwards, {17, 0.9}, {3, 0.1});
  CHECK(forwards == backwards);
  draw_stroke(forwards, {8, 0.33}, {8, 0.33});
  CHECK(forwards.drawn.size() == backwards.drawn.size());
  CHECK(drawn_at(forwards, moment_of_step(forwards, 8)) == doctest::Approx(0.33));
}

TEST_CASE("whatever is drawn lies on the grid, in the order of age and in hundredths") {
  Prediction prediction = made_here();
  for (std::size_t i = 0; i < 40; ++i)
    draw_stroke(prediction, {(i * 7) % 30, 0.013 * static_cast<double>(i)}, {(i * 11) % 30, 1.4});
  REQUIRE(prediction.drawn.size() == kPredictionSteps);
  for (std::size_t i = 0; i < prediction.drawn.size(); ++i) {
    CHECK(prediction.drawn[i].episode == moment_of_step(prediction, i + 1));
    CHECK(step_near(prediction, prediction.drawn[i].episode) == i + 1);
    CHECK(prediction.drawn[i].level == kept_level(prediction.drawn[i].level));
  }
  CHECK(said_of(session_with(prediction)) == "");
}

TEST_CASE("looking further keeps what was drawn near its age, and looking less far lets go of the rest") {
  Prediction prediction = made_here();
  draw_stroke(prediction, {1, 0.6}, {24, 0.9});
  const std::uint32_t before = prediction.horizon;
  const double half_way = drawn_at(prediction, moment_of_step(prediction, 12));
  const std::uint32_t middle = moment_of_step(prediction, 12);
  look_to(prediction, before * 2);
  CHECK(drawn_at(prediction, middle) == doctest::Approx(half_way).epsilon(0.06));
  CHECK(prediction.drawn.back().episode <= before + (before * 2 - kHere) / kPredictionSteps);
  look_to(prediction, middle);
  CHECK(prediction.drawn.back().episode <= middle);
  CHECK(said_of(session_with(prediction)) == "");
  look_to(prediction, kEndOfLife + 7);
  CHECK(prediction.horizon == kEndOfLife);
}

TEST_CASE("an option holds from its threshold on, and not a hair before") {
  const Prediction prediction = made_here();
  const auto came = [&](double change) {
    return outcome_of(prediction, life_that_changes(change, prediction.horizon))->came;
  };
  CHECK(came(0) == PredictedOption::stays);
  CHECK(came(kAboutTheSame - 0.001) == PredictedOption::stays);
  CHECK(came(-kAboutTheSame + 0.001) == PredictedOption::stays);
  CHECK(came(kAboutTheSame + 0.001) == PredictedOption::rises);
  CHECK(came(-kAboutTheSame - 0.001) == PredictedOption::falls);
}

TEST_CASE("a drawing that is the life lies nowhere apart from it, and a shifted one by its shift") {
  Prediction prediction = made_here();
  const std::vector<CurvePoint> lived = life_that_changes(0.4, prediction.horizon);
  CHECK_FALSE(outcome_of(prediction, lived)->apart);  // nothing was drawn
  draw_stroke(prediction, {0, 0.5}, {kPredictionSteps, 0.9});
  CHECK(*outcome_of(prediction, lived)->apart < 0.006);
  draw_stroke(prediction, {0, 0.6}, {kPredictionSteps, 1.0});
  CHECK(*outcome_of(prediction, lived)->apart == doctest::Approx(0.1).epsilon(0.06));
}

TEST_CASE("there is no outcome before the last moment has been lived") {
  const Prediction prediction = made_here();
  CHECK_FALSE(outcome_of(prediction, life_that_changes(0.4, prediction.horizon - 1)));
  CHECK(outcome_of(prediction, life_that_changes(0.4, prediction.horizon)));
}

TEST_CASE("nothing is predicted of what has not begun, nor so near the end that nothing is left") {
  CHECK_FALSE(prediction_at(life_that_changes(0, kHere), kHere + 1, PredictedCurve::model_of_self));
  CHECK_FALSE(prediction_at(life_that_changes(0, kEndOfLife), kEndOfLife - 3, PredictedCurve::model_of_self));
  for (std::uint32_t episode = 0; episode <= kEndOfLife; episode += 97) {
    const auto made = prediction_at(life_that_changes(0, kEndOfLife), episode, PredictedCurve::felt_security);
    if (!made) continue;
    CHECK(made->horizon >= episode + kPredictionSteps);
    CHECK(made->horizon <= kEndOfLife);
  }
}

TEST_CASE("hands are counted from none to as many as there can be") {
  Hands hands;
  hands.raise(PredictedOption::falls, -1);
  CHECK(hands == Hands{});
  for (int i = 0; i < 5; ++i) hands.raise(PredictedOption::falls, 1);
  hands.raise(PredictedOption::rises, 2000);
  CHECK(hands == Hands{kMostHands, 0, 5});
  CHECK(hands.all() == kMostHands + 5);
}

TEST_CASE("a reason keeps its letters and nothing else") {
  CHECK(kept_reason("weil Ana müde ist – 漢字 🙂") == "weil Ana müde ist – 漢字 🙂");
  CHECK(kept_reason("two\nlines\tand\x7f a bell\x07") == "twolinesand a bell");
  CHECK(kept_reason("torn \xC3 \xED\xA0\x80 \xF0\x9F") == "torn   ");
  std::string long_one;
  for (std::size_t i = 0; i < kLongestReason + 40; ++i) long_one += "é";
  CHECK(kept_reason(long_one).size() == 2 * kLongestReason);
}

TEST_CASE("a kept prediction comes out of its file as it went in, to the byte") {
  const SavedSession session = session_with(drawn_prediction());
  const std::string text = write_session(session);
  const Outcome<SavedSession> read = read_session(text, "mia.session");
  REQUIRE(read);
  CHECK(*read == session);
  CHECK(write_session(*read) == text);
  CHECK(write_session(kept_session()).find("predictions") == std::string::npos);
}

TEST_CASE("a prediction that no one could have made is refused with its place") {
  refuses([](Prediction& p) { p.branch = 2; }, "branch: expected one of the branches");
  refuses([](Prediction& p) { p.horizon = p.made_at + 23; }, "horizon: expected a moment at least 24");
  refuses([](Prediction& p) { p.seen_until = 3; }, "seen_until: expected no moment before made_at");
  refuses([](Prediction& p) { p.start = 0.123; }, "start: expected hundredths");
  refuses([](Prediction& p) { p.start = 1.5; }, "start: expected a number from 0 to 1");
  refuses([](Prediction& p) { p.drawn[2].level = 0.333; }, "drawn[2].level: expected hundredths");
  refuses([](Prediction& p) { p.drawn[1].episode += 1; }, "drawn[1].episode: expected a later moment");
  refuses([](Prediction& p) { std::swap(p.drawn[0], p.drawn[3]); }, "drawn[1].episode");
  refuses([](Prediction& p) { p.hands.stays = 1000; }, "hands.stays: expected a whole number from 0 to 999");
  refuses([](Prediction& p) { p.reason = std::string(301, 'x'); }, "reason: expected at most 300 letters");
  refuses([](Prediction& p) { p.explanation = "a\nb"; }, "explanation: expected at most 300 letters");
}

TEST_CASE("only the last prediction of a session may still be on the screen, and all problems are named") {
  SavedSession session = session_with(drawn_prediction());
  session.predictions.push_back(drawn_prediction());
  session.predictions[1].branch = 9;
  const std::string said = said_of(session);
  CAPTURE(said);
  CHECK(said.find("predictions[0].stage: expected \"put_away\"") != std::string::npos);
  CHECK(said.find("predictions[1].branch") != std::string::npos);
  session.predictions.assign(kMostPredictions + 1, drawn_prediction());
  CHECK(said_of(session).find("predictions: expected a list of 0 to 50") != std::string::npos);
}
