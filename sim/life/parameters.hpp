#pragma once
// Every constant of the model, by room. Constant during a life; a scenario may set any of them.

#include "sim/person/learning.hpp"
#include "sim/person/reflection.hpp"
#include "sim/relationship/episode.hpp"
#include "sim/relationship/figure.hpp"
#include "sim/relationship/partnership.hpp"

namespace securebase {

struct CircumstanceParameters {
  double events_per_year = 0.05;
  double event_least = 0.15;
  double event_most = 0.6;
  double stress_days = 35.8263;
  double event_shakes = 0.25635;
  double peers_base = 0.56;
  double peers_by_models = 0.3723;
  double friend_base = 0.58;
  double friend_by_peers = 0.5;
  double friend_turnover = 0.1;
  double readout_rate = 0.02;
  bool operator==(const CircumstanceParameters&) const = default;
  template <class C = CircumstanceParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("events_per_year", &C::events_per_year, "chance of a hard life event in a year")
            .from("model assumption"),
        share("event_least", &C::event_least, "stress of the mildest event").from("free"),
        share("event_most", &C::event_most, "stress of the hardest event").from("free"),
        field("stress_days", &C::stress_days)
            .within(4, 3650)
            .says("time in which stress falls to about a third", "days")
            .from("free, calibrated"),
        share("event_shakes", &C::event_shakes,
              "share of both models that the hardest event takes away at once")
            .from("free, calibrated"),
        share("peers_base", &C::peers_base, "warmth of peers towards a child of middling models")
            .from("free"),
        share("peers_by_models", &C::peers_by_models, "what trust in others and in oneself adds to it")
            .from("free, calibrated"),
        share("friend_base", &C::friend_base, "warmth of a close friend after middling years with peers")
            .from("free"),
        share("friend_by_peers", &C::friend_by_peers, "what competence with peers adds to it").from("free"),
        share("friend_turnover", &C::friend_turnover,
              "chance in an adult year that the closest friend changes")
            .from("free"),
        share("readout_rate", &C::readout_rate, "step of the running averages per episode").from("free"),
    };
  }
};

struct Parameters {
  LearningParameters learning;
  EpisodeParameters episode;
  CareParameters care;
  ReflectionParameters reflection;
  PartnershipParameters partnership;
  CircumstanceParameters circumstances;
  bool operator==(const Parameters&) const = default;
  template <class P = Parameters>
  static constexpr auto fields() {
    return std::tuple{field("learning", &P::learning),
                      field("episode", &P::episode),
                      field("care", &P::care),
                      field("reflection", &P::reflection),
                      field("partnership", &P::partnership),
                      field("circumstances", &P::circumstances)};
  }
};

}  // namespace securebase
