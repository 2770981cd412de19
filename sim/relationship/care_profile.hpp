#pragma once
// What a caregiver, friend, partner or therapist gives. Sensitivity in Ainsworth's sense is noticing,
// reading and answering promptly and aptly; here in the words of the four things a caregiver gives.

#include "sim/core/fields.hpp"

namespace securebase {

/// Six dimensions, each 0–1. They describe care, not a person's worth.
struct CareProfile {
  double attentiveness = 0.6;
  double mirroring = 0.55;
  double tenderness = 0.7;
  double touch = 0.6;
  double consistency = 0.8;
  double fright_rate = 0.0;
  bool operator==(const CareProfile&) const = default;
  template <class C = CareProfile>
  static constexpr auto fields() {
    return std::tuple{
        share("attentiveness", &C::attentiveness, "how quiet a call is still noticed"),
        share("mirroring", &C::mirroring, "how often an answer fits what was felt"),
        share("tenderness", &C::tenderness, "how seldom a call is met with coldness"),
        share("touch", &C::touch, "how much comfort is given by closeness"),
        share("consistency", &C::consistency, "how alike one day is to the next"),
        share("fright_rate", &C::fright_rate, "how often a warm answer frightens"),
    };
  }
};

}  // namespace securebase
