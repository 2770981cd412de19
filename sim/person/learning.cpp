#include "sim/person/learning.hpp"

#include "sim/core/math.hpp"

namespace securebase {
namespace {

struct SelfLesson {
  double target;
  double weight;  ///< before rate, plasticity
};

/// What the episode says about being worth coming for (attribution; model of self).
SelfLesson about_self(const Evidence& evidence, double weight_of_bid, const AttributionParameters& p) {
  switch (evidence.answer) {
    case Answer::matched: return {1.0, weight_of_bid};
    case Answer::mismatched: return {0.5, 0.0};
    case Answer::frightening: return {0.0, p.fright};
    case Answer::cold:
    case Answer::unnoticed: break;
  }
  switch (evidence.strategy) {
    case Strategy::primary: return {0.0, p.plain * weight_of_bid};
    case Strategy::hyperactivating: return {0.0, p.loud * weight_of_bid};
    case Strategy::deactivating: break;
  }
  if (evidence.answer == Answer::cold) return {0.0, p.muted};
  return {p.managed_self, p.managed};
}

void learn_fear(Person& person, Answer answer, double openness, const LearningParameters& p) {
  const double rate = p.fear_rate * (0.3 + 0.7 * openness);
  if (answer == Answer::frightening)
    person.fear += clip(rate * p.fear_up) * (1 - person.fear);
  else
    person.fear -= clip(rate * p.fear_down) * person.fear;
}

void learn_strategy(StrategyValues& values, Strategy used, double payoff, double openness,
                    const LearningParameters& p) {
  const double rate = p.strategy_rate * (0.3 + 0.7 * openness);
  if (used == Strategy::hyperactivating) values.hyperactivating += rate * (payoff - values.hyperactivating);
  if (used == Strategy::deactivating) values.deactivating += rate * (payoff - values.deactivating);
}

}  // namespace

double plasticity(double age_years, double reflection, double steadiness, const LearningParameters& p) {
  const double ratio = age_years / p.plasticity_years;
  const double by_age = p.plasticity_floor + (1 - p.plasticity_floor) / (1 + ratio * ratio);
  const double opened = (1 + p.reflection_opens * reflection) * (1 + p.steadiness_opens * steadiness);
  return clip(by_age * opened, 0, 1);
}

Lesson learn(Person& person, double& specific, const Evidence& evidence, double openness,
             const LearningParameters& p) {
  WorkingModel& model = person.general;
  const double assimilation = p.assimilation * (1 - p.reflection_frees_reading * person.reflection);
  const double weight_of_bid = p.quiet_evidence + (1 - p.quiet_evidence) * evidence.bid;
  const double susceptibility = p.has_differential_susceptibility ? 0.5 + person.temperament.reactivity : 1.0;
  const double good_news = 1 - p.grief_dampening * person.grief;

  Lesson lesson;
  lesson.expected = evidence.expected;
  lesson.outcome = evidence.outcome;
  lesson.read_as = mix(evidence.outcome, evidence.expected, assimilation);
  lesson.surprise = lesson.read_as - evidence.expected;
  lesson.other_before = model.model_of_other;
  lesson.self_before = model.model_of_self;
  lesson.pull = person.has_prototype && p.theory == Theory::prototype
                    ? p.prototype_pull * (1 - p.reflection_frees_prototype * person.reflection)
                    : 0.0;

  const double open = openness * susceptibility;
  lesson.other_weight =
      clip(p.rate_other * open * weight_of_bid * (lesson.read_as > model.model_of_other ? good_news : 1.0));
  const SelfLesson self = about_self(evidence, weight_of_bid, p.attribution);
  lesson.self_target = self.target;
  lesson.self_weight =
      clip(p.rate_self * open * self.weight * (self.target > model.model_of_self ? good_news : 1.0));

  const auto moved = [&](double before, double weight, double target, double early) {
    const double learnt = before + weight * (target - before);
    return clip(learnt + lesson.pull * (early - learnt));
  };
  lesson.other_after =
      moved(model.model_of_other, lesson.other_weight, lesson.read_as, person.prototype.model_of_other);
  lesson.self_after =
      moved(model.model_of_self, lesson.self_weight, lesson.self_target, person.prototype.model_of_self);
  model = {lesson.other_after, lesson.self_after};

  const double specific_open = 0.5 + 0.5 * open;  // a new person is learned fast at any age
  specific += clip(p.rate_specific * specific_open * weight_of_bid) * (lesson.read_as - specific);
  learn_fear(person, evidence.answer, openness, p);
  learn_strategy(person.strategies, evidence.strategy, evidence.payoff, openness, p);
  return lesson;
}

}  // namespace securebase
