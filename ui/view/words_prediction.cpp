#include "ui/view/words_prediction.hpp"

#include "sim/scenario/json.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// So near on the mean that the eye sees one line, and so far that it sees two ways; of the scale 0–1.
constexpr double kClose = 0.05;
constexpr double kFar = 0.15;

std::string in_marks(std::string_view words) { return "“" + std::string(words) + "”"; }

/// The curve inside a sentence: "“others come when I call”"; “I” stays large.
std::string curve_inside(PredictedCurve curve) {
  std::string words(words_for(curve));
  if (curve != PredictedCurve::model_of_self) words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return in_marks(words);
}

std::string what_it_did(const Prediction& prediction, const PredictionOutcome& outcome) {
  const std::string by =
      "By " + words_for_age(age_at(prediction.horizon)) + " " + curve_inside(prediction.curve);
  const std::string from = number(prediction.start);
  const std::string to = number(outcome.lived);
  switch (outcome.came) {
    case PredictedOption::rises: return by + " has risen from " + from + " to " + to + ".";
    case PredictedOption::falls: return by + " has fallen from " + from + " to " + to + ".";
    case PredictedOption::stays: break;
  }
  return by + " has stayed about the same: " + from + " then, " + to + " now.";
}

std::string beside_the_choice(const Prediction& prediction, const PredictionOutcome& outcome) {
  const std::string chosen = "Chosen was " + in_marks(words_for(*prediction.option));
  if (*prediction.option == outcome.came) return chosen + ", and so it went.";
  return chosen + ". The life took another way, which is where it gets interesting.";
}

std::string beside_the_drawing(double apart) {
  const std::string how = apart < kClose ? "close to" : (apart < kFar ? "some way from" : "far from");
  return "The drawn curve lies " + how + " the lived one: " + number(apart) + " apart on average.";
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
    case PredictedCurve::model_of_other: return "Others come when I call";
    case PredictedCurve::model_of_self: return "I am worth coming for";
    case PredictedCurve::felt_security: break;
  }
  return "Felt security";
}

std::string_view words_for(PredictedOption option) {
  switch (option) {
    case PredictedOption::rises: return "it rises";
    case PredictedOption::stays: return "it stays about the same";
    case PredictedOption::falls: break;
  }
  return "it falls";
}

std::string question_of(const Prediction& prediction) {
  return "What will " + curve_inside(prediction.curve) + " have done by " +
         words_for_age(age_at(prediction.horizon)) + "?";
}

std::string where_asked(const Prediction& prediction) {
  return "Asked at " + words_for_age(age_at(prediction.made_at)) + ", where it lies at " +
         number(prediction.start) + ".";
}

std::string words_for_hands(const Prediction& prediction, PredictedOption option) {
  const std::uint32_t all = prediction.hands.all();
  if (all == 0) return "no hands";
  return std::to_string(prediction.hands.of(option)) + " of " + std::to_string(all) +
         (all == 1 ? " hand for “" : " hands for “") + std::string(words_for(option)) + "”";
}

std::vector<std::string> what_came(const Prediction& prediction, const PredictionOutcome& outcome) {
  std::vector<std::string> told{what_it_did(prediction, outcome)};
  if (prediction.option) told.push_back(beside_the_choice(prediction, outcome));
  if (outcome.apart) told.push_back(beside_the_drawing(*outcome.apart));
  if (prediction.hands.all() > 0)
    told.push_back(capital(words_for_hands(prediction, outcome.came)) + ", which is what came.");
  return told;
}

std::vector<std::string> told_prediction(const Prediction& prediction, std::span<const CurvePoint> lived) {
  std::vector<std::string> told{question_of(prediction) + " " + where_asked(prediction)};
  if (!prediction.reason.empty()) told.push_back("Because: " + in_marks(prediction.reason));
  const auto outcome = outcome_of(prediction, lived);
  if (outcome) {
    for (std::string& sentence : what_came(prediction, *outcome)) told.push_back(std::move(sentence));
  } else {
    if (prediction.option) told.push_back("Chosen was " + in_marks(words_for(*prediction.option)) + ".");
    told.emplace_back("The life has not been lived to there yet.");
  }
  if (!prediction.explanation.empty())
    told.push_back("What would explain it: " + in_marks(prediction.explanation));
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
