#include "ui/teach/lesson_questions.hpp"

#include <algorithm>

#include "ui/teach/careful_reading.hpp"
#include "ui/teach/named_controls.hpp"
#include "ui/teach/question_parts.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

Question at_step(const WalkedStep& step, std::size_t index) {
  Question question;
  question.heading = say("Step {n}: {chapter}"_t,
                         {{"n", std::to_string(index + 1)}, {"chapter", std::string(tr(step.chapter))}});
  return question;
}

Sketch sketch_of(const WalkedPrediction& predicted) {
  const Age from = age_at(predicted.prediction.made_at);
  const Age to = age_at(predicted.prediction.horizon);
  return {{from, to, {beginning_of(predicted.lived)}}, {from, to, {predicted.lived}}};
}

Question ask_prediction(const WalkedStep& step, std::size_t index) {
  const WalkedPrediction& predicted = *step.predicted;
  const Prediction& prediction = predicted.prediction;
  Question question = at_step(step, index);
  const std::string until = words_for_age(age_at(prediction.horizon));
  question.asked = {say("At {age} “{curve}” stands at {level}. Draw it up to {until}."_t,
                        {{"age", words_for_age(age_at(prediction.made_at))},
                         {"curve", inside_of(prediction.curve)},
                         {"level", number(prediction.start)},
                         {"until", until}})};
  question.sketch = sketch_of(predicted);
  question.choice = question_of(prediction);
  question.options = options_of_prediction();
  question.then_asked = {
      say("Then look: at {until} it stands at {blank}. What made you think so, and what would explain "
          "what came?"_t,
          {{"until", until}, {"blank", blank()}})};
  question.answers = {number(predicted.outcome.lived)};
  question.lines = 4;
  question.told = what_came(prediction, predicted.outcome);
  question.told.push_back(one_of_many());
  question.may_hold =
      said({"a reason from the people and moments of the story"_t,
            "what was expected and did not come, told with curiosity: it is what teaches most"_t});
  return question;
}

Question ask_question(const WalkedStep& step, std::size_t index) {
  Question question = at_step(step, index);
  question.choice = tr(step.step.ask->question);
  for (const std::string& answer : step.step.ask->answers) question.options.emplace_back(tr(answer));
  question.then_asked = said({"Why do you think so?"_t});
  question.lines = 2;
  question.told = said({"No answer is wrong."_t});
  question.told.emplace_back(tr(step.step.ask->then));
  return question;
}

/// What the last step invites to try.
Question ask_to_try(const LessonWalk& walk) {
  Question question = headed("Try it"_t);
  const LessonStep& last = walk.plan.steps.back();
  question.given = {std::string(tr(last.say))};
  question.choice = tr("What would you try, at which age, and what do you expect?"_t);
  for (const NamedControl& named : controls_named_in(last.say + " " + last.notes)) {
    if (changes_a_life(named)) question.options.emplace_back(tr(named.label));
  }
  question.then_asked = said({"What came?"_t});
  question.lines = 4;
  question.told = said(
      {"Any of them is a good choice. The program answers with this one life; the class together has many."_t});
  question.may_hold = said({"what the change does at a single moment, before what it does to the curve"_t,
                            "what came of it, also where it is less than was hoped"_t});
  return question;
}

Question ask_for_one_sentence() {
  Question question = headed("To take away"_t);
  question.asked = said({"One sentence that you would tell someone who was not here."_t});
  question.lines = 2;
  question.may_hold =
      said({"a tendency and no fate: “often”, “in this model”, “one life of many”"_t,
            "that a way of calling was sensible where it was learned, and can be learned anew"_t,
            "nobody to blame, and nobody typed"_t});
  return question;
}

Theme theme_of(const LessonWalk& walk) {
  const bool is_company =
      std::any_of(walk.scenarios.begin(), walk.scenarios.end(),
                  [](const Scenario& scenario) { return securebase::theme_of(scenario) == Theme::company; });
  return is_company ? Theme::company : Theme::early_care;
}

}  // namespace

std::vector<Question> questions_of(const LessonWalk& walk) {
  std::vector<Question> questions;
  for (std::size_t i = 0; i < walk.steps.size(); ++i) {
    if (walk.steps[i].predicted) questions.push_back(ask_prediction(walk.steps[i], i));
    if (walk.steps[i].step.ask) questions.push_back(ask_question(walk.steps[i], i));
  }
  questions.push_back(ask_to_try(walk));
  questions.push_back(read_carefully(theme_of(walk)));
  questions.push_back(ask_for_one_sentence());
  number_all(questions);
  return questions;
}

}  // namespace securebase
