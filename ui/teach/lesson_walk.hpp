#pragma once
// A lesson walked from its first step to its last on a screen that nobody sees, so that its pack shows what an audience
// will: the picture of each step, what is predicted there, and what is lived of it.

#include <optional>
#include <string>
#include <vector>

#include "ui/teach/question.hpp"

namespace securebase {

/// What a step asks to be predicted, and what came.
struct WalkedPrediction {
  Prediction prediction;  ///< as it is asked
  PredictionOutcome outcome;
  AxesCurve lived;  ///< from the moment it is asked to the one it is about
};

struct WalkedStep {
  std::string chapter;  ///< in which it is
  LessonStep step;
  Shown picture;
  std::optional<WalkedPrediction> predicted;
  std::string trouble;  ///< what it asked for and could not be done; empty: nothing
};

struct LessonWalk {
  std::string stem;
  LessonPlan plan;
  std::vector<WalkedStep> steps;
  std::vector<Scenario> scenarios;  ///< opened on the way, in their order
};

/// Walks the lesson at this place of the start's lessons, which has to be one that can be opened.
[[nodiscard]] LessonWalk walk_lesson(AppStart start, std::size_t index);

/// "step_03.png".
[[nodiscard]] std::string picture_name(std::size_t step);

}  // namespace securebase
