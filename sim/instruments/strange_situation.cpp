#include "sim/instruments/strange_situation.hpp"

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"
#include "sim/instruments/strange_situation_room.hpp"

namespace securebase {
namespace {

using ssp::Adult;
using ssp::Room;

constexpr std::uint16_t kMinute = 60;

/// One procedure: what stays the same while it runs, and where its luck lies.
struct Procedure {
  const Figure& caregiver;
  double availability;
  ssp::Disposition who;
  const SspRules& rules;
  const Luck& luck;
  std::uint32_t moment;
  std::uint32_t with;  ///< which caregiver

  enum Purpose : std::uint32_t { kWay, kAnswer, kCoder, kDay };
  [[nodiscard]] Draws lot(Purpose purpose, std::uint32_t second) const {
    return draw(luck, stream::kStrangeSituation, moment, (with << 20U) + (purpose << 16U) + second);
  }
};

Procedure procedure_of(const State& state, const Luck& luck, std::size_t with, const SspRules& rules) {
  const Figure& caregiver = state.figures[with];
  Procedure procedure{caregiver,
                      availability(caregiver, state.circumstances.stress, rules.care),
                      ssp::disposition_of(state, caregiver, rules),
                      rules,
                      luck,
                      state.episode,
                      static_cast<std::uint32_t>(with)};
  const double swing = rules.ssp.feeling.day_swing;
  ssp::Disposition& who = procedure.who;
  who.trust = clip(who.trust + swing * procedure.lot(Procedure::kDay, 0).bell());
  who.rouses *= 1 + swing * procedure.lot(Procedure::kDay, 1).bell();
  who.fear = clip(who.fear * (1 + 2 * swing * procedure.lot(Procedure::kDay, 2).bell()));
  return procedure;
}

void enter_or_leave(Adult& adult, bool is_here, SspPlace seat) {
  if (!is_here || !adult.is_here) adult.place = {kSspDoor.x, kSspDoor.y};
  if (is_here && !adult.is_here) ssp::walk(adult.place, {seat.x, seat.y}, 0.3);
  adult.is_here = is_here;
}

/// The stranger sits for a minute, talks with the caregiver for one, then comes to the infant; alone with the
/// infant, the stranger keeps near without touching.
void play_stranger(Room& room) {
  if (!room.stranger.is_here) return;
  const bool keeps_seat = !room.is_separation() && room.second_of_episode < 2 * kMinute;
  if (keeps_seat)
    ssp::walk(room.stranger.place, {kSspStrangersChair.x, kSspStrangersChair.y}, 0.8);
  else
    ssp::walk(room.stranger.place, room.infant.place, 0.4, 1.0);
}

void play_caregiver(Room& room, const Procedure& procedure) {
  if (!room.caregiver.is_here) return;
  if (!room.is_reunion()) {
    room.answer = Answer::unnoticed;
    ssp::walk(room.caregiver.place, {kSspCaregiversChair.x, kSspCaregiversChair.y}, 0.8);
    return;
  }
  constexpr int kGreeting = 3;  // seconds in which the caregiver stands in the door and says hello
  if (room.second_of_episode < kGreeting) return;
  if (room.second % ssp::kSpell == 0) {
    ssp::answer_infant(room, procedure.caregiver, procedure.availability,
                       procedure.lot(Procedure::kAnswer, room.second), procedure.rules);
  }
  ssp::attend(room, procedure.rules.ssp.acting);
}

SspPlace on_floor(glm::dvec2 place) { return {clip(place.x, 0, 5), clip(place.y, 0, 4)}; }

SspSeen seen_in(const Room& room, const SspFeelingParameters& p) {
  SspSeen seen;
  seen.second = room.second;
  seen.episode = room.episode;
  seen.second_of_episode = room.second_of_episode;
  seen.infant = on_floor(room.infant.place);
  seen.caregiver = on_floor(room.caregiver.place);
  seen.stranger = on_floor(room.stranger.place);
  seen.has_caregiver = room.caregiver.is_here;
  seen.has_stranger = room.stranger.is_here;
  seen.act = room.infant.act;
  seen.is_held = room.infant.is_held;
  seen.is_crying = room.infant.activation >= p.cries_at;
  return seen;
}

void live_second(Room& room, const Procedure& procedure) {
  const SspParameters& p = procedure.rules.ssp;
  if (room.second % ssp::kSpell == 0) {
    ssp::choose_way(room.infant, procedure.who, procedure.lot(Procedure::kWay, room.second), procedure.rules);
  }
  play_stranger(room);
  play_caregiver(room, procedure);
  ssp::feel(room, procedure.who, p.feeling);
  ssp::act(room, p.acting);
  const bool is_crying = room.infant.activation >= p.feeling.cries_at;
  room.crying = is_crying ? static_cast<std::uint16_t>(room.crying + 1) : std::uint16_t{0};
}

/// The infant is too upset to go on alone, after half a minute at least.
bool is_cut_short(const Room& room, const SspActingParameters& p) {
  return room.is_separation() && room.second_of_episode >= kMinute / 2 && room.crying >= p.upset_seconds;
}

SspMoment moment_of(const Room& room, const SspSeen& seen, const SspScores& so_far) {
  const ssp::Infant& infant = room.infant;
  return {seen, infant.activation, infant.arousal, infant.exploration, infant.strategy, room.answer, so_far};
}

}  // namespace

SspTallies perform(const State& state, const Luck& luck, std::size_t caregiver_index, const SspRules& rules,
                   SspTrace* trace) {
  const Procedure procedure = procedure_of(state, luck, caregiver_index, rules);
  SspTallies tallies;
  Room room;
  room.infant.arousal = room.infant.activation = rules.ssp.feeling.start;
  room.infant.trust = procedure.who.trust;
  room.caregiver = {{kSspCaregiversChair.x, kSspCaregiversChair.y}, true};
  for (const SspEpisodePlan& plan : kSspPlan) {
    enter_or_leave(room.caregiver, plan.has_caregiver, kSspCaregiversChair);
    enter_or_leave(room.stranger, plan.has_stranger, kSspStrangersChair);
    room.crying = 0;
    for (room.second_of_episode = 0; room.second_of_episode < plan.seconds; ++room.second_of_episode) {
      if (is_cut_short(room, rules.ssp.acting)) break;
      const SspAct act_before = room.infant.act;
      live_second(room, procedure);
      const SspSeen seen = seen_in(room, rules.ssp.feeling);
      tally(tallies, seen, act_before);
      if (trace) trace->push_back(moment_of(room, seen, score(tallies, rules.ssp.coding)));
      ++room.second;
    }
    ++room.episode;
  }
  return tallies;
}

SspResult strange_situation(const State& state, const Luck& luck, std::size_t caregiver_index,
                            const SspRules& rules, SspTrace* trace) {
  const SspCodingParameters& p = rules.ssp.coding;
  SspResult result;
  result.tallies = perform(state, luck, caregiver_index, rules, trace);
  result.scores = score(result.tallies, p);
  const Procedure procedure = procedure_of(state, luck, caregiver_index, rules);
  const double error = p.scale_spread * std::sqrt((1 - p.reliability) / p.reliability);
  std::uint32_t scale = 0;
  for_each_field(result.scores, [&](const auto& field, double& value) {
    const double bell = procedure.lot(Procedure::kCoder, scale++).bell();
    value = clip(value + error * bell, field.low, field.high);
  });
  result.ssp_class = class_of(result.scores, p);
  result.security = ssp_security(result.scores);
  return result;
}

}  // namespace securebase
