#pragma once
// The free numbers of the Strange Situation: how fast an infant's arousal moves in the room, how strategies turn
// into behaviour, and how behaviour is scored. Used by strange_situation.hpp only; a life does not depend on them.

#include "sim/core/fields.hpp"

namespace securebase {

/// How arousal inside and activation outside move, per second.
struct SspFeelingParameters {
  double start = 0.15;
  double day_swing = 0.26149;
  double alone = 0.012;
  double with_stranger = 0.006;
  double stranger_near = 0.0015;
  double presence_calms = 0.006;
  double contact_calms = 0.05;
  double loud_calms = 0.25;
  double muted_calms = 0.1;
  double self_soothing = 0.0015;
  double fright_jolt = 0.15;
  double shows = 0.2;
  double cries_at = 0.7;
  bool operator==(const SspFeelingParameters&) const = default;
  template <class F = SspFeelingParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("start", &F::start, "arousal on entering a strange room").from("free"),
        share("day_swing", &F::day_swing,
              "sd of what the infant's own day (tired, well, unwell) does to trust and to being roused")
            .from("free, calibrated"),
        share("alone", &F::alone, "share of calm lost in a second of being alone").from("free"),
        share("with_stranger", &F::with_stranger, "the same while only the stranger is there").from("free"),
        share("stranger_near", &F::stranger_near, "the same while a stranger is near, caregiver present")
            .from("free"),
        share("presence_calms", &F::presence_calms,
              "share of arousal that a trusted caregiver's presence takes away in a second")
            .from("free"),
        share("contact_calms", &F::contact_calms, "the same for a second of fitting comfort in contact")
            .from("free"),
        share("loud_calms", &F::loud_calms, "share of comfort taken in while the need is turned up")
            .from("free"),
        share("muted_calms", &F::muted_calms, "share of comfort taken in while the need is turned down")
            .from("free; arousal stays high behind a calm face (Spangler & Grossmann 1993)"),
        share("self_soothing", &F::self_soothing, "share of arousal that passes by itself in a second")
            .from("free"),
        share("fright_jolt", &F::fright_jolt, "arousal that a frightening answer adds").from("free"),
        share("shows", &F::shows, "how fast what shows follows what is inside, per second").from("free"),
        share("cries_at", &F::cries_at, "activation from which an infant cries").from("free"),
    };
  }
};

/// How strategies turn into acts, and how the caregiver's part is played.
struct SspActingParameters {
  double speed = 0.5;
  double persistence = 0.39427;
  double anger = 0.57906;
  double fear_breaks_off = 0.62846;
  double conceals_from = 0.2;
  double settled = 0.2;
  double room_lesson = 0.03;
  double instructed_attention = 0.2;
  double fright_in_room = 0.4;
  double upset_seconds = 20;
  bool operator==(const SspActingParameters&) const = default;
  template <class A = SspActingParameters>
  static constexpr auto fields() {
    return std::tuple{
        field("speed", &A::speed).within(0.05, 2).says("how fast an infant moves", "m/s").from("free"),
        share("persistence", &A::persistence, "chance that a way of acting is kept for five seconds more")
            .from("free, calibrated"),
        share("anger", &A::anger, "share of turned-up moments that are angry").from("free, calibrated"),
        share("fear_breaks_off", &A::fear_breaks_off, "chance that full fear breaks an approach off")
            .from("free, calibrated"),
        share("conceals_from", &A::conceals_from, "arousal from which a muted need is actively turned away")
            .from("free"),
        share("settled", &A::settled, "activation at which contact has done its work").from("free"),
        share("room_lesson", &A::room_lesson, "how much one answer in the room moves what is expected there")
            .from("free"),
        share("instructed_attention", &A::instructed_attention,
              "attention that the instructions add to the caregiver's own")
            .from("free"),
        share("fright_in_room", &A::fright_in_room, "the caregiver's fright rate, scaled to five seconds")
            .from("free"),
        field("upset_seconds", &A::upset_seconds)
            .within(1, 180)
            .says("seconds of crying after which a separation is cut short", "s")
            .from("Ainsworth et al. 1978: cut short when an infant is very upset"),
    };
  }
};

/// What fills a scale, where the classes are cut, and how far a coder errs.
struct SspCodingParameters {
  double proximity_full = 12;
  double contact_full = 90;
  double avoidance_full = 78.7839;
  double resistance_full = 77.90667;
  double disorganization_full = 87.16719;
  double break_off_weight = 5.52074;
  double closeness_weight = 0.25;
  double avoidant_cut = 2.0;
  double resistant_cut = 4.44477;
  double disorganized_cut = 5;
  double reliability = 0.77433;
  double scale_spread = 1.6;
  bool operator==(const SspCodingParameters&) const = default;
  template <class C = SspCodingParameters>
  static constexpr auto fields() {
    const auto full = [](std::string_view name, double C::*member, std::string_view help) {
      return field(name, member).within(1, 600).says(help, "s").from("free");
    };
    const auto cut = [](std::string_view name, double C::*member, std::string_view help) {
      return field(name, member).within(1, 9).says(help).from("free, calibrated");
    };
    return std::tuple{
        full("proximity_full", &C::proximity_full, "own approach and reaching in a reunion that scores 7"),
        full("contact_full", &C::contact_full, "contact kept in a reunion that scores 7"),
        full("avoidance_full", &C::avoidance_full, "turning away in a reunion that scores 7"),
        full("resistance_full", &C::resistance_full, "angry resisting in a reunion that scores 7"),
        full("disorganization_full", &C::disorganization_full, "freezing in a reunion that scores 9"),
        field("break_off_weight", &C::break_off_weight)
            .within(0, 60)
            .says("what an approach broken off counts beside a second of freezing", "s")
            .from("free, calibrated"),
        share("closeness_weight", &C::closeness_weight,
              "how far closeness speaks against A and contact for C, beside their own scales")
            .from("free"),
        cut("avoidant_cut", &C::avoidant_cut, "avoidance, less closeness, from which on it is A"),
        cut("resistant_cut", &C::resistant_cut, "resistance, with contact, from which on it is C"),
        field("disorganized_cut", &C::disorganized_cut)
            .within(1, 9)
            .says("disorganization from which on it is D")
            .from("Main & Solomon 1990: 5 of 9"),
        field("reliability", &C::reliability)
            .within(0.05, 1)
            .says("share of a scale's variance due to behaviour: agreement of two coders; 1: no error")
            .from("model assumption, in the range usually reported"),
        field("scale_spread", &C::scale_spread)
            .within(0, 4)
            .says("standard deviation of a scale, to turn reliability into error")
            .from("measured in the default population"),
    };
  }
};

struct SspParameters {
  SspFeelingParameters feeling;
  SspActingParameters acting;
  SspCodingParameters coding;
  bool operator==(const SspParameters&) const = default;
  template <class P = SspParameters>
  static constexpr auto fields() {
    return std::tuple{field("feeling", &P::feeling).says("arousal and activation in the room"),
                      field("acting", &P::acting).says("from strategy to behaviour"),
                      field("coding", &P::coding).says("from behaviour to scales and class")};
  }
};

}  // namespace securebase
