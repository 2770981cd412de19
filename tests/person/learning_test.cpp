// Guards what one moment teaches: direction, size and the numbers kept for "why did this change?". It would
// fail if a lesson's numbers stopped explaining the change, or if any of the rules about weight,
// attribution, grief, prototype or plasticity turned round.
#include "sim/person/learning.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "sim/core/math.hpp"
#include "tests/leaves.hpp"

using namespace securebase;

namespace {

const LearningParameters kUsual;

struct Taught {
  Person person;
  double specific = 0.5;
  Lesson lesson;
};

Taught taught(Person person, const Evidence& evidence, const LearningParameters& p = kUsual,
              double openness = 1) {
  Taught after{std::move(person), 0.5, {}};
  after.lesson = learn(after.person, after.specific, evidence, openness, p);
  return after;
}

Evidence failure(Strategy strategy, double bid = 0.8, Answer answer = Answer::unnoticed) {
  return {strategy, bid, 0.5, 0, answer, 0};
}
constexpr Evidence kSuccess{Strategy::primary, 0.8, 0.5, 0.9, Answer::matched, 0};

double moved_other(const Taught& after) { return after.lesson.other_after - after.lesson.other_before; }
double moved_self(const Taught& after) { return after.lesson.self_after - after.lesson.self_before; }

}  // namespace

TEST_CASE("the numbers of a lesson recompute the change it made") {
  Lottery lottery(11);
  for (int i = 0; i < 2000; ++i) {
    Person person;
    fill_wildly(person, lottery);
    LearningParameters p;
    fill_wildly(p, lottery);
    Evidence evidence{
        static_cast<Strategy>(lottery.below(3)), lottery.number(),     lottery.number(), lottery.number(),
        static_cast<Answer>(lottery.below(5)),   lottery.number(-2, 2)};
    const Person before = person;
    double specific = 0.5;
    const Lesson l = learn(person, specific, evidence, lottery.number(), p);
    const auto recomputed = [&](double from, double weight, double target, double early) {
      const double learnt = from + weight * (target - from);
      return clip(learnt + l.pull * (early - learnt));
    };
    const double other =
        recomputed(before.general.model_of_other, l.other_weight, l.read_as, before.prototype.model_of_other);
    const double self = recomputed(before.general.model_of_self, l.self_weight, l.self_target,
                                   before.prototype.model_of_self);
    REQUIRE(std::fabs(other - person.general.model_of_other) < 1e-12);
    REQUIRE(std::fabs(self - person.general.model_of_self) < 1e-12);
    REQUIRE(l.surprise == l.read_as - l.expected);
    REQUIRE(l.other_after == person.general.model_of_other);
  }
}

TEST_CASE("a call that is answered teaches that others come and that I am worth coming for") {
  const Taught after = taught({}, kSuccess);
  CHECK(moved_other(after) > 0);
  CHECK(moved_self(after) > 0);
  CHECK(after.specific > 0.5);
}

TEST_CASE("a call that is not answered teaches that others do not come") {
  const Taught after = taught({}, failure(Strategy::primary));
  CHECK(moved_other(after) < 0);
  CHECK(moved_self(after) < 0);
  CHECK(after.specific < 0.5);
}

TEST_CASE("a muted bid teaches less than a plain one") {
  const Taught plain = taught({}, failure(Strategy::primary, 0.8));
  const Taught muted = taught({}, failure(Strategy::deactivating, 0.8 * 0.37));
  CHECK(std::fabs(moved_other(muted)) < std::fabs(moved_other(plain)));
}

TEST_CASE("who calls loudest in vain blames themselves most, who hardly calls not at all") {
  const double loud = moved_self(taught({}, failure(Strategy::hyperactivating)));
  const double plain = moved_self(taught({}, failure(Strategy::primary)));
  const double muted = moved_self(taught({}, failure(Strategy::deactivating)));
  CHECK(loud < plain);
  CHECK(plain < 0);
  CHECK(muted > 0);
  CHECK(moved_self(taught({}, failure(Strategy::deactivating, 0.3, Answer::cold))) < 0);
}

TEST_CASE("an answer that does not fit says nothing about one's worth") {
  CHECK(moved_self(taught({}, {Strategy::primary, 0.8, 0.5, 0.35, Answer::mismatched, 0})) == 0);
}

TEST_CASE("fright raises fear and lowers the model of self") {
  const Taught after = taught({}, failure(Strategy::primary, 0.8, Answer::frightening));
  CHECK(after.person.fear > 0);
  CHECK(moved_self(after) < 0);
}

TEST_CASE("fear rises faster than it fades, and fades with every answer that does not frighten") {
  Person afraid;
  afraid.fear = 0.5;
  const double up = taught(afraid, failure(Strategy::primary, 0.8, Answer::frightening)).person.fear - 0.5;
  const double down = 0.5 - taught(afraid, kSuccess).person.fear;
  CHECK(down > 0);
  CHECK(up > down);
  CHECK(taught(afraid, failure(Strategy::primary)).person.fear < 0.5);
}

