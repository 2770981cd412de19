#pragma once
// How well each instrument measures. A reliability is the share of a score's variance that is due to what is
// measured, in the default population; a score's correlation with the truth is its square root. The Strange
// Situation has parameters of its own.

#include "sim/core/fields.hpp"

namespace securebase {

/// What a score is worth. `spread` turns a reliability into an amount of noise.
struct Precision {
  double reliability = 0.8;
  double spread = 0.1;
  bool operator==(const Precision&) const = default;
  template <class P = Precision>
  static constexpr auto fields() {
    return std::tuple{
        field("reliability", &P::reliability)
            .within(0.05, 1)
            .says("share of the score's variance that is due to what is measured; 1: no noise")
            .from("model assumption, in the range usually reported"),
        field("spread", &P::spread)
            .within(0, 2)
            .says("standard deviation of what is measured, in the default population")
            .from("measured in the default population"),
    };
  }
};

/// Watching a caregiver and an infant at home, between 6 and 9 months.
struct ObservationParameters {
  double minutes = 60;
  double visit_minutes = 60;
  double calls_per_hour = 12;
  Precision rater{0.7207, 0.2};
  bool operator==(const ObservationParameters&) const = default;
  template <class O = ObservationParameters>
  static constexpr auto fields() {
    return std::tuple{
        field("minutes", &O::minutes)
            .within(5, 1440)
            .says("how long sensitivity is observed in all", "minutes")
            .from("model assumption"),
        field("visit_minutes", &O::visit_minutes)
            .within(5, 1440)
            .says("the longest visit on one day; more minutes mean more days", "minutes")
            .from("model assumption"),
        field("calls_per_hour", &O::calls_per_hour)
            .within(1, 60)
            .says("how often an infant calls for something while watched")
            .from("free"),
        field("rater", &O::rater).says("agreement of two raters of the same visits"),
    };
  }
};

/// An interview at twenty and later, and where its labels are cut.
struct InterviewParameters {
  Precision security{0.8, 0.165};
  Precision lean{0.8, 0.107};
  Precision burden{0.8, 0.042};
  double autonomous_cut = 0.67702;
  double preoccupied_lean = -0.0078;
  double unresolved_cut = 0.4;
  bool operator==(const InterviewParameters&) const = default;
  template <class I = InterviewParameters>
  static constexpr auto fields() {
    return std::tuple{
        field("security", &I::security).says("continuous security"),
        field("lean", &I::lean).says("anxiety beyond avoidance, which splits the insecure labels"),
        field("burden", &I::burden).says("grief or fear"),
        share("autonomous_cut", &I::autonomous_cut, "the security from which on the label is autonomous")
            .from("free, calibrated"),
        field("preoccupied_lean", &I::preoccupied_lean)
            .within(-1, 1)
            .says("how far anxiety must exceed avoidance for the label preoccupied rather than dismissing")
            .from("free, calibrated"),
        share("unresolved_cut", &I::unresolved_cut, "the grief or fear from which on it is unresolved")
            .from("free"),
    };
  }
};

struct InstrumentParameters {
  ObservationParameters observation;
  Precision fright_rating{0.56836, 0.11};
  Precision peer_rating{0.75, 0.23};
  Precision friendship_interview{0.75, 0.23};
  InterviewParameters interview;
  Precision self_report{0.82376, 0.138};
  Precision emotion_diary{0.8, 0.178};
  Precision quality_scale{0.8, 0.163};
  double report_reliability = 0.75;
  Precision reflection_scale{0.75, 0.046};
  bool operator==(const InstrumentParameters&) const = default;
  template <class P = InstrumentParameters>
  static constexpr auto fields() {
    return std::tuple{
        field("observation", &P::observation).says("observed sensitivity of the caregiver"),
        field("fright_rating", &P::fright_rating)
            .says("frightening behaviour of the caregiver, rated from film"),
        field("peer_rating", &P::peer_rating).says("a teacher's rating of competence with peers"),
        field("friendship_interview", &P::friendship_interview).says("security with the close friend"),
        field("interview", &P::interview).says("the interview behind the adult label"),
        field("self_report", &P::self_report).says("anxiety and avoidance, told by oneself"),
        field("emotion_diary", &P::emotion_diary).says("emotion with the partner, over a time"),
        field("quality_scale", &P::quality_scale).says("quality of the relationship"),
        field("report_reliability", &P::report_reliability)
            .within(0.05, 1)
            .says("reliability of a single thing that is told or rated in a few items")
            .from("model assumption, in the range usually reported"),
        field("reflection_scale", &P::reflection_scale).says("reflective functioning, rated"),
    };
  }
};

}  // namespace securebase
