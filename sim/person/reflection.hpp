#pragma once
// Putting the old model into words: by therapy, by self-help, a little with a partner who asks. Reflection
// moves no model by itself; it frees the reading of what happens (learning.hpp) and works grief through.

#include "sim/person/person.hpp"

namespace securebase {

struct ReflectionParameters {
  double by_therapy = 0.013;
  double by_self_help = 0.0016;
  double by_partner = 0.0004;
  double awareness_follows = 0.01;
  double grief_fades = 0.0002;
  double grief_worked_through = 0.009;
  bool operator==(const ReflectionParameters&) const = default;
  template <class R = ReflectionParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("by_therapy", &R::by_therapy, "share of what is missing that one session adds").from("free"),
        share("by_self_help", &R::by_self_help, "the same for half a week of self-help").from("free"),
        share("by_partner", &R::by_partner, "the same for a talk with a partner who mirrors fully")
            .from("free"),
        share("awareness_follows", &R::awareness_follows, "how fast red-flag awareness follows reflection")
            .from("free"),
        share("grief_fades", &R::grief_fades, "share of grief that fades by itself in half a week")
            .from("free"),
        share("grief_worked_through", &R::grief_worked_through, "share that full reflection works through")
            .from("free"),
    };
  }
};

/// What invites reflection in this half week.
struct Invitation {
  bool is_session = false;  ///< a therapy session
  bool is_self_helping = false;
  double partner_mirroring = 0;  ///< 0 where there is no partner
};

/// One half week of reflecting.
void reflect(Person& person, const Invitation& invitation, const ReflectionParameters& parameters);

}  // namespace securebase
