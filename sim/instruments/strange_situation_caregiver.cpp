#include "sim/core/math.hpp"
#include "sim/instruments/strange_situation_room.hpp"

namespace securebase::ssp {
namespace {

constexpr glm::dvec2 kChair{kSspCaregiversChair.x, kSspCaregiversChair.y};

/// The same four questions as in the attachment episode: noticed? cold? frightening? fitting?
Answer answer_of(double heard, const Figure& caregiver, double availability, const Draws& luck,
                 const SspRules& rules) {
  const EpisodeParameters& p = rules.episode;
  if (!falls_below_squash(luck.u[0], (heard - (1 - availability)) / p.notice_softness))
    return Answer::unnoticed;
  const double lost = p.strain_hardens * caregiver.strain;
  const double harsh = 1 - (caregiver.care.tenderness - lost);
  if (luck.u[1] < harsh * harsh * (p.cold_always + (1 - p.cold_always) * heard)) return Answer::cold;
  if (luck.u[2] < rules.ssp.acting.fright_in_room * caregiver.care.fright_rate) return Answer::frightening;
  return luck.u[3] < caregiver.care.mirroring - lost ? Answer::matched : Answer::mismatched;
}

double worth(Answer answer, const EpisodeParameters& p) {
  if (answer == Answer::matched) return 1;
  return answer == Answer::mismatched ? p.mismatch_outcome : 0;
}

}  // namespace

void answer_infant(Room& room, const Figure& caregiver, double availability, const Draws& luck,
                   const SspRules& rules) {
  const SspActingParameters& p = rules.ssp.acting;
  Infant& infant = room.infant;
  constexpr double kTouchIsHeard = 0.3;  // whoever is held or reached for can hardly not notice
  const bool is_in_touch = infant.is_held || infant.act == SspAct::reaches;
  const double heard = clip(infant.activation + (is_in_touch ? kTouchIsHeard : 0.0));
  const double attends = clip(availability + p.instructed_attention);
  room.answer = answer_of(heard, caregiver, attends, luck, rules);
  if (room.answer == Answer::frightening)
    infant.arousal = clip(infant.arousal + rules.ssp.feeling.fright_jolt);
  const bool is_asking = infant.strategy != Strategy::deactivating && infant.activation > p.settled;
  if (is_asking) infant.trust += p.room_lesson * (worth(room.answer, rules.episode) - infant.trust);
}

void attend(Room& room, const SspActingParameters& p) {
  Infant& infant = room.infant;
  constexpr double kStep = 0.8;  // metres an adult walks in a second of a room
  const bool is_warm = room.answer == Answer::matched || room.answer == Answer::mismatched;
  const bool is_needed = infant.activation > infant.exploration;
  if (is_warm && is_needed && infant.act != SspAct::avoids) {
    walk(room.caregiver.place, infant.place, kStep, 0.9 * kArm);
    const bool asks = infant.act == SspAct::reaches || infant.activation >= p.settled;
    if (asks && distance(infant.place, room.caregiver.place) <= kArm) infant.is_held = true;
  } else if (room.answer == Answer::cold || room.answer == Answer::frightening) {
    infant.is_held = infant.is_held && infant.act == SspAct::clings;
  } else if (!infant.is_held && infant.act != SspAct::reaches) {
    walk(room.caregiver.place, kChair, kStep);
  }
  if (infant.is_held) infant.place = room.caregiver.place;
}

}  // namespace securebase::ssp
