// Guards what is said of predictions: the question names curve and age, what came is told by the numbers and stays
// neutral whatever was chosen, and the table holds what the sentences say.
#include "ui/view/words_prediction.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/view/prose.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

constexpr std::uint32_t kEnd = 1000;

/// A life whose curves go straight from one level to another.
std::vector<CurvePoint> straight(double from, double to) {
  std::vector<CurvePoint> lived;
  for (std::uint32_t i = 0; i <= kEnd; ++i) {
    const auto level = static_cast<float>(from + (to - from) * i / kEnd);
    lived.push_back({level, level, level, 0});
  }
  return lived;
}

Prediction predicted(PredictedCurve curve, std::optional<PredictedOption> option) {
  Prediction prediction;
  prediction.curve = curve;
  prediction.horizon = kEnd;
  prediction.start = 0.5;
  prediction.option = option;
  prediction.hands = {2, 1, 9};
  draw_stroke(prediction, {0, 0.5}, {kPredictionSteps, 0.9});
  return prediction;
}

std::string all_of(const Prediction& prediction, const std::vector<CurvePoint>& lived) {
  std::string all;
  for (const std::string& sentence : told_prediction(prediction, lived)) all += sentence + " ";
  return all;
}

bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("every sentence about a prediction is whole and neutral, whatever was chosen and whatever came") {
  for (const auto curve :
       {PredictedCurve::model_of_other, PredictedCurve::model_of_self, PredictedCurve::felt_security}) {
    for (const auto option : {PredictedOption::rises, PredictedOption::stays, PredictedOption::falls}) {
      for (const double to : {0.1, 0.45, 0.5, 0.55, 0.95}) {
        const Prediction prediction = predicted(curve, option);
        const auto outcome = outcome_of(prediction, straight(0.5, to));
        REQUIRE(outcome);
        for (const std::string& sentence : what_came(prediction, *outcome)) {
          CHECK(fault_in(sentence) == "");
          for (const char* word : {"wrong", "right", "correct", "mistake", "fail", "miss"})
            CHECK_FALSE(holds(lower(sentence), word));
        }
        CHECK(fault_in(where_asked(prediction)) == "");
        CHECK(question_of(prediction).back() == '?');
      }
    }
  }
}

TEST_CASE("what came is told by the numbers") {
  const auto curve = PredictedCurve::model_of_other;
  const std::string fell = all_of(predicted(curve, PredictedOption::falls), straight(0.5, 0.2));
  CHECK(holds(fell, "“others come when I call” has fallen from 0.50 to 0.20."));
  CHECK(holds(fell, "Chosen was “it falls”, and so it went."));
  CHECK(holds(fell, "9 of 12 hands for “it falls”"));
  const std::string rose = all_of(predicted(curve, PredictedOption::falls), straight(0.5, 0.9));
  CHECK(holds(rose, "has risen from 0.50 to 0.90"));
  CHECK(holds(rose, "The life took another way"));
  CHECK(holds(rose, "The drawn curve lies close to the lived one"));
  CHECK(holds(rose, "2 of 12 hands for “it rises”"));
  const std::string stayed = all_of(predicted(curve, {}), straight(0.5, 0.52));
  CHECK(holds(stayed, "has stayed about the same: 0.50 then, 0.52 now."));
  CHECK_FALSE(holds(stayed, "Chosen"));
  CHECK(holds(stayed, "far from the lived one"));
}

TEST_CASE("before it is lived nothing is told of what comes") {
  std::vector<CurvePoint> lived = straight(0.5, 0.9);
  lived.pop_back();
  Prediction prediction = predicted(PredictedCurve::felt_security, PredictedOption::rises);
  prediction.reason = "they are near";
  const std::string told = all_of(prediction, lived);
  CHECK(holds(told, "What will “felt security” have done by"));
  CHECK(holds(told, "Because: “they are near”"));
  CHECK(holds(told, "not been lived to there yet"));
  CHECK_FALSE(holds(told, "risen"));
}

TEST_CASE("“I” stays large inside a sentence") {
  CHECK(holds(question_of(predicted(PredictedCurve::model_of_self, {})), "“I am worth coming for”"));
}

TEST_CASE("the table has a row for each step, and each row as many cells as the first") {
  PredictionTable table;
  Prediction prediction = predicted(PredictedCurve::model_of_self, PredictedOption::stays);
  prediction.explanation = "a friend";
  table.add(prediction, "life 1", straight(0.5, 0.52));
  const std::string& text = table.text();
  const auto rows = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  CHECK(rows == kPredictionSteps + 2);
  const auto commas = std::count(text.begin(), text.end(), ',');
  CHECK(commas == static_cast<std::ptrdiff_t>(14 * rows));
  CHECK(holds(text, ",stays,stays,2,1,9,,\"a friend\"\n"));
  CHECK(holds(text, ",0.9,0.52,") == false);  // a float is not two digits
  CHECK(holds(text, ",0.9,0.519"));
}
