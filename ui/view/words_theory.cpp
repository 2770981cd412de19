#include "ui/view/words_theory.hpp"

namespace securebase {

std::string name_of_theory(const LearningParameters& learning) {
  std::string name;
  if (learning.theory == Theory::revisionist) name = "revisionist view";
  if (!learning.has_differential_susceptibility) return name;
  return name + (name.empty() ? "" : ", ") + "susceptibility differs";
}

std::string words_for_theory(const LearningParameters& learning) {
  std::string words;
  if (learning.theory == Theory::revisionist)
    words =
        "Shown in the revisionist view: what a person believes is what their later experiences made of it, "
        "and "
        "no early model pulls it back.";
  if (!learning.has_differential_susceptibility) return words;
  if (!words.empty()) words += ' ';
  return words +
         "Shown with differential susceptibility: the more reactive a child, the more any care teaches.";
}

}  // namespace securebase
