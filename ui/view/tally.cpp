#include "ui/view/tally.hpp"

#include <algorithm>

#include "ui/text/language.hpp"
#include "ui/view/beat.hpp"

namespace securebase {
namespace {

template <std::size_t N>
std::size_t place_of_most(const std::array<std::uint32_t, N>& counts) {
  return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

}  // namespace

void Tally::add(const EpisodeRecord& episode) {
  ++moments;
  if (episode.is_broken_off) {
    ++broken_off;
    return;
  }
  ++strategies[static_cast<std::size_t>(episode.strategy)];
  ++answers[static_cast<std::size_t>(gist_of(episode))];
}

Strategy Tally::usual() const { return static_cast<Strategy>(place_of_most(strategies)); }
Answer Tally::usual_answer() const { return static_cast<Answer>(place_of_most(answers)); }

std::string percent(std::uint32_t part, std::uint32_t whole) {
  const double share = whole == 0 ? 0.0 : 100.0 * part / whole;
  return say("{n}%"_t, {{"n", std::to_string(static_cast<int>(share + 0.5))}});
}

std::string answers_words(const Tally& tally) {
  const auto share = [&](Answer answer) { return percent(tally.of(answer), tally.moments); };
  return say(
      tally.broken_off > 0
          ? "Of {n} moments of need, {matched} met an answer that fitted, {mismatched} a warm one that "
            "did not fit, {cold} a cold one, {frightening} a frightening one, and {unnoticed} went "
            "unnoticed; in {stopped} fear stopped the call half-way."_t
          : "Of {n} moments of need, {matched} met an answer that fitted, {mismatched} a warm one that "
            "did not fit, {cold} a cold one, {frightening} a frightening one, and {unnoticed} went "
            "unnoticed."_t,
      {{"n", std::to_string(tally.moments)},
       {"matched", share(Answer::matched)},
       {"mismatched", share(Answer::mismatched)},
       {"cold", share(Answer::cold)},
       {"frightening", share(Answer::frightening)},
       {"unnoticed", share(Answer::unnoticed)},
       {"stopped", percent(tally.broken_off, tally.moments)}});
}

}  // namespace securebase
