#pragma once
// The whole state of one life at one moment: a value that can be copied, compared and hashed.

#include <array>
#include <cstdint>

#include "sim/life/schedule.hpp"
#include "sim/person/person.hpp"
#include "sim/relationship/episode.hpp"
#include "sim/relationship/figure.hpp"
#include "sim/relationship/partnership.hpp"

namespace securebase {

inline constexpr std::size_t kMostCaregivers = 3;
inline constexpr std::size_t kPeers = kMostCaregivers;
inline constexpr std::size_t kCloseFriend = kPeers + 1;
inline constexpr std::size_t kPartner = kCloseFriend + 1;
inline constexpr std::size_t kTherapist = kPartner + 1;
inline constexpr std::size_t kFigureCount = kTherapist + 1;

/// What surrounds the person.
struct Circumstances {
  double stress = 0;  ///< from life events; lowers everyone's availability, 0–1
  std::int32_t therapy_hours_left = 0;
  bool is_self_helping = false;
  double peer_competence = 0.5;      ///< running share of calls to peers that were met, 0–1
  std::uint32_t rounds = 0;          ///< calls made in the first 18 months
  std::uint32_t matched_rounds = 0;  ///< of these, the matched ones
  bool operator==(const Circumstances&) const = default;
  template <class C = Circumstances>
  static constexpr auto fields() {
    return std::tuple{share("stress", &C::stress),
                      field("therapy_hours_left", &C::therapy_hours_left),
                      field("is_self_helping", &C::is_self_helping),
                      share("peer_competence", &C::peer_competence),
                      field("rounds", &C::rounds),
                      field("matched_rounds", &C::matched_rounds)};
  }
};

/// One life at one moment: `episode` episodes have been lived.
struct State {
  std::uint32_t episode = 0;
  std::int32_t age_hours = 0;
  Person person;
  std::array<Figure, kFigureCount> figures;
  Partnership couple;
  Circumstances circumstances;
  EpisodeRecord last;  ///< the episode just lived
  bool operator==(const State&) const = default;
  template <class S = State>
  static constexpr auto fields() {
    return std::tuple{field("episode", &S::episode), field("age_hours", &S::age_hours),
                      field("person", &S::person),   field("figures", &S::figures),
                      field("couple", &S::couple),   field("circumstances", &S::circumstances),
                      field("last", &S::last)};
  }
  [[nodiscard]] Age age() const { return {age_hours}; }
  [[nodiscard]] StageOfLife stage() const { return segment_of(episode).stage; }
  [[nodiscard]] const Figure& last_figure() const { return figures[last.figure]; }
};

}  // namespace securebase