TEST_CASE("an outcome is read through what was expected, the less so the more one reflects") {
  Person reflecting;
  reflecting.reflection = 1;
  const Lesson usual = taught({}, kSuccess).lesson;
  const Lesson freed = taught(reflecting, kSuccess).lesson;
  CHECK(usual.read_as == doctest::Approx(0.9 + kUsual.assimilation * (0.5 - 0.9)));
  CHECK(usual.read_as < freed.read_as);
  CHECK(freed.read_as < 0.9);
}

TEST_CASE("grief halves what good news teaches and leaves bad news as it is") {
  Person grieving;
  grieving.grief = 1;
  CHECK(moved_other(taught(grieving, kSuccess)) == doctest::Approx(0.5 * moved_other(taught({}, kSuccess))));
  CHECK(moved_self(taught(grieving, kSuccess)) == doctest::Approx(0.5 * moved_self(taught({}, kSuccess))));
  CHECK(moved_other(taught(grieving, failure(Strategy::primary))) ==
        moved_other(taught({}, failure(Strategy::primary))));
}

TEST_CASE("the early model pulls back, less so when it has been put into words") {
  Person person;
  person.general = {0.9, 0.9};
  person.prototype = {0.1, 0.1};
  const Evidence nothing_new{Strategy::primary, 0.8, 0.9, 0.9, Answer::mismatched, 0};
  CHECK(taught(person, nothing_new).lesson.pull == 0);
  person.has_prototype = true;
  const Taught pulled = taught(person, nothing_new);
  CHECK(moved_other(pulled) == doctest::Approx(kUsual.prototype_pull * (0.1 - 0.9)));
  CHECK(moved_self(pulled) == doctest::Approx(kUsual.prototype_pull * (0.1 - 0.9)));
  person.reflection = 1;
  CHECK(taught(person, nothing_new).lesson.pull ==
        doctest::Approx((1 - kUsual.reflection_frees_prototype) * kUsual.prototype_pull));
}

TEST_CASE("in the revisionist account the early model does not pull") {
  LearningParameters revisionist;
  revisionist.theory = Theory::revisionist;
  Person person;
  person.prototype = {0.1, 0.1};
  person.has_prototype = true;
  CHECK(taught(person, kSuccess, revisionist).lesson.pull == 0);
}

TEST_CASE("without differential susceptibility a reactive child learns as any other") {
  Person reactive;
  reactive.temperament.reactivity = 1;
  CHECK(taught(reactive, kSuccess).lesson == taught({}, kSuccess).lesson);
  LearningParameters on;
  on.has_differential_susceptibility = true;
  CHECK(moved_other(taught(reactive, kSuccess, on)) > moved_other(taught({}, kSuccess, on)));
  CHECK(taught({}, kSuccess, on).lesson == taught({}, kSuccess).lesson);
}

TEST_CASE("only the strategy that was used learns what it paid") {
  const auto paid = [](Evidence evidence, double payoff) {
    evidence.payoff = payoff;
    return taught({}, evidence).person.strategies;
  };
  const StrategyValues loud = paid(failure(Strategy::hyperactivating), 0.6);
  CHECK(loud.hyperactivating == doctest::Approx(kUsual.strategy_rate * 0.6));
  CHECK(loud.deactivating == 0);
  const StrategyValues muted = paid(failure(Strategy::deactivating), -0.6);
  CHECK(muted.deactivating == doctest::Approx(kUsual.strategy_rate * -0.6));
  CHECK(muted.hyperactivating == 0);
  CHECK(paid(kSuccess, 0.9) == StrategyValues{});
}

TEST_CASE("plasticity falls with age and never reaches zero") {
  for (double age = 0; age < 80; age += 0.5) {
    CHECK(plasticity(age, 0, 0, kUsual) > plasticity(age + 0.5, 0, 0, kUsual));
    CHECK(plasticity(age, 0, 0, kUsual) > kUsual.plasticity_floor);
  }
  CHECK(plasticity(0, 0, 0, kUsual) == 1);
  const double half_way = kUsual.plasticity_floor + (1 - kUsual.plasticity_floor) / 2;
  CHECK(plasticity(kUsual.plasticity_years, 0, 0, kUsual) == doctest::Approx(half_way));
}

TEST_CASE("reflection and a steady figure open an old model again") {
  const double alone = plasticity(30, 0, 0, kUsual);
  CHECK(plasticity(30, 1, 0, kUsual) > alone);
  CHECK(plasticity(30, 0, 1, kUsual) > alone);
  CHECK(plasticity(30, 1, 1, kUsual) > plasticity(30, 1, 0, kUsual));
  CHECK(plasticity(0, 1, 1, kUsual) == 1);
}

TEST_CASE("a new person is learned fast at any age") {
  const double old = taught({}, kSuccess, kUsual, 0.2).specific - 0.5;
  const double young = taught({}, kSuccess, kUsual, 1).specific - 0.5;
  CHECK(old > 0.5 * young);
}
