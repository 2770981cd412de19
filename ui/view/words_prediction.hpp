#pragma once
// Predict, observe, explain, in words: the question, the options, and what came of it. A surprise is told as something
// to be curious about, never as a mistake. The screen and the command line say the same.

#include <span>
#include <string>
#include <vector>

#include "sim/session/prediction.hpp"

namespace securebase {

/// "Others come when I call".
[[nodiscard]] std::string_view words_for(PredictedCurve curve);
/// "it rises", "it stays about the same", "it falls".
[[nodiscard]] std::string_view words_for(PredictedOption option);

/// "What will “others come when I call” have done by 12 years?"
[[nodiscard]] std::string question_of(const Prediction& prediction);
/// "Asked at 3 years, where it lies at 0.62."
[[nodiscard]] std::string where_asked(const Prediction& prediction);

/// "9 of 24 hands for it stays about the same"; "no hands" without any.
[[nodiscard]] std::string words_for_hands(const Prediction& prediction, PredictedOption option);

/// What the curve did, how it lies beside what was chosen, drawn and raised; one sentence each, and only of what there
/// is.
[[nodiscard]] std::vector<std::string> what_came(const Prediction& prediction,
                                                 const PredictionOutcome& outcome);

/// Everything about a prediction in sentences, with what came of it in this life so far.
[[nodiscard]] std::vector<std::string> told_prediction(const Prediction& prediction,
                                                       std::span<const CurvePoint> lived);

/// A table for a spreadsheet: one row for each step of the grid of each prediction.
class PredictionTable {
 public:
  PredictionTable();
  /// Appends the rows of one prediction of the life of this name.
  void add(const Prediction& prediction, const std::string& life, std::span<const CurvePoint> lived);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
  int count_ = 0;
};

}  // namespace securebase
