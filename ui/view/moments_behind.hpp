#pragma once
// The moments that made a belief what it is: the largest lessons, which the person's memory keeps, and the shocks,
// which it does not. Words for them come from the life itself, visited at that moment.

#include <string>
#include <vector>

#include "sim/life/change.hpp"
#include "sim/life/timeline.hpp"

namespace securebase {

/// The two beliefs that can be asked about.
enum class Belief : std::uint8_t { other, self };
inline constexpr std::size_t kBeliefs = 2;

[[nodiscard]] inline double of(Belief belief, const WorkingModel& models) {
  return belief == Belief::other ? models.model_of_other : models.model_of_self;
}

/// "Others come when I call", "I am worth coming for", in the language of the screen.
[[nodiscard]] std::string words_for(Belief belief);

/// One moment that moved a belief.
struct MomentBehind {
  std::uint32_t episode = 0;          ///< where the playhead shows it
  bool is_shock = false;              ///< a hard time or a betrayal; otherwise a lesson
  double change = 0;                  ///< what it did to the belief
  Answer answer = Answer::unnoticed;  ///< of a lesson: the most telling one
  bool operator==(const MomentBehind&) const = default;
};

/// All of them up to the moment of `at`, in the order of age. `at` is a state of this timeline.
[[nodiscard]] std::vector<MomentBehind> moments_behind(const Timeline& timeline, const State& at,
                                                       Belief belief);

/// The largest one of each stage of life that moved the belief this way, in the order of age: at most four.
[[nodiscard]] std::vector<MomentBehind> largest_of_each_stage(const std::vector<MomentBehind>& moments,
                                                              bool upwards);

/// A moment as it is told.
struct ToldMoment {
  MomentBehind moment;
  std::string age;    ///< "9 months"
  std::string brief;  ///< "with Ana: a quiet call, a cold answer"
  std::string story;  ///< the whole moment in sentences
};
[[nodiscard]] ToldMoment told_moment(const MomentBehind& moment, const Timeline& timeline);

/// What moved the models last before this moment was reached; nothing at birth.
[[nodiscard]] Change change_at(const Timeline& timeline, std::uint32_t episode);

}  // namespace securebase
