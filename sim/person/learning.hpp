#pragma once
// How one moment changes the working models: what was expected, what came, how it was read, how much it
// counts. Every number of an update is kept in a Lesson, so that "why did this change?" has an exact answer.

#include "sim/person/person.hpp"

namespace securebase {

/// Two published accounts of why infancy still shows later (Fraley 2002); the tool decides nothing.
enum class Theory : std::uint8_t { prototype, revisionist };

template <>
struct EnumWords<Theory> {
  static constexpr std::array<std::string_view, 2> names{"prototype", "revisionist"};
};

/// What a failed or a managed episode says about oneself.
struct AttributionParameters {
  double plain = 0.85;
  double loud = 3.0;
  double muted = 0.25;
  double fright = 2.0;
  double managed = 0.12;
  double managed_self = 0.75;
  bool operator==(const AttributionParameters&) const = default;
  template <class A = AttributionParameters>
  static constexpr auto fields() {
    return std::tuple{
        field("plain", &A::plain)
            .within(0, 5)
            .says("how far a plain bid that failed is put down to oneself")
            .from("free"),
        field("loud", &A::loud).within(0, 5).says("the same, for a bid turned up").from("free"),
        field("muted", &A::muted)
            .within(0, 5)
            .says("the same, for a bid turned down and met with coldness")
            .from("free"),
        field("fright", &A::fright).within(0, 5).says("the same, for fright").from("free"),
        field("managed", &A::managed)
            .within(0, 5)
            .says("weight of having managed alone without being turned away")
            .from("free"),
        share("managed_self", &A::managed_self, "the model of self that managing alone leads to")
            .from("free"),
    };
  }
};

struct LearningParameters {
  double rate_other = 0.00948;
  double rate_self = 0.00854;
  double rate_specific = 0.03;
  double quiet_evidence = 0.25;
  double assimilation = 0.25;
  double plasticity_floor = 0.27757;
  double plasticity_years = 2.3;
  double prototype_pull = 0.00054;
  AttributionParameters attribution;
  double fear_rate = 0.012;
  double fear_up = 3.97177;
  double fear_down = 0.40204;
  double strategy_rate = 0.012;
  double grief_dampening = 0.5;
  double reflection_frees_reading = 0.7;
  double reflection_frees_prototype = 0.8;
  double reflection_opens = 1.0;
  double steadiness_opens = 0.8;
  Theory theory = Theory::prototype;
  bool has_differential_susceptibility = false;
  bool operator==(const LearningParameters&) const = default;
  template <class L = LearningParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("rate_other", &L::rate_other, "step of the model of other per full-weight episode")
            .from("free, calibrated"),
        share("rate_self", &L::rate_self, "step of the model of self per full-weight episode")
            .from("free, calibrated"),
        share("rate_specific", &L::rate_specific, "step of what is expected of one figure").from("free"),
        share("quiet_evidence", &L::quiet_evidence, "how much a bid that is not heard at all still tests")
            .from("free"),
        share("assimilation", &L::assimilation, "share of an outcome that is read as what was expected")
            .from("free"),
        share("plasticity_floor", &L::plasticity_floor, "plasticity in old age; never 0")
            .from("free, calibrated"),
        field("plasticity_years", &L::plasticity_years)
            .within(0.1, 80)
            .says("age at which plasticity has fallen half-way to its floor", "years")
            .from("free"),
        share("prototype_pull", &L::prototype_pull, "pull of the early model per episode")
            .from("free, calibrated"),
        field("attribution", &L::attribution),
        share("fear_rate", &L::fear_rate, "step of fear per episode").from("free"),
        field("fear_up", &L::fear_up)
            .within(0, 20)
            .says("its multiple after fright")
            .from("free, calibrated"),
        field("fear_down", &L::fear_down)
            .within(0, 20)
            .says("its multiple otherwise")
            .from("free, calibrated"),
        share("strategy_rate", &L::strategy_rate, "step of what a strategy has paid").from("free"),
        share("grief_dampening", &L::grief_dampening, "share of good news that full grief takes away")
            .from("free"),
        share("reflection_frees_reading", &L::reflection_frees_reading,
              "share of assimilation that full reflection takes away")
            .from("free"),
        share("reflection_frees_prototype", &L::reflection_frees_prototype,
              "share of the pull that full reflection takes away")
            .from("free"),
        field("reflection_opens", &L::reflection_opens)
            .within(0, 5)
            .says("share that full reflection adds to plasticity")
            .from("free"),
        field("steadiness_opens", &L::steadiness_opens)
            .within(0, 5)
            .says("share that a fully steady figure adds to plasticity")
            .from("free"),
        field("theory", &L::theory)
            .says("prototype: the early model keeps pulling; revisionist: it does not"),
        field("has_differential_susceptibility", &L::has_differential_susceptibility)
            .says("reactive children learn more from any care (off: no such effect)"),
    };
  }
};

/// What one episode showed the person.
struct Evidence {
  Strategy strategy = Strategy::primary;
  double bid = 0;       ///< loudest bid, 0–1
  double expected = 0;  ///< chance of an answer the person reckoned with, 0–1
  double outcome = 0;   ///< relief 0–1; .35 if warm but mismatched; 0 if nothing, cold or frightening
  Answer answer = Answer::unnoticed;
  double payoff = 0;  ///< relief less rejection, effort and fright
};

/// Every number of one update of the working models; `other_after` and `self_after` follow from the rest:
/// after = before + weight·(target − before) + pull·(prototype − that), clipped to [0, 1].
struct Lesson {
  double expected = 0;
  double outcome = 0;
  double read_as = 0;   ///< the outcome as the old model reads it
  double surprise = 0;  ///< read_as − expected
  double other_before = 0.5;
  double other_weight = 0;
  double other_after = 0.5;
  double self_before = 0.5;
  double self_target = 0.5;
  double self_weight = 0;
  double self_after = 0.5;
  double pull = 0;  ///< of the prototype, on both models
  bool operator==(const Lesson&) const = default;
  template <class L = Lesson>
  static constexpr auto fields() {
    return std::tuple{share("expected", &L::expected),         share("outcome", &L::outcome),
                      share("read_as", &L::read_as),           field("surprise", &L::surprise).within(-1, 1),
                      share("other_before", &L::other_before), share("other_weight", &L::other_weight),
                      share("other_after", &L::other_after),   share("self_before", &L::self_before),
                      share("self_target", &L::self_target),   share("self_weight", &L::self_weight),
                      share("self_after", &L::self_after),     share("pull", &L::pull)};
  }
};

/// How open the models are at this age, 0–1: floor + (1 − floor)/(1 + (age/τ)²), raised by reflection and by
/// a steady figure (0 for a figure who is neither partner nor therapist). Never 0.
[[nodiscard]] double plasticity(double age_years, double reflection, double steadiness,
                                const LearningParameters& parameters);

/// Changes both models, the expectation of this figure, fear and the value of the strategy used. `openness`
/// is the plasticity that applies, 0–1.
Lesson learn(Person& person, double& specific, const Evidence& evidence, double openness,
             const LearningParameters& parameters);

}  // namespace securebase
