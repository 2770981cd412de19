#include "ui/view/words_prediction.hpp"

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// So near on the mean that the eye sees one line, and so far that it sees two ways; of the scale 0–1.
constexpr double kClose = 0.05;
constexpr double kFar = 0.15;

std::string in_marks(std::string_view words) { return say("“{words}”"_t, {{"words", std::string(words)}}); }

std::string option_inside(PredictedOption option) { return in_marks(tr(words_for(option))); }

/// The curve inside a sentence; “I” stays large.
std::string curve_inside(PredictedCurve curve) {
  switch (curve) {
    case PredictedCurve::model_of_other: return std::string(tr("“others come when I call”"_t));
    case PredictedCurve::model_of_self: return std::string(tr("“I am worth coming for”"_t));
    case PredictedCurve::felt_security: break;
  }
  return std::string(tr("“felt security”"_t));
}

std::string what_it_did(const Prediction& prediction, const PredictionOutcome& outcome) {
  const std::vector<Slot> slots{{"age", words_for_age(age_at(prediction.horizon))},
                                {"curve", curve_inside(prediction.curve)},
                                {"from", number(prediction.start)},
                                {"to", number(outcome.lived)}};
  switch (outcome.came) {
    case PredictedOption::rises: return say("By {age} {curve} has risen from {from} to {to}."_t, slots);
    case PredictedOption::falls: return say("By {age} {curve} has fallen from {from} to {to}."_t, slots);
    case PredictedOption::stays: break;
  }
  return say("By {age} {curve} has stayed about the same: {from} then, {to} now."_t, slots);
}

std::string beside_the_choice(const Prediction& prediction, const PredictionOutcome& outcome) {
  return say(*prediction.option == outcome.came
                 ? "Chosen was {option}, and so it went."_t
                 : "Chosen was {option}. The life took another way, which is where it gets interesting."_t,
             {{"option", option_inside(*prediction.option)}});
}

std::string beside_the_drawing(double apart) {
  const std::vector<Slot> slots{{"n", number(apart)}};
  if (apart < kClose)
    return say("The drawn curve lies close to the lived one: {n} apart on average."_t, slots);
  if (apart < kFar)
    return say("The drawn curve lies some way from the lived one: {n} apart on average."_t, slots);
  return say("The drawn curve lies far from the lived one: {n} apart on average."_t, slots);
}

std::vector<Slot> hands_for(const Prediction& prediction, PredictedOption option) {
  return {{"n", std::to_string(prediction.hands.of(option))},
          {"all", std::to_string(prediction.hands.all())},
          {"option", option_inside(option)}};
}

/// A cell of the table: quoted where it must be, and never taken for a formula.
std::string cell(const std::string& words) {
  if (words.empty()) return "";
  const bool is_formula = std::string_view("=+-@").find(words[0]) != std::string_view::npos;
  std::string quoted = is_formula ? "\"'" : "\"";
  for (const char letter : words) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + '"';
}

std::string option_cell(const std::optional<PredictedOption>& option) {
  return option ? std::string(word(*option)) : "";
}

}  // namespace

std::string_view words_for(PredictedCurve curve) {
  switch (curve) {
    case PredictedCurve::model_of_other: return "Others come when I call"_t;
    case PredictedCurve::model_of_self: return "I am worth coming for"_t;
    case PredictedCurve::felt_security: break;
  }
  return "Felt security"_t;
}

std::string_view words_for(PredictedOption option) {
  switch (option) {
    case PredictedOption::rises: return "it rises"_t;
    case PredictedOption::stays: return "it stays about the same"_t;
    case PredictedOption::falls: break;
  }
  return "it falls"_t;
}

std::string question_of(const Prediction& prediction) {
  return say("What will {curve} have done by {age}?"_t,
             {{"curve", curve_inside(prediction.curve)}, {"age", words_for_age(age_at(prediction.horizon))}});
}

std::string where_asked(const Prediction& prediction) {
  return say("Asked at {age}, where it lies at {level}."_t,
             {{"age", words_for_age(age_at(prediction.made_at))}, {"level", number(prediction.start)}});
}

std::string words_for_hands(const Prediction& prediction, PredictedOption option) {
  if (prediction.hands.all() == 0) return std::string(tr("no hands"_t));
  return say(
      prediction.hands.all() == 1 ? "{n} of {all} hand for {option}"_t : "{n} of {all} hands for {option}"_t,
      hands_for(prediction, option));
}

std::vector<std::string> what_came(const Prediction& prediction, const PredictionOutcome& outcome) {
  std::vector<std::string> told{what_it_did(prediction, outcome)};
  if (prediction.option) told.push_back(beside_the_choice(prediction, outcome));
  if (outcome.apart) told.push_back(beside_the_drawing(*outcome.apart));
  const std::uint32_t hands = prediction.hands.all();
  if (hands > 0)
    told.push_back(say(hands == 1 ? "{n} of {all} hand for {option}, which is what came."_t
                                  : "{n} of {all} hands for {option}, which is what came."_t,
                       hands_for(prediction, outcome.came)));
  return told;
}

std::vector<std::string> told_prediction(const Prediction& prediction, std::span<const CurvePoint> lived) {
  std::vector<std::string> told{question_of(prediction) + " " + where_asked(prediction)};
  if (!prediction.reason.empty())
    told.push_back(say("Because: {words}"_t, {{"words", in_marks(prediction.reason)}}));
  const auto outcome = outcome_of(prediction, lived);
  if (outcome) {
    for (std::string& sentence : what_came(prediction, *outcome)) told.push_back(std::move(sentence));
  } else {
    if (prediction.option)
      told.push_back(say("Chosen was {option}."_t, {{"option", option_inside(*prediction.option)}}));
    told.emplace_back(tr("The life has not been lived to there yet."_t));
  }
  if (!prediction.explanation.empty())
    told.push_back(say("What would explain it: {words}"_t, {{"words", in_marks(prediction.explanation)}}));
  return told;
}

PredictionTable::PredictionTable()
    : text_(
          "prediction,life,curve,made_at_years,horizon_years,age_years,drawn,lived,chosen,came,hands_rises,"
          "hands_stays,hands_falls,reason,explanation\n") {}

void PredictionTable::add(const Prediction& prediction, const std::string& life,
                          std::span<const CurvePoint> lived) {
  const auto outcome = outcome_of(prediction, lived);
  const auto years = [](std::uint32_t episode) { return shortest(age_at(episode).years()); };
  const std::string before = std::to_string(++count_) + ',' + cell(life) + ',' +
                             std::string(word(prediction.curve)) + ',' + years(prediction.made_at) + ',' +
                             years(prediction.horizon) + ',';
  const Hands& hands = prediction.hands;
  const std::string after =
      ',' + option_cell(prediction.option) + ',' + (outcome ? std::string(word(outcome->came)) : "") + ',' +
      std::to_string(hands.rises) + ',' + std::to_string(hands.stays) + ',' + std::to_string(hands.falls) +
      ',' + cell(prediction.reason) + ',' + cell(prediction.explanation) + '\n';
  for (std::size_t step = 0; step <= kPredictionSteps; ++step) {
    const std::uint32_t episode = moment_of_step(prediction, step);
    text_ += before + years(episode) + ',';
    if (!prediction.drawn.empty()) text_ += shortest(drawn_at(prediction, episode));
    text_ += ',';
    if (episode < lived.size())
      text_ += shortest(static_cast<double>(lived[episode].*value_of(prediction.curve)));
    text_ += after;
  }
}

}  // namespace securebase
