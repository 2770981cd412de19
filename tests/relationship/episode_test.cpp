// Guards the one rule: need, strategy, bids and answers, and what they taught. It would fail if a loud bid
// were heard less than a muted one, if a figure who never answers could satisfy, or if the record of an
// episode did not fit together.
#include "sim/relationship/episode.hpp"

#include <doctest/doctest.h>

#include <map>

#include "sim/core/math.hpp"
#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

const EpisodeParameters kRule;
const LearningParameters kLearning;

Figure figure_giving(const CareProfile& care) {
  Figure figure;
  figure.is_present = true;
  figure.care = figure.usual = care;
  return figure;
}

/// The record of an episode between these two, both unchanged for the next.
EpisodeRecord episode_of(Person person, Figure figure, std::uint32_t moment) {
  Moment here{{17, 0}, moment, figure.care.attentiveness, 1, 0};
  return live_episode(person, figure, here, kRule, kLearning);
}

template <class Is>
double share_of(const Person& person, const Figure& figure, const Is& is) {
  int count = 0;
  constexpr int kMany = 4000;
  for (std::uint32_t i = 0; i < kMany; ++i) count += is(episode_of(person, figure, i));
  return count / static_cast<double>(kMany);
}

/// A person who always uses this strategy.
Person always(Strategy strategy) {
  Person person;
  person.general.model_of_other = strategy == Strategy::primary ? 1 : 0;
  if (strategy == Strategy::hyperactivating) person.strategies.hyperactivating = 2;
  if (strategy == Strategy::deactivating) person.strategies.deactivating = 2;
  return person;
}

Figure known_as(Figure figure, double specific) {
  figure.specific = specific;
  return figure;
}

double noticed(Strategy strategy) {
  const Figure figure = known_as(figure_giving({0.5, 0.5, 1, 0.5, 1, 0}), strategy == Strategy::primary);
  return share_of(always(strategy), figure,
                  [](const EpisodeRecord& e) { return e.rounds[0].answer != Answer::unnoticed; });
}

}  // namespace

TEST_CASE("a plain bid becomes likelier with trust, from never to always") {
  CHECK(chance_of_plain_bid(0, kRule) == 0);
  CHECK(chance_of_plain_bid(1, kRule) == 1);
  for (double trust = 0; trust < 1; trust += 0.05) {
    CHECK(chance_of_plain_bid(trust, kRule) < chance_of_plain_bid(trust + 0.05, kRule));
  }
}

TEST_CASE("what is expected lies between others in general and this figure") {
  Person person;
  person.general.model_of_other = 0.2;
  CHECK(expectation_of(person, known_as({}, 0.8), kRule) ==
        doctest::Approx(mix(0.2, 0.8, kRule.specific_share)));
}

TEST_CASE("a loud bid is noticed more often than a plain one, a muted one hardly ever") {
  CHECK(noticed(Strategy::hyperactivating) > noticed(Strategy::primary) + 0.1);
  CHECK(noticed(Strategy::primary) > noticed(Strategy::deactivating) + 0.3);
}

TEST_CASE("a bid is loud, plain or muted by strategy") {
  const Figure nobody = figure_giving(kAbsentCare);
  for (std::uint32_t i = 0; i < 200; ++i) {
    const EpisodeRecord plain = episode_of(always(Strategy::primary), known_as(nobody, 1), i);
    const EpisodeRecord loud = episode_of(always(Strategy::hyperactivating), known_as(nobody, 0), i);
    const EpisodeRecord muted = episode_of(always(Strategy::deactivating), known_as(nobody, 0), i);
    REQUIRE(plain.strategy == Strategy::primary);
    REQUIRE(plain.rounds[0].bid == plain.distress);
    REQUIRE(loud.rounds[0].bid == clip(loud.distress * kRule.gain_loud));
    REQUIRE(muted.rounds[0].bid == doctest::Approx(muted.distress * kRule.gain_muted));
    REQUIRE(plain.need == loud.need);
    REQUIRE(plain.need == muted.need);
  }
}

TEST_CASE("whoever turns a need down looks calmer than they are") {
  const Figure nobody = known_as(figure_giving(kAbsentCare), 0);
  const EpisodeRecord e = episode_of(always(Strategy::deactivating), nobody, 5);
  REQUIRE(e.round_count > 0);
  const Round& last = e.rounds[e.round_count - 1U];
  CHECK(last.distress_after < e.distress);
  CHECK(last.arousal_after == e.distress);
}

TEST_CASE("a figure who does not attend settles nothing") {
  const Figure nobody = figure_giving(kAbsentCare);
  CHECK(share_of({}, nobody, [](const EpisodeRecord& e) { return e.lesson.outcome > 0.35; }) == 0);
  CHECK(share_of({}, nobody, [](const EpisodeRecord& e) { return e.lesson.outcome > 0; }) < 0.2);
}

TEST_CASE("a figure who always answers and always fits settles every need") {
  const Figure perfect = known_as(figure_giving(kPerfectCare), 1);
  const auto is_met = [](const EpisodeRecord& e) { return e.lesson.outcome > 0.35; };
  CHECK(share_of(always(Strategy::primary), perfect, is_met) > 0.97);
}

