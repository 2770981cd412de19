#include "ui/view/words_theory.hpp"

#include "ui/text/language.hpp"

namespace securebase {

std::string name_of_theory(const LearningParameters& learning) {
  std::string name;
  if (learning.theory == Theory::revisionist) name = tr("revisionist view"_t);
  if (!learning.has_differential_susceptibility) return name;
  if (!name.empty()) name += ", ";
  return name.append(tr("susceptibility differs"_t));
}

std::string words_for_theory(const LearningParameters& learning) {
  std::string words;
  if (learning.theory == Theory::revisionist)
    words = tr(
        "Shown in the revisionist view: what a person believes is what their later experiences made of it, "
        "and no early model pulls it back."_t);
  if (!learning.has_differential_susceptibility) return words;
  if (!words.empty()) words += ' ';
  return words.append(
      tr("Shown with differential susceptibility: the more reactive a child, the more any care teaches."_t));
}

}  // namespace securebase
