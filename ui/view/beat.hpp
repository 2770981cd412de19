#pragma once
// One lived episode told beat by beat: the need rises, then call and answer of each round, then what it
// taught. The stage draws a beat, the words say it; both ask here which one it is and how the person is.

#include <cstddef>
#include <cstdint>

#include "sim/life/state.hpp"

namespace securebase {

enum class BeatKind : std::uint8_t { need, bid, answer, taught, finished };

/// A place inside the telling of one episode.
struct Beat {
  BeatKind kind = BeatKind::finished;
  std::size_t round = 0;  ///< of a bid or an answer; the last one when finished
  float progress = 1;     ///< how far the beat has come, 0–1
  bool operator==(const Beat&) const = default;
};

/// How many beats this episode takes: need, then bid and answer for each round, then what it taught.
[[nodiscard]] float beats_of(const EpisodeRecord& episode);

/// The beat at this time; without motion each beat shows how it ends.
[[nodiscard]] Beat beat_at(const EpisodeRecord& episode, float time, bool has_motion);

/// Distress told twice, each 0–1.
struct Feelings {
  double outside = 0;  ///< what face and voice show: the strategy turns it up or down
  double inside = 0;   ///< arousal
};

/// How the person feels at this beat; calm if nothing has been lived yet.
[[nodiscard]] Feelings feelings_at(const State& state, const Beat& beat);

/// What an onlooker would say of the outside.
enum class Outside : std::uint8_t { calm, upset, crying, frozen };
[[nodiscard]] Outside outside_at(const State& state, const Beat& beat);

/// What someone who could feel the pulse would say.
enum class Inside : std::uint8_t { calm, uneasy, racing };
[[nodiscard]] Inside inside_at(const State& state, const Beat& beat);

/// The most telling answer of the episode: fright over relief over coldness over a near miss over nothing.
[[nodiscard]] Answer gist_of(const EpisodeRecord& episode);

}  // namespace securebase
