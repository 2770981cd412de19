#include "ui/teach/question_parts.hpp"

#include "ui/teach/named_controls.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {

Question headed(std::string_view heading) {
  Question question;
  question.heading = tr(heading);
  return question;
}

std::vector<std::string> said(std::initializer_list<std::string_view> sentences) {
  std::vector<std::string> all;
  for (const std::string_view sentence : sentences) all.emplace_back(tr(sentence));
  return all;
}

std::string label_of(std::string_view control) { return std::string(tr(control_named(control)->label)); }
std::string key_of(std::string_view control) { return keys_of(*control_named(control)); }

std::string inside_of(PredictedCurve curve) {
  switch (curve) {
    case PredictedCurve::model_of_other: return std::string(tr("others come when I call"_t));
    case PredictedCurve::model_of_self: return std::string(tr("I am worth coming for"_t));
    case PredictedCurve::felt_security: break;
  }
  return std::string(tr("felt security"_t));
}

std::vector<std::string> options_of_prediction() {
  std::vector<std::string> options;
  for (const auto option : {PredictedOption::rises, PredictedOption::stays, PredictedOption::falls})
    options.emplace_back(tr(words_for(option)));
  return options;
}

std::string one_of_many() {
  return std::string(tr("This is one life of many; with other luck it would have gone another way."_t));
}

}  // namespace securebase
