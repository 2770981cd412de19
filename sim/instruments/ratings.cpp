#include "sim/instruments/ratings.hpp"

#include <cmath>

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"
#include "sim/life/measures.hpp"

namespace securebase {
namespace {

/// A need not shown plainly: how much of it is turned up, how much down. Constants by default on purpose: an
/// instrument must not move when a scenario tunes the rule.
struct Secondary {
  double up = 0;
  double down = 0;
};

Secondary secondary_of(const Person& person) {
  static const EpisodeParameters kUsual;
  static const Figure kAnyone;
  const double not_plain = 1 - chance_of_plain_bid(person.general.model_of_other, kUsual);
  const double up = chance_of_turning_up(person, kAnyone, kUsual);
  return {not_plain * up, not_plain * (1 - up)};
}

/// Standard deviation of what an item is about, as measured in the default population.
double spread_of(ReportItem item) {
  constexpr std::array<double, 11> kSpreads{0.132, 0.221, 0.124, 0.222, 0.075, 0.082,
                                            0.079, 0.146, 0.133, 0.147, 0.133};
  return kSpreads[static_cast<std::size_t>(item)];
}

constexpr double kModelPart = 0.45;  // the rest is what is done

double on_seven(double share) { return 1 + 6 * clip(share); }

}  // namespace

double scored(double truth, const Precision& precision, double bell) {
  const double noise_per_signal = std::sqrt((1 - precision.reliability) / precision.reliability);
  return truth + precision.spread * noise_per_signal * bell;
}

double anxiety_of(const Person& person) {
  return mix(secondary_of(person).up, 1 - person.general.model_of_self, kModelPart);
}

double avoidance_of(const Person& person) {
  return mix(secondary_of(person).down, 1 - person.general.model_of_other, kModelPart);
}

double emotion_with_partner(const State& state) {
  return 0.6 * state.couple.taken_in + 0.4 * state.person.now.felt_security;
}

double relationship_quality_of(const State& state) {
  return 0.5 * state.couple.taken_in + 0.25 * state.person.now.giving_care +
         0.25 * state.couple.own_commitment;
}

double peer_competence_rating(const State& state, const Luck& luck, const InstrumentParameters& p) {
  const double bell = draw(luck, stream::kPeerRating, state.episode).bell();
  return clip(scored(state.circumstances.peer_competence, p.peer_rating, bell));
}

double friendship_security(const State& state, const Luck& luck, const InstrumentParameters& p) {
  const double bell = draw(luck, stream::kFriendshipInterview, state.episode).bell();
  return clip(scored(state.figures[kCloseFriend].specific, p.friendship_interview, bell));
}

AdultLabel adult_interview(const State& state, const Luck& luck, const InstrumentParameters& p) {
  const InterviewParameters& interview = p.interview;
  const auto told = [&](double truth, const Precision& precision, std::uint32_t index) {
    return scored(truth, precision, draw(luck, stream::kAdultInterview, state.episode, index).bell());
  };
  const Person& person = state.person;
  AdultLabel label;
  label.security = clip(told(security_of(state), interview.security, 0));
  const double lean = told(anxiety_of(person) - avoidance_of(person), interview.lean, 1);
  if (label.security < interview.autonomous_cut)
    label.adult_class = lean > interview.preoccupied_lean ? AdultClass::preoccupied : AdultClass::dismissing;
  const double burden = person.grief > person.fear ? person.grief : person.fear;
  label.is_unresolved = told(burden, interview.burden, 2) >= interview.unresolved_cut;
  return label;
}

SelfReport self_report(const State& state, const Luck& luck, const InstrumentParameters& p) {
  const auto told = [&](double truth, std::uint32_t index) {
    return scored(truth, p.self_report, draw(luck, stream::kSelfReport, state.episode, index).bell());
  };
  return {on_seven(told(anxiety_of(state.person), 0)), on_seven(told(avoidance_of(state.person), 1))};
}

SelfReport self_report_without_error(const State& state) {
  return {on_seven(anxiety_of(state.person)), on_seven(avoidance_of(state.person))};
}

double romantic_emotion(double mean_emotion, std::uint32_t end_episode, const Luck& luck,
                        const InstrumentParameters& p) {
  return clip(scored(mean_emotion, p.emotion_diary, draw(luck, stream::kDiary, end_episode).bell()));
}

double relationship_quality(const State& state, const Luck& luck, const InstrumentParameters& p) {
  const double bell = draw(luck, stream::kReport, state.episode, 100).bell();  // behind the single items
  return clip(scored(relationship_quality_of(state), p.quality_scale, bell));
}

double brief_report(double truth, ReportItem item, std::uint32_t episode, const Luck& luck,
                    const InstrumentParameters& p) {
  const double bell = draw(luck, stream::kReport, episode, static_cast<std::uint32_t>(item)).bell();
  return clip(scored(truth, {p.report_reliability, spread_of(item)}, bell));
}

double rated_reflection(const State& state, const Luck& luck, const InstrumentParameters& p) {
  const double bell = draw(luck, stream::kReport, state.episode, 101).bell();
  return clip(scored(state.person.reflection, p.reflection_scale, bell));
}

}  // namespace securebase
