#pragma once
// "Why did this change?" for one step of a life and one belief: a plain answer in a sentence or two, the facts of the
// moment, and the numbers as steps that lead from the belief before to the belief after. Every word that says which
// way a belief went is chosen by the numbers, so that words and numbers cannot part.

#include <string>
#include <vector>

#include "sim/life/change.hpp"
#include "ui/view/moments_behind.hpp"

namespace securebase {

/// One step of a life, asked about: the state reached, what moved its models, and whose life it is.
struct WhyAsked {
  const State& state;
  const Change& change;
  std::string name;
  Belief belief = Belief::other;
};

/// The answer in one or two plain sentences.
[[nodiscard]] std::string why_it_changed(const WhyAsked& asked);

/// A name and what belongs to it: "the call", "quiet, 0.27".
struct WhyFact {
  std::string name;
  std::string value;
};
/// The need, the call, and what came back; nothing at birth.
[[nodiscard]] std::vector<WhyFact> facts_of(const WhyAsked& asked);

/// One row of the numbers: a bar from one value to another, on the scale of its part.
struct WhyStep {
  enum class Kind : std::uint8_t { level, difference };
  std::string name;  ///< in English, by which the picture tells the rows apart
  Kind kind = Kind::level;
  double from = 0;
  double to = 0;
  std::string value;  ///< as written at the end of the row
};

/// How it was read: on the scale 0–1.
[[nodiscard]] std::vector<WhyStep> reading_of(const WhyAsked& asked);
/// From before to after: on a scale magnified to what there is to see.
[[nodiscard]] std::vector<WhyStep> path_of(const WhyAsked& asked);
/// The same as one line to be worked out again, to six decimals.
[[nodiscard]] std::string equation_of(const WhyAsked& asked);
/// What the weight is made of.
[[nodiscard]] std::string words_for_weight(const WhyAsked& asked);

/// "+0.0021", "−0.0003", with four decimals.
[[nodiscard]] std::string with_sign(double change);

}  // namespace securebase
