// Questions about the one life: what will it do, what did it do, and why was that sensible.
#include "ui/teach/scenario_questions.hpp"

#include <algorithm>

#include "ui/teach/named_controls.hpp"
#include "ui/teach/question_parts.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"
#include "ui/view/words_prediction.hpp"
#include "ui/view/words_strange_situation.hpp"

namespace securebase {
namespace {

Prediction prediction_of(const ScenarioRun& run, PredictedCurve curve) {
  Prediction prediction = *prediction_at(run.timeline.samples(), 0, curve);
  look_to(prediction, episode_at(run.until));
  return prediction;
}

Sketch sketch_of(const ScenarioRun& run) {
  Sketch sketch{{{}, run.until, {}}, {{}, run.until, {}}};
  for (const auto curve : {PredictedCurve::model_of_other, PredictedCurve::model_of_self}) {
    const AxesCurve lived = curve_between(run.timeline.samples(), 0, episode_at(run.until), curve);
    sketch.known.curves.push_back(beginning_of(lived));
    sketch.lived.curves.push_back(lived);
  }
  return sketch;
}

}  // namespace

Question ask_to_predict(const ScenarioRun& run) {
  Question question = headed("Predict before you look"_t);
  question.asked = {
      say("{name} has just been born, and both expectations begin in the middle. Draw them up to {age}: a "
          "solid line "
          "for “others come when I call”, a dotted one for “I am worth coming for”."_t,
          {{"name", run.name()}, {"age", words_for_age(run.until)}})};
  question.sketch = sketch_of(run);
  question.choice = question_of(prediction_of(run, PredictedCurve::model_of_other));
  question.options = options_of_prediction();
  question.then_asked = said({"What makes you think so?"_t});
  question.lines = 2;
  for (const auto curve : {PredictedCurve::model_of_other, PredictedCurve::model_of_self}) {
    const Prediction prediction = prediction_of(run, curve);
    for (const std::string& sentence : what_came(prediction, *outcome_of(prediction, run.timeline.samples())))
      question.told.push_back(sentence);
  }
  question.told.push_back(one_of_many());
  question.may_hold =
      said({"a reason from the care that is told: how often a call is noticed, and how it is answered"_t,
            "that one line may fall while the other holds: the same moments teach two expectations"_t,
            "no prediction is wrong; one that misses is as useful as one that fits"_t});
  return question;
}

Question ask_to_read_off(const ScenarioRun& run) {
  Question question = headed("Read off"_t);
  question.asked = {
      say("Play the life ({key}) and stop at each age; you can also drag along the timeline. Write down the "
          "numbers that stand under it."_t,
          {{"key", key_of("time.play")}})};
  QuestionRow head{std::string(tr("age"_t))};
  for (const auto curve :
       {PredictedCurve::model_of_other, PredictedCurve::model_of_self, PredictedCurve::felt_security})
    head.push_back(inside_of(curve));
  question.rows.push_back(head);
  Timeline timeline = run.timeline;
  for (const Age age : run.ages) {
    if (age < Age::from_months(12)) continue;
    const Reading reading = reading_at(timeline, age);
    question.rows.push_back({words_for_age(age), blank(), blank(), blank()});
    for (const auto curve :
         {PredictedCurve::model_of_other, PredictedCurve::model_of_self, PredictedCurve::felt_security})
      question.answers.push_back(number(reading.of(curve)));
  }
  return question;
}

namespace {

/// Two ages that follow each other in the table.
struct Stretch {
  Age from, to;
  double change = 0;
};
Stretch steepest(const ScenarioRun& run) {
  Timeline timeline = run.timeline;
  Stretch found;
  std::optional<Reading> before;
  for (const Age age : run.ages) {
    const Reading now = reading_at(timeline, age);
    const double change =
        before ? now.of(PredictedCurve::model_of_other) - before->of(PredictedCurve::model_of_other) : 0;
    if (before && before->age >= Age::from_months(12) && std::abs(change) >= std::abs(found.change))
      found = {before->age, age, change};
    before = now;
  }
  return found;
}

/// What the timeline marks in a stretch of life; each kind of quarrel is left to the Layers.
std::string marks_between(const ScenarioRun& run, Age from, Age to) {
  constexpr std::size_t kMost = 8;
  std::vector<std::string> words;
  for (const Mark& mark : run.timeline.marks()) {
    if (mark.episode <= episode_at(from) || mark.episode > episode_at(to) || words.size() == kMost) continue;
    if (mark.kind == MarkKind::quarrel_recovered || mark.kind == MarkKind::quarrel_unrecovered) continue;
    const State state = run.timeline.visit(mark.episode);
    words.push_back(say("{what} at {age}"_t,
                        {{"what", words_for_mark(mark, state)}, {"age", words_for_age(state.age())}}));
  }
  return words.empty()
             ? std::string(tr("The timeline marks nothing in between: many small moments did it."_t))
             : say("The timeline marks: {marks}."_t, {{"marks", listed(words)}});
}

}  // namespace

Question ask_for_the_turn(const ScenarioRun& run) {
  Question question = headed("Find the turn"_t);
  question.asked = {
      say("In your table “others come when I call” changed most between {from} and {to}."_t,
          {{"from", blank()}, {"to", blank()}}),
      say("What happened in that time? Ask “Why did this change?” ({key}) at two moments of it."_t,
          {{"key", key_of("why.open")}})};
  question.lines = 3;
  const Stretch turn = steepest(run);
  question.answers = {words_for_age(turn.from), words_for_age(turn.to)};
  question.told = {say("It changed by {change}."_t, {{"change", signed_number(turn.change)}}),
                   marks_between(run, turn.from, turn.to)};
  question.may_hold =
      said({"what came at single moments, and how large the step was that each of them made"_t,
            "that a mark is not yet a cause: what counts is what it did to the answers"_t});
  return question;
}

std::string class_words(const SspResult& result) {
  const auto which = static_cast<std::size_t>(result.ssp_class);
  return std::string(tr(name_of(result.ssp_class))) + " (" + std::string(EnumWords<SspClass>::names[which]) +
         ")";
}

Question ask_about_the_room(const ScenarioRun& run) {
  Question question = headed("In a strange room"_t);
  const SspNames names{run.name(), run.caregiver()};
  question.asked = {
      say("Open the Strange Situation (key {key}) and watch the two reunions of {name} and {caregiver} at 12 "
          "months. "
          "The coder writes: {blank}"_t,
          {{"key", key_of("view.strange_situation")},
           {"name", names.infant},
           {"caregiver", names.caregiver},
           {"blank", blank()}}),
      say("Why does this tell about {name} together with {caregiver} on one day, and not what kind of child {name} is?"_t,
          {{"name", names.infant}, {"caregiver", names.caregiver}})};
  question.answers = {class_words(run.room.result)};
  question.lines = 3;
  question.told = {what_a_class_is(names)};
  question.may_hold =
      said({"what is seen in the room is what this child has come to expect of this caregiver"_t,
            "with someone else, or on another day, it may come out otherwise, and coders err"_t,
            "a class is cut out of five scales: a word for what was seen, and not for a child"_t});
  return question;
}

namespace {

std::string_view why_this_call(Strategy way) {
  switch (way) {
    case Strategy::primary: return "Why was a plain call sensible here?"_t;
    case Strategy::hyperactivating: return "Why was a loud call sensible here?"_t;
    case Strategy::deactivating: break;
  }
  return "Why was a quiet call sensible here?"_t;
}

}  // namespace

Question ask_to_explain(const ScenarioRun& run, const Shown& moment) {
  Question question = headed("Explain"_t);
  const std::uint32_t episode = telling_moment(run.timeline);
  const State state = run.timeline.visit(episode);
  const Tally count = count_calls(run.timeline, episode);
  const auto called = [&](Strategy way) { return percent(count.of(way), count.calls()); };
  question.picture = moment;
  question.given = {what_happened(state, run.name()), answers_words(count)};
  question.asked = {std::string(tr(why_this_call(state.last.strategy)))};
  question.lines = 4;
  const auto& pays = state.person.strategies;
  question.told = {
      say("Of the calls up to here {plain} were plain, {loud} loud and {quiet} quiet. Turning the need up "
          "had paid {up}, turning it down {down}, on a scale from about −1 to 1."_t,
          {{"plain", called(Strategy::primary)},
           {"loud", called(Strategy::hyperactivating)},
           {"quiet", called(Strategy::deactivating)},
           {"up", signed_number(pays.hyperactivating)},
           {"down", signed_number(pays.deactivating)}})};
  question.may_hold = why_sensible(state.last.strategy);
  return question;
}

std::vector<std::string> why_sensible(Strategy way) {
  switch (way) {
    case Strategy::primary:
      return said(
          {"calls were mostly noticed and mostly answered: asking plainly is worth it, and costs least"_t,
           "where the first answer did not fit, a second try often mended it"_t,
           "it is no better character: it is what pays with this company"_t});
    case Strategy::hyperactivating:
      return said(
          {"answers come now and then: a loud call is the likeliest to be heard"_t,
           "a quiet one would have gone unnoticed, and waiting has paid little"_t,
           "the price: it costs strength, comfort comes slowly, and a call in vain is easily put down to oneself"_t,
           "it is a sensible answer to this company, no defect and no kind of child"_t});
    case Strategy::deactivating: break;
  }
  return said(
      {"closeness was hard to come by, and being turned away hurts: who asks little is seldom refused"_t,
       "not asking shelters the belief of being worth something"_t,
       "the price: inside it may race while outside all looks calm, and a need that is hardly shown hardly "
       "tests "
       "whether somebody would come"_t,
       "it is a sensible answer to this company, no defect and no kind of child"_t});
}

}  // namespace securebase
