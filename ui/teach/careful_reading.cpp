#include "ui/teach/careful_reading.hpp"

#include <algorithm>

#include "ui/text/language.hpp"

namespace securebase {
namespace {

std::vector<std::string> other_readings(Theme theme) {
  if (theme == Theme::early_care)
    return {std::string(
                tr("the other way round: a child who is easily soothed makes it easier to be sensitive"_t)),
            std::string(tr("a third thing behind both: money, health, help, a neighbourhood, genes"_t))};
  return {
      std::string(tr("the other way round: who feels worth it chooses, finds and keeps kinder company"_t)),
      std::string(tr("a third thing behind both: health, money, friends, a calmer time of life"_t))};
}

}  // namespace

Theme theme_of(const Scenario& scenario) {
  const bool has_later_life =
      std::any_of(scenario.events.begin(), scenario.events.end(),
                  [](const ScenarioEvent& event) { return event.at >= Age::from_years(18); });
  return has_later_life ? Theme::company : Theme::early_care;
}

Question read_carefully(Theme theme) {
  Question question;
  question.heading = tr("Read with care"_t);
  question.given = {std::string(
      theme == Theme::early_care
          ? tr("A headline: “Children of sensitive parents are more secure. So sensitivity makes children "
               "secure.” The "
               "studies behind it found that the two go together, with r about .25: some 6% of the differences."_t)
          : tr("A headline: “People with a trustworthy partner are more secure. So the right partner heals.” "
               "The studies "
               "behind it found that the two go together."_t))};
  question.asked = {
      std::string(tr("Name two other ways in which such a finding can come about."_t)),
      std::string(
          tr("In the program you can change one thing and keep the luck. What does that show, and what "
             "does it not show about people?"_t))};
  question.lines = 6;
  question.may_hold = other_readings(theme);
  for (
      const std::string_view each :
      {"chance and measuring: instruments err, and who takes part in a study is no mirror of everyone"_t,
       "in the program only one thing differs, so there it is the cause; but the causes in it are "
       "assumptions of those who "
       "wrote it, and it shows what would follow if they held"_t,
       "what would help with people: trials that draw lots, and studies that look more than once; some exist and are small"_t,
       "that a small link can still matter for many, and says little about one"_t})
    question.may_hold.emplace_back(tr(each));
  return question;
}

}  // namespace securebase
