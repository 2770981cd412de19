#pragma once
// What interviews, ratings and questionnaires would tell of a life. Each is a free function of a moment and
// its addressed luck: what is measured, plus noise of the stated size. `…_of` functions give what is measured
// without noise; no reported statistic may read them.

#include <cstdint>

#include "sim/core/luck.hpp"
#include "sim/instruments/instrument_parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

/// The adult's state of mind with regard to attachment; never used for infants.
enum class AdultClass : std::uint8_t { autonomous, dismissing, preoccupied };

template <>
struct EnumWords<AdultClass> {
  static constexpr std::array<std::string_view, 3> names{"autonomous", "dismissing", "preoccupied"};
};

/// What an interview-like instrument finds: a dimension, and the labels cut from it.
struct AdultLabel {
  double security = 0.5;  ///< 0–1
  AdultClass adult_class = AdultClass::autonomous;
  bool is_unresolved = false;  ///< loss or fear is not at rest
};

/// Two dimensions of a questionnaire, each 1–7.
struct SelfReport {
  double anxiety = 4;
  double avoidance = 4;
};

/// Single things that people tell of themselves or are rated on, in a few items.
enum class ReportItem : std::uint8_t {
  felt_security,
  openness,
  care_given,
  care_received,
  own_commitment,
  their_commitment,
  own_recovery,
  their_recovery,
  their_security,
  hostility,
  own_security
};

/// A score: what is measured plus noise that makes the stated reliability, where `bell` is luck.
[[nodiscard]] double scored(double truth, const Precision& precision, double bell);

/// Share of anxious distress in how a need is met, 0–1: little worth of one's own, and turning up.
[[nodiscard]] double anxiety_of(const Person& person);

/// Share of keeping away, 0–1: little trust in others, and turning down.
[[nodiscard]] double avoidance_of(const Person& person);

/// How it is with the partner, 0–1: what is taken in, and how settled needs are. Meaningless without one.
[[nodiscard]] double emotion_with_partner(const State& state);

/// How good the relationship is, 0–1: taken in, given, and meant to last. Meaningless without a partner.
[[nodiscard]] double relationship_quality_of(const State& state);

/// A teacher's rating, 0–1; ask at eight years, it looks back on about two.
[[nodiscard]] double peer_competence_rating(const State& state, const Luck& luck,
                                            const InstrumentParameters& parameters);

/// How far the close friend is a secure base, 0–1, from an interview at 16.
[[nodiscard]] double friendship_security(const State& state, const Luck& luck,
                                         const InstrumentParameters& parameters);

/// The adult interview: .35·other + .35·self + .3·chance of a plain bid, with noise, then cut.
[[nodiscard]] AdultLabel adult_interview(const State& state, const Luck& luck,
                                         const InstrumentParameters& parameters);

/// The questionnaire on close relationships.
[[nodiscard]] SelfReport self_report(const State& state, const Luck& luck,
                                     const InstrumentParameters& parameters);

/// What the questionnaire asks about, on its scale of 1–7 but without its error; at any age, though only adults
/// are asked. For showing how a life moves; no reported statistic may read it.
[[nodiscard]] SelfReport self_report_without_error(const State& state);

/// Emotion with the partner over a window, 0–1; `mean_emotion` is the mean of emotion_with_partner in it.
[[nodiscard]] double romantic_emotion(double mean_emotion, std::uint32_t end_episode, const Luck& luck,
                                      const InstrumentParameters& parameters);

/// A relationship-quality scale, 0–1. Meaningless without a partner.
[[nodiscard]] double relationship_quality(const State& state, const Luck& luck,
                                          const InstrumentParameters& parameters);

/// One item, 0–1, told or rated at this episode; `truth` is what it is about.
[[nodiscard]] double brief_report(double truth, ReportItem item, std::uint32_t episode, const Luck& luck,
                                  const InstrumentParameters& parameters);

/// Reflective functioning, 0–1, rated.
[[nodiscard]] double rated_reflection(const State& state, const Luck& luck,
                                      const InstrumentParameters& parameters);

}  // namespace securebase
