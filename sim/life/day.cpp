#include "sim/life/day.hpp"

#include <cmath>

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"
#include "sim/life/hard_time.hpp"

namespace securebase {
namespace {

constexpr std::uint32_t kEpisodesPerAdultYear = 104;
constexpr std::uint32_t kEpisodesPerFourWeeks = 8;
constexpr std::array<std::string_view, 12> kNames{"Sam", "Alex", "Noa",  "Kim", "Robin", "Lee",
                                                  "Jo",  "Mika", "Toni", "Ari", "Dana",  "Rene"};

/// One step's surroundings, so that the rules below keep narrow arguments.
struct Step {
  State& s;
  const Luck& luck;
  const Parameters& p;
  Marks* marks;
  std::uint32_t episode;
  const Segment& segment;
  Draws day;  ///< luck of the matters that every step asks about, under the names below
  [[nodiscard]] double of_event() const { return day.u[0]; }
  [[nodiscard]] double of_who() const { return day.u[1]; }
  [[nodiscard]] double of_giving() const { return day.u[2]; }
  [[nodiscard]] double of_meeting_or_quarrel() const { return day.u[3]; }

  [[nodiscard]] Draws lot(std::uint32_t purpose, std::uint32_t index = 0) const {
    return draw(luck, purpose, episode, index);
  }
  /// Marks belong to the moment after the step.
  void mark(MarkKind kind) const {
    if (marks) marks->push_back({episode + 1, kind});
  }
  [[nodiscard]] double years() const { return s.age().years(); }
};

std::string_view name_from(double u) { return kNames[static_cast<std::size_t>(u * kNames.size())]; }

bool is_birthday_of_two_years(const Step& step) {
  const int hours = step.s.age_hours;
  const int before = hours - step.segment.hours_per_episode;
  constexpr int kTwoYears = 2 * kHoursPerYear;
  return hours / kTwoYears != (before < 0 ? 0 : before) / kTwoYears;
}

// --- 1. Time passes -----------------------------------------------------------------------------------

void pass_circumstances(const Step& step) {
  Circumstances& c = step.s.circumstances;
  const double hours = step.segment.hours_per_episode;
  c.stress -= c.stress * hours / (step.p.circumstances.stress_days * kHoursPerDay);
  if (step.of_event() < step.p.circumstances.events_per_year * hours / kHoursPerYear) {
    const double severity = severity_by_luck(step.luck, step.episode, step.p.circumstances);
    meet_hard_time(step.s, severity, step.p.circumstances);
    step.mark(MarkKind::life_event);
  }
  if (c.therapy_hours_left > 0) {
    c.therapy_hours_left -= step.segment.hours_per_episode;
    if (c.therapy_hours_left <= 0) {
      c.therapy_hours_left = 0;
      step.s.figures[kTherapist].is_present = false;
      step.mark(MarkKind::therapy_ends);
    }
  }
}

void pass_moods(const Step& step) {
  const bool is_new_day = step.segment.stage != StageOfLife::infancy || step.episode % 3 == 0;
  if (!is_new_day) return;
  const double days =
      step.segment.stage == StageOfLife::infancy ? 1.0 : step.segment.hours_per_episode / 24.0;
  const Draws lot = step.lot(stream::kMood);
  const MoodStep passing = mood_step(days, step.p.care);
  for (std::size_t i = 0; i < kFigureCount; ++i) {
    Figure& figure = step.s.figures[i];
    if (figure.is_present && figure.care.consistency < 1) pass_mood(figure, passing, lot.half(i));
  }
}

void drift_caregivers(const Step& step) {
  const bool is_child = step.segment.stage == StageOfLife::childhood;
  if (!is_child || !is_birthday_of_two_years(step)) return;
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    Figure& figure = step.s.figures[i];
    if (figure.is_present && figure.drift > 0) {
      drift_care(figure, step.lot(stream::kDrift, static_cast<std::uint32_t>(i)).bell(), step.p.care);
    }
  }
}

/// Peers answer a child much as the child approaches them; each school year is a new chance.
void meet_peers(const Step& step) {
  constexpr std::uint32_t kEpisodesPerSchoolYear = 208;
  if (step.episode < kStartOfSchool || step.segment.stage != StageOfLife::childhood) return;
  if ((step.episode - kStartOfSchool) % kEpisodesPerSchoolYear != 0) return;
  Figure& peers = step.s.figures[kPeers];
  const Person& person = step.s.person;
  if (!peers.is_present) peers.specific = person.general.model_of_other;
  peers.is_present = true;
  const double models = person.general.model_of_other + person.general.model_of_self - 1;
  const double warmth = clip(step.p.circumstances.peers_base + step.p.circumstances.peers_by_models * models -
                             0.25 * person.fear + 0.08 * step.lot(stream::kPeers).bell());
  peers.care = peers.usual = {warmth, clip(warmth - 0.05), clip(warmth + 0.1), 0.4, 0.7, 0};
}

void make_friend(const Step& step) {
  const Draws lot = step.lot(stream::kFriend);
  const double warmth =
      clip(step.p.circumstances.friend_base +
           step.p.circumstances.friend_by_peers * (step.s.circumstances.peer_competence - 0.5) +
           0.1 * step.lot(stream::kFriend, 1).bell());
  Figure friend_now;
  friend_now.name = name_from(lot.u[1]);
  friend_now.role = Role::close_friend;
  friend_now.is_present = true;
  friend_now.care = friend_now.usual = {warmth, warmth, clip(warmth + 0.15), clip(warmth - 0.2), 0.8, 0};
  friend_now.specific = step.s.person.general.model_of_other;
  step.s.figures[kCloseFriend] = friend_now;
  step.mark(MarkKind::friend_met);
}

void turn_of_stage(const Step& step) {
  if (step.episode == kStartOfSchool) step.mark(MarkKind::school_starts);
  if (step.episode == kStartOfAdolescence) {
    step.s.figures[kPeers].is_present = false;
    step.mark(MarkKind::adolescence_starts);
    make_friend(step);
  }
  if (step.episode == kStartOfAdulthood) step.mark(MarkKind::leaves_home);
  if (step.episode > kStartOfAdulthood && (step.episode - kStartOfAdulthood) % kEpisodesPerAdultYear == 0 &&
      step.lot(stream::kFriend).u[0] < step.p.circumstances.friend_turnover) {
    make_friend(step);
  }
}

// --- 2. Who is sought ---------------------------------------------------------------------------------

std::size_t choose_caregiver(const Step& step) {
  double total = 0;
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    if (step.s.figures[i].is_present) total += step.s.figures[i].presence;
  }
  double left = step.of_who() * total;
  for (std::size_t i = 0; i + 1 < kMostCaregivers; ++i) {
    if (!step.s.figures[i].is_present) continue;
    left -= step.s.figures[i].presence;
    if (left < 0 || !step.s.figures[i + 1].is_present) return i;
  }
  return step.s.figures[kMostCaregivers - 1].is_present ? kMostCaregivers - 1 : 0;
}

