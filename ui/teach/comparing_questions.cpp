// Questions about other lives: an arm with the same luck, other luck, and what one would change.
#include "ui/teach/scenario_questions.hpp"

#include <algorithm>

#include "ui/teach/named_controls.hpp"
#include "ui/teach/question_parts.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

constexpr std::uint32_t kOtherLives = 40;
constexpr std::size_t kLivesByHand = 3;

/// What holds over many lives, or did not hold in these.
std::string over_many_lives(const ScenarioRun& run, std::size_t promise) {
  const TendencyResult& result = run.tendencies[promise];
  return say(result.holds ? "Over {n} lives: {says}"_t : "Over {n} lives this did not hold: {says}"_t,
             {{"n", with_thousands(run.lives)}, {"says", std::string(tr(result.says))}});
}

}  // namespace

Question ask_to_compare(const ScenarioRun& run, const ArmRun& arm) {
  Question question = headed("Compare"_t);
  Timeline story = run.timeline;
  Timeline other = arm.timeline;
  const std::string curve = inside_of(arm.curve);
  const std::string name(tr(arm.name));
  const std::string age = words_for_age(arm.asked_at);
  question.given = {say("Another version of this life, with the same luck: “{arm}”."_t, {{"arm", name}}),
                    what_differs(differences(arm.timeline, run.timeline), run.scenario)};
  question.choice = say("Guess first: beside the story, “{curve}” at {age} is in “{arm}”"_t,
                        {{"curve", curve}, {"age", age}, {"arm", name}});
  question.options = said({"higher"_t, "about the same"_t, "lower"_t});
  question.then_asked = {
      say("Then look. In the story it stands at {story}, in “{arm}” at {other}. What explains it?"_t,
          {{"story", blank()}, {"arm", name}, {"other", blank()}})};
  question.lines = 3;
  const double here = reading_at(story, arm.asked_at).of(arm.curve);
  const double there = reading_at(other, arm.asked_at).of(arm.curve);
  question.answers = {number(here), number(there)};
  question.told = {
      say("In “{arm}” it is {gap} ({number})."_t,
          {{"arm", name}, {"gap", words_for_gap(there - here)}, {"number", signed_number(there - here)}}),
      one_of_many()};
  if (arm.promise) question.told.push_back(over_many_lives(run, *arm.promise));
  question.may_hold = said(
      {"which step of a moment the change touches: whether a call is noticed, how it is answered, what is made of it"_t,
       "that nothing but this was changed: within the model it is the cause"_t,
       "what stays alike in both, and why"_t});
  return question;
}

Question ask_for_other_luck(const ScenarioRun& run) {
  Question question = headed("Other luck"_t);
  const std::string age = words_for_age(run.until);
  constexpr auto kCurve = PredictedCurve::model_of_other;
  question.asked = {
      say("Press {button} ({key}) three times and let each life go on to {age}. “others come when I call” "
          "stands at {first}, {second} and {third}."_t,
          {{"button", label_of("luck.new")},
           {"key", key_of("luck.new")},
           {"age", age},
           {"first", blank()},
           {"second", blank()},
           {"third", blank()}}),
      std::string(tr("What can one life tell about such a beginning, and what can it not?"_t))};
  question.lines = 3;
  const std::vector<double> levels = with_other_luck(run.timeline.recipe(), run.until, kCurve, kOtherLives);
  for (std::size_t i = 0; i < kLivesByHand; ++i) question.answers.push_back(number(levels[i]));
  const OtherLuck spread = spread_of(levels);
  Timeline timeline = run.timeline;
  question.told = {say(
      "Of {n} lives with other luck eight in ten lie between {low} and {high} at {age}, the middle one at "
      "{middle}. This life stands at {here}."_t,
      {{"n", std::to_string(spread.lives)},
       {"low", number(spread.low)},
       {"high", number(spread.high)},
       {"age", age},
       {"middle", number(spread.middle)},
       {"here", number(reading_at(timeline, run.until).of(kCurve))}})};
  question.may_hold =
      said({"the same beginning goes different ways: it shifts the odds and settles nothing"_t,
            "to compare two kinds of care takes many lives of each, or the same luck in both"_t});
  return question;
}

namespace {

/// What the card names that changes a life, by its label on the screen.
std::vector<std::string> what_can_be_changed(const Card& card) {
  constexpr std::size_t kMost = 6;
  std::vector<std::string> labels;
  const auto add = [&](std::string_view label) {
    const std::string shown(tr(label));
    if (labels.size() < kMost && std::find(labels.begin(), labels.end(), shown) == labels.end())
      labels.push_back(shown);
  };
  for (const NamedControl& named :
       controls_named_in(card.how_to_use_it + " " + card.try_this + " " + card.extend)) {
    if (changes_a_life(named)) add(named.label);
  }
  for (const char* usual : {"caregiver.attentiveness", "caregiver.support", "event.friend"})
    add(control_named(usual)->label);
  return labels;
}

}  // namespace

Question ask_what_to_change(const ScenarioRun& run) {
  Question question = headed("What would you change?"_t);
  question.choice = say("Choose one thing in the life of {name}, and an age. What do you expect, and why?"_t,
                        {{"name", run.name()}});
  question.then_asked = {
      say("Then try it: press {same} ({key}) and compare. What came, and what surprised you?"_t,
          {{"same", label_of("luck.same")}, {"key", key_of("luck.same")}})};
  question.options = what_can_be_changed(run.scenario.card);
  question.lines = 6;
  question.told = said(
      {"Any of them is a good choice. The program answers with this one life; the class together has many."_t});
  question.may_hold =
      said({"an age, and why then: what is learned early is soft, and what is learned late has words"_t,
            "what the change does at a single moment, before what it does to the curve"_t,
            "who would have to do it, and what they would need: time, help, money, somebody to talk to"_t,
            "what came of it, also where it is less than was hoped"_t});
  return question;
}

}  // namespace securebase