TEST_CASE("coldness comes from little tenderness, and a loud call meets more of it") {
  const auto is_cold = [](const EpisodeRecord& e) { return e.rounds[0].answer == Answer::cold; };
  const Figure tender = figure_giving({1, 0.5, 1, 0.5, 1, 0});
  const Figure harsh = figure_giving({1, 0.5, 0, 0.5, 1, 0});
  CHECK(share_of({}, tender, is_cold) == 0);
  CHECK(share_of({}, harsh, is_cold) > 0.3);
  CHECK(share_of(always(Strategy::hyperactivating), known_as(harsh, 0), is_cold) >
        share_of(always(Strategy::deactivating), known_as(harsh, 0), is_cold) + 0.1);
}

TEST_CASE("fear breaks off approaches as often as it is strong, and nothing is learned then") {
  Person afraid = always(Strategy::primary);
  afraid.fear = 0.4;
  const Figure figure = known_as(figure_giving(kSensitiveCare), 1);
  const auto is_broken = [](const EpisodeRecord& e) { return e.is_broken_off; };
  CHECK(share_of(afraid, figure, is_broken) == doctest::Approx(0.4).epsilon(0.08));
  for (std::uint32_t i = 0; i < 300; ++i) {
    const EpisodeRecord e = episode_of(afraid, figure, i);
    if (!e.is_broken_off) continue;
    REQUIRE(e.round_count == 0);
    REQUIRE(e.lesson.other_after == e.lesson.other_before);
    REQUIRE(e.lesson.self_after == e.lesson.self_before);
  }
  afraid.fear = 0;
  CHECK(share_of(afraid, figure, is_broken) == 0);
}

TEST_CASE("who turns needs down does not approach, so fear has nothing to break off") {
  Person afraid = always(Strategy::deactivating);
  afraid.fear = 1;
  const Figure figure = known_as(figure_giving(kSensitiveCare), 0);
  CHECK(share_of(afraid, figure, [](const EpisodeRecord& e) { return e.is_broken_off; }) == 0);
}

TEST_CASE("the better-paying secondary strategy is chosen more often") {
  Person person = always(Strategy::deactivating);
  person.strategies = {0.3, 0.1};
  const Figure figure = known_as(figure_giving(kAbsentCare), 0);
  const double up = share_of(person, figure,
                             [](const EpisodeRecord& e) { return e.strategy == Strategy::hyperactivating; });
  const double expected = cube(0.33) / (cube(0.33) + cube(0.13));
  CHECK(up == doctest::Approx(expected).epsilon(0.03));
}

TEST_CASE("the record of an episode fits together") {
  const Figure figure = figure_giving({0.6, 0.4, 0.6, 0.5, 1, 0.1});
  for (std::uint32_t i = 0; i < 2000; ++i) {
    const EpisodeRecord e = episode_of({}, figure, i);
    REQUIRE(e.need >= kRule.least_need);
    REQUIRE((e.round_count == 0) == e.is_broken_off);
    REQUIRE(e.round_count <= kMostRounds);
    for (std::size_t r = 0; r + 1 < e.round_count; ++r) {
      REQUIRE(e.rounds[r].answer != Answer::frightening);
      REQUIRE(e.rounds[r].distress_after > kRule.settled);
      REQUIRE(e.rounds[r + 1].distress_after <= e.rounds[r].distress_after);
    }
    if (e.is_repaired && e.gist() == Answer::matched) REQUIRE(e.lesson.outcome >= kRule.mismatch_outcome);
  }
}

TEST_CASE("the gist of an episode is its most telling answer, whenever it came") {
  EpisodeRecord record;
  CHECK(record.gist() == Answer::unnoticed);
  record.rounds[0].answer = Answer::matched;
  record.rounds[1].answer = Answer::unnoticed;
  CHECK(record.gist() == Answer::unnoticed);
  record.round_count = 2;
  CHECK(record.gist() == Answer::matched);
  CHECK(record.last_answer() == Answer::unnoticed);
  record.rounds[1].answer = Answer::frightening;
  CHECK(record.gist() == Answer::frightening);
  record.rounds = {Round{0.5, Answer::mismatched, 0, 0}, Round{0.5, Answer::cold, 0, 0}};
  CHECK(record.gist() == Answer::cold);
}

TEST_CASE("a partner who senses what is hidden hears a muted bid") {
  Person quiet = always(Strategy::deactivating);
  const Figure figure = known_as(figure_giving({0.6, 0.8, 1, 0.5, 1, 0}), 0);
  std::map<bool, int> heard;
  for (std::uint32_t i = 0; i < 500; ++i) {
    for (const bool senses : {false, true}) {
      Person person = quiet;
      Figure other = figure;
      const Moment here{{17, 0}, i, 0.6, 1, senses ? 0.6 : 0.0};
      heard[senses] += live_episode(person, other, here, kRule, kLearning).lesson.outcome > 0;
    }
  }
  CHECK(heard[true] > heard[false] + 50);
}