std::size_t choose_figure(const Step& step) {
  const bool is_odd = step.episode % 2 == 1;
  switch (step.segment.stage) {
    case StageOfLife::infancy: return choose_caregiver(step);
    case StageOfLife::childhood:
      return step.episode >= kStartOfSchool && is_odd ? kPeers : choose_caregiver(step);
    case StageOfLife::adolescence: return step.episode % 3 == 0 ? choose_caregiver(step) : kCloseFriend;
    case StageOfLife::adulthood: break;
  }
  constexpr double kCaregiverUntilYears = 45;
  if (step.s.circumstances.therapy_hours_left > 0 && is_odd) return kTherapist;
  if (step.s.couple.is_together) return kPartner;
  if (step.episode % 4 == 0 && step.years() < kCaregiverUntilYears) return choose_caregiver(step);
  return kCloseFriend;
}

// --- 3. The episode -----------------------------------------------------------------------------------

/// What makes this figure steady for an adult: a partner's steadiness, a therapist's calling.
double steadiness_of(const Step& step, std::size_t figure) {
  constexpr double kTherapistSteadiness = 0.9;
  if (figure == kPartner) return step.s.couple.traits.steadiness;
  return figure == kTherapist ? kTherapistSteadiness : 0.0;
}

void live(const Step& step, std::size_t who) {
  State& s = step.s;
  Figure& figure = s.figures[who];
  const double steadiness = steadiness_of(step, who);
  // Only what is steadier than an even chance opens an old model.
  const double opens = steadiness > 0.5 ? 2 * (steadiness - 0.5) : 0.0;
  Moment moment;
  moment.luck = step.luck;
  moment.episode = step.episode;
  moment.availability = availability(figure, s.circumstances.stress, step.p.care);
  moment.openness = plasticity(step.years(), s.person.reflection, opens, step.p.learning);
  moment.hears_muted = step.p.partnership.hears_muted * steadiness * figure.care.mirroring;
  s.last = live_episode(s.person, figure, moment, step.p.episode, step.p.learning);
  s.last.figure = static_cast<std::uint8_t>(who);
  if (!s.last.is_broken_off) notice_rhythm(figure, s.last.lesson.outcome, step.p.care);
}

// --- 4. What follows ----------------------------------------------------------------------------------

void remember(const Step& step) {
  State& s = step.s;
  const Lesson& lesson = s.last.lesson;
  const auto keep = [&](Memory& memory, double before, double after) {
    memory.keep({step.episode + 1, age_at(step.episode + 1).hours, s.last.figure, s.last.strategy,
                 s.last.gist(), before, after - before},
                step.segment.stage);
  };
  keep(s.person.memory_of_other, lesson.other_before, lesson.other_after);
  keep(s.person.memory_of_self, lesson.self_before, lesson.self_after);
}

void read_out(const Step& step) {
  Readouts& now = step.s.person.now;
  const EpisodeRecord& last = step.s.last;
  const double rate = step.p.circumstances.readout_rate;
  const bool is_plain = last.strategy == Strategy::primary && !last.is_broken_off;
  now.felt_security += rate * (1 - now.arousal - now.felt_security);
  now.openness += rate * ((is_plain ? 1.0 : 0.0) - now.openness);
  now.receiving_care += rate * (last.lesson.outcome - now.receiving_care);
}

