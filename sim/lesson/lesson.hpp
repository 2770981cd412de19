#pragma once
// A lesson: a short walk through a life (or several), step by step, that says, shows, asks and lets things happen. It
// is what people write by hand in scenarios/lessons/*.json; reading and writing are in lesson_file.hpp. Whatever a step
// does, it does as a person would, through a control by its name; which names there are is the program's to check.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/core/age.hpp"
#include "sim/core/fields.hpp"
#include "sim/life/mark.hpp"
#include "sim/session/prediction.hpp"

namespace securebase {

inline constexpr int kMostLessonSteps = 60;
inline constexpr int kMostLessonActs = 12;
inline constexpr int kMostAnswers = 5;

/// Something done at a step: a control, and the value it is set to.
struct LessonAct {
  std::string control;  ///< "caregiver.tenderness"
  double to = 0;        ///< as on the screen; a button does not look at it
  bool operator==(const LessonAct&) const = default;
  template <class A = LessonAct>
  static constexpr auto fields() {
    return std::tuple{field("control", &A::control).required().says("the name of a control"),
                      field("to", &A::to).says("the value it is set to; a choice counts from 0")};
  }
};

/// Something asked, to think about or to raise hands for. No answer is wrong.
struct LessonQuestion {
  std::string question;
  std::vector<std::string> answers;
  std::string then;  ///< what is said once it has been answered, whatever was chosen
  bool operator==(const LessonQuestion&) const = default;
  template <class Q = LessonQuestion>
  static constexpr auto fields() {
    return std::tuple{field("question", &Q::question).required(),
                      field("answers", &Q::answers).within(2, kMostAnswers).required(),
                      field("then", &Q::then).required()};
  }
};

/// A curve to be predicted from this moment on.
struct LessonPrediction {
  PredictedCurve curve = PredictedCurve::model_of_other;
  Age until;
  bool operator==(const LessonPrediction&) const = default;
  template <class P = LessonPrediction>
  static constexpr auto fields() {
    return std::tuple{field("curve", &P::curve).required(), field("until", &P::until).required()};
  }
};

/// One step. What is given happens in the order of the members.
struct LessonStep {
  std::string chapter;                      ///< a chapter begins here; empty: it goes on
  std::string say;                          ///< to everyone
  std::string notes;                        ///< to the presenter alone
  std::string scenario;                     ///< opened afresh, by the stem of its file; empty: goes on
  std::optional<Age> at;                    ///< the playhead goes there
  std::string view;                         ///< "map"; empty: stays
  std::vector<LessonAct> acts;              ///< done in this order
  std::optional<LessonPrediction> predict;  ///< asked for before anything is lived
  bool reveal = false;                      ///< what was predicted is lived now
  std::optional<Age> until;                 ///< the life goes on up to there
  std::optional<MarkKind> until_event;      ///< or up to the next of these
  std::string spotlight;                    ///< the name of a control that is lit
  std::optional<LessonQuestion> ask;
  bool operator==(const LessonStep&) const = default;
  template <class S = LessonStep>
  static constexpr auto fields() {
    return std::tuple{field("chapter", &S::chapter),
                      field("say", &S::say).required(),
                      field("notes", &S::notes),
                      field("scenario", &S::scenario),
                      field("at", &S::at),
                      field("view", &S::view),
                      field("do", &S::acts).within(0, kMostLessonActs),
                      field("predict", &S::predict),
                      field("reveal", &S::reveal),
                      field("until", &S::until),
                      field("until_event", &S::until_event),
                      field("spotlight", &S::spotlight),
                      field("ask", &S::ask)};
  }
};

struct LessonPlan {
  int format = 1;
  std::string name;
  int number = 99;    ///< its place among the lessons
  std::string about;  ///< one sentence for whoever chooses
  int minutes = 7;
  std::uint32_t seed = 7;  ///< the luck of every life in it
  std::vector<LessonStep> steps;
  bool operator==(const LessonPlan&) const = default;
  template <class L = LessonPlan>
  static constexpr auto fields() {
    return std::tuple{field("format", &L::format).within(1, 1).required(),
                      field("name", &L::name).required(),
                      field("number", &L::number).within(1, 99),
                      field("about", &L::about).required(),
                      field("minutes", &L::minutes).within(1, 60).required(),
                      field("seed", &L::seed),
                      field("steps", &L::steps).within(1, kMostLessonSteps).required()};
  }
};

}  // namespace securebase
