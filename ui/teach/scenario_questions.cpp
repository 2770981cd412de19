#include "ui/teach/scenario_questions.hpp"

#include <algorithm>

#include "ui/teach/careful_reading.hpp"

namespace securebase {

std::vector<Question> questions_of(const ScenarioRun& run, const Shown& moment) {
  constexpr std::size_t kMostArmsAsked = 2;
  std::vector<Question> questions{ask_to_predict(run), ask_to_read_off(run), ask_for_the_turn(run),
                                  ask_to_explain(run, moment), ask_about_the_room(run)};
  for (std::size_t i = 0; i < std::min(kMostArmsAsked, run.arms.size()); ++i)
    questions.push_back(ask_to_compare(run, run.arms[i]));
  questions.push_back(ask_for_other_luck(run));
  questions.push_back(ask_what_to_change(run));
  questions.push_back(read_carefully(theme_of(run.scenario)));
  number_all(questions);
  return questions;
}

}  // namespace securebase