void follow_up_infancy(const Step& step) {
  State& s = step.s;
  double crying = 0;
  for (std::size_t i = 0; i < s.last.round_count; ++i) {
    crying += s.last.rounds[i].bid / kMostRounds;
    s.circumstances.matched_rounds += s.last.rounds[i].answer == Answer::matched;
  }
  s.circumstances.rounds += s.last.round_count;
  strain(s.figures[s.last.figure], crying, step.p.care);
}

/// A child who has outgrown infancy no longer strains anyone.
void recover_from_strain(const Step& step) {
  constexpr int kThirdOfDay = 8;
  double kept = 1;
  for (int hours = kThirdOfDay; hours <= step.segment.hours_per_episode; hours += kThirdOfDay)
    kept *= 1 - step.p.care.strain_recovery;
  for (std::size_t i = 0; i < kMostCaregivers; ++i) step.s.figures[i].strain *= kept;
}

void follow_up_childhood(const Step& step) {
  constexpr double kPeerRate = 0.01;  // a rating over about a year of episodes
  recover_from_strain(step);
  if (step.s.last.figure != kPeers) return;
  double& competence = step.s.circumstances.peer_competence;
  competence += kPeerRate * (step.s.last.lesson.outcome - competence);
}

void look_for_partner(const Step& step) {
  State& s = step.s;
  if (step.of_meeting_or_quarrel() >= step.p.partnership.candidate_chance) return;
  const Candidate candidate = draw_candidate(s.person, step.luck, step.episode, step.p.partnership);
  if (candidate.seen < bar_of(s.person, step.p.partnership)) return;
  begin(s.couple, s.figures[kPartner], candidate, s.person, step.episode + 1);
  s.figures[kPartner].name = name_from(step.lot(stream::kCandidate).u[1]);
  step.mark(MarkKind::partner_met);
}

void live_with_partner(const Step& step) {
  State& s = step.s;
  Figure& partner = s.figures[kPartner];
  const PartnershipParameters& p = step.p.partnership;
  if (s.last.figure == kPartner) {
    constexpr double kTakenInRate = 0.05;
    wear(s.couple, partner, s.last, p);
    s.couple.taken_in += kTakenInRate * (s.last.lesson.outcome - s.couple.taken_in);
  }
  const double gave = gives_care(s.person, step.of_giving()) ? 1.0 : 0.0;
  s.person.now.giving_care += step.p.circumstances.readout_rate * (gave - s.person.now.giving_care);
  if (step.of_meeting_or_quarrel() < p.conflict_chance) {
    s.couple.last_conflict = quarrel(s.person, partner, s.couple, step.lot(stream::kConflict), p);
    s.couple.last_conflict.episode = step.episode + 1;
    step.mark(s.couple.last_conflict.is_recovered ? MarkKind::quarrel_recovered
                                                  : MarkKind::quarrel_unrecovered);
  }
  pass_commitment(s.person, partner, s.couple, p);
  const bool is_reckoning = step.episode % kEpisodesPerFourWeeks == 0;
  if (is_reckoning && step.lot(stream::kBreakUp).u[0] < break_up_chance(s.couple, step.years(), p)) {
    end(s.couple, partner);
    step.mark(MarkKind::break_up);
  }
}

void follow_up_adulthood(const Step& step) {
  State& s = step.s;
  Invitation invitation;
  invitation.is_session = s.last.figure == kTherapist;
  invitation.is_self_helping = s.circumstances.is_self_helping;
  if (s.last.figure == kPartner) invitation.partner_mirroring = s.figures[kPartner].care.mirroring;
  if (s.couple.is_together)
    live_with_partner(step);
  else
    look_for_partner(step);
  reflect(s.person, invitation, step.p.reflection);
}

void advance_clock(const Step& step) {
  State& s = step.s;
  s.episode = step.episode + 1;
  s.age_hours = age_at(s.episode).hours;
  if (s.episode == kEndOfInfancy) {
    s.person.prototype = s.person.general;
    s.person.has_prototype = true;
    step.mark(MarkKind::prototype_set);
  }
}

}  // namespace

void live_one_step(State& state, const Luck& luck, const Parameters& parameters, Marks* marks) {
  const Step step{state,
                  luck,
                  parameters,
                  marks,
                  state.episode,
                  segment_of(state.episode),
                  draw(luck, stream::kDay, state.episode)};
  pass_circumstances(step);
  pass_moods(step);
  drift_caregivers(step);
  turn_of_stage(step);
  meet_peers(step);
  live(step, choose_figure(step));
  remember(step);
  read_out(step);
  switch (step.segment.stage) {
    case StageOfLife::infancy: follow_up_infancy(step); break;
    case StageOfLife::childhood: follow_up_childhood(step); break;
    case StageOfLife::adolescence: break;
    case StageOfLife::adulthood: follow_up_adulthood(step); break;
  }
  advance_clock(step);
}

}  // namespace securebase
