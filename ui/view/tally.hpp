#pragma once
// What happened in a stretch of life, counted and told in shares.

#include <array>
#include <cstdint>
#include <string>

#include "sim/relationship/episode.hpp"

namespace securebase {

struct Tally {
  std::uint32_t moments = 0;
  std::uint32_t broken_off = 0;               ///< fear stopped the call half-way
  std::array<std::uint32_t, 3> strategies{};  ///< by Strategy, of the calls that were made
  std::array<std::uint32_t, 5> answers{};     ///< by Answer, the most telling one of each moment

  void add(const EpisodeRecord& episode);
  [[nodiscard]] std::uint32_t calls() const { return moments - broken_off; }
  [[nodiscard]] std::uint32_t of(Answer answer) const { return answers[static_cast<std::size_t>(answer)]; }
  [[nodiscard]] std::uint32_t of(Strategy way) const { return strategies[static_cast<std::size_t>(way)]; }
  /// The way most of the calls were made, and the answer that most of them met.
  [[nodiscard]] Strategy usual() const;
  [[nodiscard]] Answer usual_answer() const;
};

/// "44%".
[[nodiscard]] std::string percent(std::uint32_t part, std::uint32_t whole);

/// "Of 120 moments of need, 83% met an answer that fitted, …"
[[nodiscard]] std::string answers_words(const Tally& tally);

}  // namespace securebase
