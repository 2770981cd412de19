#include "sim/core/math.hpp"
#include "sim/instruments/strange_situation_room.hpp"

namespace securebase::ssp {
namespace {

constexpr glm::dvec2 kToys{kSspToys.x, kSspToys.y};
constexpr glm::dvec2 kDoor{kSspDoor.x, kSspDoor.y};
constexpr int kApproachBeforeFear = 2;  // seconds of approach before fear breaks it off

double rise(const Room& room, const SspFeelingParameters& p) {
  if (room.is_separation()) return room.stranger.is_here ? p.with_stranger : p.alone;
  constexpr double kNear = 1.5;
  const bool is_near = room.stranger.is_here && distance(room.infant.place, room.stranger.place) < kNear;
  return is_near ? p.stranger_near : 0.0;
}

/// Share of arousal that the caregiver takes away in this second.
double comfort(const Room& room, const Disposition& who, const SspFeelingParameters& p) {
  if (room.is_separation()) return 0;
  const Infant& infant = room.infant;
  double calms = p.presence_calms * infant.trust;
  if (infant.is_held && room.answer == Answer::matched) calms += p.contact_calms * who.relief;
  switch (infant.strategy) {
    case Strategy::primary: return calms;
    case Strategy::hyperactivating: return p.loud_calms * calms;
    case Strategy::deactivating: return p.muted_calms * calms;
  }
  return 0;
}

double gain(Strategy strategy) {
  constexpr double kLoud = 1.4;
  constexpr double kMuted = 0.4;
  if (strategy == Strategy::primary) return 1;
  return strategy == Strategy::hyperactivating ? kLoud : kMuted;
}

/// Attachment wins over exploration; once held, until contact has done its work.
bool wants_closeness(const Infant& infant, const SspActingParameters& p) {
  return infant.is_held ? infant.activation > p.settled : infant.activation > infant.exploration;
}

SspAct come(Room& room, double speed) {
  Infant& infant = room.infant;
  if (distance(infant.place, room.caregiver.place) <= kArm) return SspAct::reaches;
  walk(infant.place, room.caregiver.place, speed, 0.9 * kArm);
  return SspAct::approaches;
}

SspAct play(Infant& infant, double speed) {
  constexpr double kAmongToys = 0.3;
  walk(infant.place, kToys, speed, kAmongToys);
  return SspAct::plays;
}

SspAct act_plainly(Room& room, const SspActingParameters& p) {
  Infant& infant = room.infant;
  if (wants_closeness(infant, p)) return infant.is_held ? SspAct::sinks_in : come(room, p.speed);
  constexpr int kGreeting = 3;
  infant.is_held = false;
  if (room.is_reunion() && !infant.has_greeted) {
    infant.has_greeted = room.second_of_episode >= kGreeting;
    return SspAct::greets;
  }
  return play(infant, p.speed);
}

SspAct act_loudly(Room& room, const SspActingParameters& p) {
  Infant& infant = room.infant;
  constexpr double kAngryWithin = 1.2;
  if (!infant.is_held && !wants_closeness(infant, p)) return play(infant, p.speed);
  const bool is_close = infant.is_held || distance(infant.place, room.caregiver.place) < kAngryWithin;
  if (infant.is_angry && is_close) return SspAct::resists;
  return infant.is_held ? SspAct::clings : come(room, p.speed);
}

SspAct act_mutedly(Room& room, const SspActingParameters& p) {
  Infant& infant = room.infant;
  infant.is_held = false;
  if (infant.arousal < p.conceals_from) return play(infant, p.speed);
  constexpr double kApart = 1.5;
  // In the caregiver's arms there is nowhere to go: it only turns away.
  const glm::dvec2 away = infant.place - room.caregiver.place;
  if (distance(infant.place, room.caregiver.place) < kApart)
    walk(infant.place, infant.place + away, p.speed / 2);
  else
    walk(infant.place, kToys, p.speed, 0.3);
  infant.place = {clip(infant.place.x, 0.2, 4.8), clip(infant.place.y, 0.2, 3.8)};
  return SspAct::avoids;
}

/// An approach that fear breaks off, and the stillness after it.
SspAct act_afraid(Room& room, const SspActingParameters& p) {
  room.infant.is_held = false;
  const int second = static_cast<int>(room.second % kSpell);
  if (second < kApproachBeforeFear) {
    walk(room.infant.place, room.caregiver.place, p.speed, 0.9 * kArm);
    return SspAct::approaches;
  }
  return second == kApproachBeforeFear ? SspAct::breaks_off : SspAct::freezes;
}

SspAct act_alone(Room& room, const SspActingParameters& p) {
  Infant& infant = room.infant;
  infant.is_held = false;
  infant.has_greeted = false;
  if (!wants_closeness(infant, p)) return play(infant, p.speed);
  walk(infant.place, kDoor, p.speed, kArm);
  return SspAct::searches;
}

}  // namespace

double distance(glm::dvec2 from, glm::dvec2 to) {
  const glm::dvec2 way = to - from;
  return std::sqrt(way.x * way.x + way.y * way.y);
}

void walk(glm::dvec2& place, glm::dvec2 goal, double metres, double short_of) {
  const double left = distance(place, goal) - short_of;
  if (left <= 0) return;
  place += (goal - place) * ((metres < left ? metres : left) / (left + short_of));
}

Disposition disposition_of(const State& state, const Figure& caregiver, const SspRules& rules) {
  const Person& person = state.person;
  Disposition who;
  who.trust = expectation_of(person, caregiver, rules.episode);
  who.doubted = rules.episode.doubt * caregiver.unpredictability;
  who.turns_up = chance_of_turning_up(person, caregiver, rules.episode);
  who.fear = person.fear;
  who.rouses = 0.6 + 0.8 * person.temperament.reactivity;
  who.relief = (rules.episode.comfort + rules.episode.touch_gain * caregiver.care.touch) *
               (0.6 + 0.8 * person.temperament.soothability);
  return who;
}

void choose_way(Infant& infant, const Disposition& who, const Draws& luck, const SspRules& rules) {
  const SspActingParameters& p = rules.ssp.acting;
  if (luck.u[0] >= p.persistence) {
    const double u = (luck.u[0] - p.persistence) / (1 - p.persistence);
    const double plain = chance_of_plain_bid(infant.trust * (1 - who.doubted), rules.episode);
    if (u < plain)
      infant.strategy = Strategy::primary;
    else
      infant.strategy = luck.u[1] < who.turns_up ? Strategy::hyperactivating : Strategy::deactivating;
  }
  infant.is_angry = luck.u[2] < p.anger;
  infant.is_afraid = luck.u[3] < clip(p.fear_breaks_off * who.fear);
}

void feel(Room& room, const Disposition& who, const SspFeelingParameters& p) {
  Infant& infant = room.infant;
  infant.arousal += rise(room, p) * who.rouses * (1 - infant.arousal);
  infant.arousal = clip(infant.arousal - infant.arousal * (comfort(room, who, p) + p.self_soothing));
  const double shown = clip(infant.arousal * gain(infant.strategy));
  infant.activation += p.shows * (shown - infant.activation);
  infant.exploration += p.shows * (1 - infant.activation - infant.exploration);
}

void act(Room& room, const SspActingParameters& p) {
  Infant& infant = room.infant;
  if (room.is_separation()) {
    infant.act = act_alone(room, p);
  } else if (infant.is_afraid && room.is_reunion() && infant.arousal > p.conceals_from) {
    infant.act = act_afraid(room, p);
  } else if (!room.is_reunion()) {
    infant.act = act_plainly(room, p);
  } else {
    switch (infant.strategy) {
      case Strategy::primary: infant.act = act_plainly(room, p); break;
      case Strategy::hyperactivating: infant.act = act_loudly(room, p); break;
      case Strategy::deactivating: infant.act = act_mutedly(room, p); break;
    }
  }
}

}  // namespace securebase::ssp
