#include "sim/relationship/episode.hpp"

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"

namespace securebase {
namespace {

/// What the rounds add up to.
struct Course {
  double loudest_bid = 0;
  double hurt = 0;
  bool is_mismatched = false;
};

double bid_strength(Strategy strategy, double distress, std::size_t round, const EpisodeParameters& p) {
  switch (strategy) {
    case Strategy::primary: return clip(distress);
    case Strategy::hyperactivating:
      return clip(distress * p.gain_loud * (1 + p.loud_rise * static_cast<double>(round)));
    case Strategy::deactivating: return clip(distress * p.gain_muted);
  }
  return 0;
}

/// A bid, and how much of it reaches the figure.
struct Call {
  double bid;
  double heard;
};

/// What the figure does with one bid of this strength. Luck: noticed? cold? frightening? fitting?
Answer answer_to(Call call, const Figure& figure, const Moment& moment, const Draws& luck,
                 const EpisodeParameters& p) {
  const double threshold = 1 - moment.availability;
  if (!falls_below_squash(luck.u[0], (call.heard - threshold) / p.notice_softness)) return Answer::unnoticed;
  // Squared: ordinary lapses of tenderness are rare; coldness as a rule comes only with little of it.
  const double lost = p.strain_hardens * figure.strain;
  const double tenderness = figure.care.tenderness - lost;
  const double harshness = (1 - tenderness) * (1 - tenderness);
  const double coldness = harshness * (p.cold_always + (1 - p.cold_always) * call.bid);
  if (luck.u[1] < coldness) return Answer::cold;
  if (luck.u[2] < figure.care.fright_rate) return Answer::frightening;
  return luck.u[3] < figure.care.mirroring - lost ? Answer::matched : Answer::mismatched;
}

/// Up to three calls. Fills the record's rounds.
Course make_calls(EpisodeRecord& record, const Person& person, const Figure& figure, const Moment& moment,
                  const EpisodeParameters& p) {
  Course course;
  double distress = record.distress;
  double arousal = record.distress;
  const double relief =
      (p.comfort + p.touch_gain * figure.care.touch) * (0.6 + 0.8 * person.temperament.soothability);
  const bool is_muted = record.strategy == Strategy::deactivating;
  for (std::size_t round = 0; round < kMostRounds; ++round) {
    const Draws luck =
        draw(moment.luck, stream::kEpisode, moment.episode, static_cast<std::uint32_t>(round + 1));
    const double bid = bid_strength(record.strategy, distress, round, p);
    const double heard = is_muted ? mix(bid, distress, moment.hears_muted) : bid;
    const Answer answer = answer_to({bid, heard}, figure, moment, luck, p);
    course.loudest_bid = bid > course.loudest_bid ? bid : course.loudest_bid;
    if (answer == Answer::matched) {
      record.is_repaired = record.is_repaired || course.is_mismatched;
      distress = clip(distress - relief);
      arousal = clip(arousal - relief);
    } else if (answer == Answer::mismatched) {
      course.is_mismatched = true;
    } else if (answer == Answer::cold) {
      course.hurt += bid;
    }
    if (answer != Answer::matched) {
      distress = clip(distress - (is_muted ? p.soothing_muted : p.soothing_plain));
      if (!is_muted) arousal = clip(arousal - p.soothing_plain);
    }
    record.rounds[round] = {bid, answer, distress, arousal};
    record.round_count = static_cast<std::uint8_t>(round + 1);
    const bool is_turned_away = answer == Answer::cold && record.strategy != Strategy::hyperactivating;
    if (is_turned_away || answer == Answer::frightening || distress <= p.settled) break;
  }
  return course;
}

double outcome_of(Answer gist, double relieved, const EpisodeParameters& p) {
  if (gist == Answer::matched) return relieved > p.mismatch_outcome ? relieved : p.mismatch_outcome;
  return gist == Answer::mismatched ? p.mismatch_outcome : 0.0;
}

}  // namespace

Answer EpisodeRecord::gist() const {
  for (const Answer telling : {Answer::frightening, Answer::matched, Answer::cold, Answer::mismatched}) {
    for (std::size_t i = 0; i < round_count; ++i) {
      if (rounds[i].answer == telling) return telling;
    }
  }
  return Answer::unnoticed;
}

double chance_of_plain_bid(double expectation, const EpisodeParameters& p) {
  const double yes = cube(expectation);
  const double no = p.primary_constant * cube(1 - expectation);
  return yes / (yes + no);
}

double chance_of_turning_up(const Person& person, const Figure& figure, const EpisodeParameters& p) {
  const auto paid = [&](double value) { return p.secondary_floor + (value > 0 ? value : 0); };
  const double hope = p.ambivalence * figure.unpredictability;
  const double up = cube(paid(person.strategies.hyperactivating) + hope);
  const double down = cube(paid(person.strategies.deactivating));
  return up / (up + down);
}

double expectation_of(const Person& person, const Figure& figure, const EpisodeParameters& p) {
  return mix(person.general.model_of_other, figure.specific, p.specific_share);
}

EpisodeRecord live_episode(Person& person, Figure& figure, const Moment& moment, const EpisodeParameters& p,
                           const LearningParameters& learning) {
  const Draws luck = draw(moment.luck, stream::kEpisode, moment.episode, 0);
  EpisodeRecord record;
  record.need = p.least_need + (1 - p.least_need) * luck.u[0];
  record.distress = clip(record.need * (0.6 + 0.8 * person.temperament.reactivity));
  record.availability = moment.availability;
  const double expected = expectation_of(person, figure, p);
  record.reckoned = chance_of_plain_bid(expected * (1 - p.doubt * figure.unpredictability), p);
  if (luck.u[1] >= record.reckoned) {
    const bool turns_up = luck.u[2] < chance_of_turning_up(person, figure, p);
    record.strategy = turns_up ? Strategy::hyperactivating : Strategy::deactivating;
  }
  record.openness = moment.openness;
  record.is_broken_off = record.strategy != Strategy::deactivating && luck.u[3] < person.fear;

  Course course;
  if (!record.is_broken_off) course = make_calls(record, person, figure, moment, p);
  const double left =
      record.round_count == 0 ? record.distress : record.rounds[record.round_count - 1U].distress_after;
  const double relieved = record.distress > 0 ? (record.distress - left) / record.distress : 1.0;
  Evidence evidence{record.strategy, course.loudest_bid, expected, 0, record.gist(), 0};
  evidence.outcome = outcome_of(evidence.answer, relieved, p);
  evidence.payoff = relieved - p.pay_rejection * course.hurt - p.pay_effort * course.loudest_bid -
                    (evidence.answer == Answer::frightening ? p.pay_fright : 0.0);
  record.payoff = evidence.payoff;
  if (record.is_broken_off) {
    record.lesson.expected = expected;  // nothing was tried, so nothing was learned
    record.lesson.other_before = record.lesson.other_after = person.general.model_of_other;
    record.lesson.self_before = record.lesson.self_after = person.general.model_of_self;
  } else {
    record.lesson = learn(person, figure.specific, evidence, moment.openness, learning);
  }
  person.now.distress = left;
  person.now.arousal =
      record.round_count == 0 ? record.distress : record.rounds[record.round_count - 1U].arousal_after;
  return record;
}

}  // namespace securebase
