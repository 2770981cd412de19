#include "ui/view/beat.hpp"

#include <algorithm>

#include "sim/core/math.hpp"

namespace securebase {
namespace {

double distress_before(const EpisodeRecord& e, std::size_t round) {
  return round == 0 ? e.distress : e.rounds[round - 1].distress_after;
}

double arousal_before(const EpisodeRecord& e, std::size_t round) {
  return round == 0 ? e.distress : e.rounds[round - 1].arousal_after;
}

/// How much of the distress the strategy lets out in this round: above 1 when turned up.
double shown_share(const EpisodeRecord& e, std::size_t round) {
  constexpr double kFrozen = 0.5;
  if (e.round_count == 0) return kFrozen;
  const double felt = distress_before(e, round);
  return felt > 0 ? e.rounds[round].bid / felt : 1.0;
}

Feelings before_round(const EpisodeRecord& e, std::size_t round) {
  return {clip(distress_before(e, round) * shown_share(e, round)), arousal_before(e, round)};
}

Feelings after_round(const EpisodeRecord& e, std::size_t round) {
  if (e.round_count == 0) return before_round(e, 0);
  return {clip(e.rounds[round].distress_after * shown_share(e, round)), e.rounds[round].arousal_after};
}

std::size_t last_round(const EpisodeRecord& e) { return e.round_count == 0 ? 0U : e.round_count - 1U; }

}  // namespace

float beats_of(const EpisodeRecord& e) {
  const int acts = e.is_broken_off ? 1 : 2 * e.round_count;
  return static_cast<float>(2 + acts);
}

Beat beat_at(const EpisodeRecord& e, float time, bool has_motion) {
  const float beats = beats_of(e);
  if (time >= beats) return {BeatKind::finished, last_round(e), 1};
  const float held = std::max(time, 0.0F);
  const auto index = static_cast<std::size_t>(held);
  const float progress = has_motion ? held - static_cast<float>(index) : 1;
  if (index == 0) return {BeatKind::need, 0, progress};
  if (held >= beats - 1) return {BeatKind::taught, last_round(e), progress};
  const std::size_t round = (index - 1) / 2;
  return {index % 2 == 1 ? BeatKind::bid : BeatKind::answer, round, progress};
}

Feelings feelings_at(const State& state, const Beat& beat) {
  if (state.episode == 0) return {};
  const EpisodeRecord& e = state.last;
  const double progress = beat.progress;
  switch (beat.kind) {
    case BeatKind::need: {
      const Feelings full = before_round(e, 0);
      return {full.outside * progress, full.inside * progress};
    }
    case BeatKind::bid: return before_round(e, beat.round);
    case BeatKind::answer: {
      const Feelings from = before_round(e, beat.round);
      const Feelings to = after_round(e, beat.round);
      return {mix(from.outside, to.outside, progress), mix(from.inside, to.inside, progress)};
    }
    case BeatKind::taught:
    case BeatKind::finished: break;
  }
  return after_round(e, last_round(e));
}

Outside outside_at(const State& state, const Beat& beat) {
  constexpr double kMutedStillCalm = 0.4;  // someone who turns a need down lets nothing be seen
  constexpr double kCalm = 0.2;
  constexpr double kCrying = 0.6;
  if (state.episode > 0 && state.last.is_broken_off && beat.kind != BeatKind::need) return Outside::frozen;
  const double shown = feelings_at(state, beat).outside;
  const bool is_muted = state.last.strategy == Strategy::deactivating;
  if (shown < (is_muted ? kMutedStillCalm : kCalm)) return Outside::calm;
  return shown < kCrying ? Outside::upset : Outside::crying;
}

Inside inside_at(const State& state, const Beat& beat) {
  constexpr double kCalm = 0.25;
  constexpr double kRacing = 0.55;
  const double arousal = feelings_at(state, beat).inside;
  if (arousal < kCalm) return Inside::calm;
  return arousal < kRacing ? Inside::uneasy : Inside::racing;
}

Answer gist_of(const EpisodeRecord& e) {
  const auto has = [&](Answer answer) {
    return std::any_of(e.rounds.begin(), e.rounds.begin() + e.round_count,
                       [&](const Round& round) { return round.answer == answer; });
  };
  for (const Answer answer : {Answer::frightening, Answer::matched, Answer::cold, Answer::mismatched}) {
    if (has(answer)) return answer;
  }
  return Answer::unnoticed;
}

}  // namespace securebase
