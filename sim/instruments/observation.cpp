#include "sim/instruments/observation.hpp"

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"
#include "sim/instruments/ratings.hpp"
#include "sim/relationship/episode.hpp"

namespace securebase {
namespace {

constexpr std::uint32_t kRating = 0xFFFFFFFFU;  // an address no visit has

double quality_of(Answer answer) {
  constexpr double kWarmButAmiss = 0.5;
  if (answer == Answer::matched) return 1;
  return answer == Answer::mismatched ? kWarmButAmiss : 0;
}

double quality_of(const EpisodeRecord& call) {
  double sum = 0;
  for (std::size_t i = 0; i < call.round_count; ++i) sum += quality_of(call.rounds[i].answer);
  return sum / call.round_count;
}

/// At least 1.
std::uint32_t whole(double number) { return number < 1 ? 1U : static_cast<std::uint32_t>(number + 0.5); }

}  // namespace

double sensitivity_of(const CareProfile& care) {
  return (care.attentiveness + care.mirroring + care.tenderness + care.touch) / 4;
}

std::size_t primary_caregiver(const State& state) {
  std::size_t primary = 0;
  for (std::size_t i = 1; i < kMostCaregivers; ++i) {
    const Figure& other = state.figures[i];
    if (other.is_present && other.presence > state.figures[primary].presence) primary = i;
  }
  return primary;
}

std::vector<Visit> plan_visits(const Luck& luck, const ObservationParameters& p) {
  constexpr std::uint32_t kFirst = episode_at(Age::from_months(6));
  constexpr std::uint32_t kEnd = episode_at(Age::from_months(9));
  const double fits = p.minutes / p.visit_minutes;
  const auto days = static_cast<std::uint32_t>(fits) + (fits > static_cast<std::uint32_t>(fits) ? 1U : 0U);
  std::vector<Visit> visits;
  const double stretch = static_cast<double>(kEnd - kFirst) / days;
  for (std::uint32_t i = 0; i < days; ++i) {
    const double u = draw(luck, stream::kObservation, i).u[0];
    visits.push_back({kFirst + static_cast<std::uint32_t>((i + u) * stretch),
                      whole(p.minutes / days * p.calls_per_hour / 60)});
  }
  return visits;
}

void Observation::watch(const State& state, const Visit& visit, const Luck& luck, const Parameters& model) {
  // Copies: what happens under a visitor's eyes must not change the life.
  Person infant = state.person;
  Figure caregiver = state.figures[primary_caregiver(state)];
  Moment moment;
  moment.luck = luck_of_another(luck, stream::kObservation);
  moment.availability = availability(caregiver, state.circumstances.stress, model.care);
  moment.openness = 0;
  for (std::uint32_t i = 0; i < visit.calls; ++i) {
    constexpr std::uint32_t kRoomForCalls = 2048;  // more than a day's calls
    moment.episode = visit.episode * kRoomForCalls + i;
    const EpisodeRecord call = live_episode(infant, caregiver, moment, model.episode, model.learning);
    if (call.round_count == 0) continue;  // broken off: nothing was there to answer
    quality_ += quality_of(call);
    calls_ += 1;
  }
}

double rated_sensitivity(const Observation& seen, const Luck& luck, const InstrumentParameters& p) {
  const double bell = draw(luck, stream::kObservation, kRating).bell();
  return clip(scored(seen.mean_quality(), p.observation.rater, bell));
}

double rated_fright(const CareProfile& care, std::uint32_t episode, const Luck& luck,
                    const InstrumentParameters& p) {
  return clip(scored(care.fright_rate, p.fright_rating, draw(luck, stream::kFrightRating, episode).bell()));
}

}  // namespace securebase
