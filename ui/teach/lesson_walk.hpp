#pragma once
// A lesson walked from its first step to its last on a screen that nobody sees, so that its pack shows what an audience
// will: the picture of each step, what is predicted there, and what is lived of it.

#include <optional>
#include <stdexcept>
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
};

/// A lesson that cannot be walked as it is written: it says why.
struct NoSuchWalk : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct LessonWalk {
  std::string stem;
  std::string called;  ///< how `securebase open --lesson` finds it; empty: it does not
  LessonPlan plan;
  std::vector<WalkedStep> steps;
  std::vector<Scenario> scenarios;  ///< opened on the way, in their order
};

/// Walks the lesson at this place of the start's lessons. Throws NoSuchWalk where a step asks for what is not there.
[[nodiscard]] LessonWalk walk_lesson(AppStart start, std::size_t index);

/// "step_03.png".
[[nodiscard]] std::string picture_name(std::size_t step);

}  // namespace securebase
