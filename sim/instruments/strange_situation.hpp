#pragma once
// The Strange Situation (Ainsworth et al. 1978): eight episodes in a strange room of 5 × 4 m with toys, a
// caregiver who twice leaves and comes back, and a stranger. The infant's attachment and exploration compete
// second by second; what can be seen in the two reunions is scored, and the class comes from the scores, by a
// coder who errs. Left out: a second coder, subgroups (B1–B4 …), preschool systems. It teaches the infant
// nothing. A class is one relationship on one day, not a type of person.

#include <array>
#include <cstdint>
#include <vector>

#include "sim/core/luck.hpp"
#include "sim/instruments/strange_situation_parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

enum class SspClass : std::uint8_t { secure, avoidant, resistant, disorganized };

/// The letters of files; `name_of` has the words for screens.
template <>
struct EnumWords<SspClass> {
  static constexpr std::array<std::string_view, 4> names{"B", "A", "C", "D"};
};

/// "secure", "avoidant", …
[[nodiscard]] std::string_view name_of(SspClass ssp_class);

/// What the infant is seen to do in a second.
enum class SspAct : std::uint8_t {
  plays,
  greets,
  approaches,
  reaches,
  sinks_in,
  clings,
  resists,
  avoids,
  searches,
  breaks_off,
  freezes
};

template <>
struct EnumWords<SspAct> {
  static constexpr std::array<std::string_view, 11> names{"plays",    "greets",     "approaches", "reaches",
                                                          "sinks_in", "clings",     "resists",    "avoids",
                                                          "searches", "breaks_off", "freezes"};
};

/// A place on the floor: metres from the corner left of the door.
struct SspPlace {
  double x = 0;
  double y = 0;
  bool operator==(const SspPlace&) const = default;
  template <class Self = SspPlace>
  static constexpr auto fields() {
    return std::tuple{field("x", &Self::x).within(0, 5).says("along the room", "m"),
                      field("y", &Self::y).within(0, 4).says("across the room", "m")};
  }
};

inline constexpr SspPlace kSspDoor{0.2, 2.0};
inline constexpr SspPlace kSspToys{2.5, 2.0};
inline constexpr SspPlace kSspCaregiversChair{4.2, 3.3};
inline constexpr SspPlace kSspStrangersChair{4.2, 0.7};
inline constexpr int kSspEpisodes = 8;

/// Who is in the room with the infant in an episode, and for how many seconds unless it is cut short.
struct SspEpisodePlan {
  bool has_caregiver;
  bool has_stranger;
  std::uint16_t seconds;
};

/// Half a minute with the observer, then seven times three minutes (Ainsworth et al. 1978).
inline constexpr std::array<SspEpisodePlan, kSspEpisodes> kSspPlan{{
    {true, false, 30},
    {true, false, 180},
    {true, true, 180},
    {false, true, 180},
    {true, false, 180},
    {false, false, 180},
    {false, true, 180},
    {true, false, 180},
}};

/// What a camera sees in one second: all that scoring may use.
struct SspSeen {
  std::uint16_t second = 0;             ///< since the start of the procedure
  std::uint8_t episode = 1;             ///< 1–8
  std::uint16_t second_of_episode = 0;  ///< since its start
  SspPlace infant;
  SspPlace caregiver;  ///< the door while out of the room
  SspPlace stranger;   ///< the door while out of the room
  bool has_caregiver = false;
  bool has_stranger = false;
  SspAct act = SspAct::plays;
  bool is_held = false;
  bool is_crying = false;
  bool operator==(const SspSeen&) const = default;
  template <class S = SspSeen>
  static constexpr auto fields() {
    return std::tuple{field("second", &S::second),
                      field("episode", &S::episode).within(1, kSspEpisodes),
                      field("second_of_episode", &S::second_of_episode),
                      field("infant", &S::infant),
                      field("caregiver", &S::caregiver),
                      field("stranger", &S::stranger),
                      field("has_caregiver", &S::has_caregiver),
                      field("has_stranger", &S::has_stranger),
                      field("act", &S::act),
                      field("is_held", &S::is_held),
                      field("is_crying", &S::is_crying)};
  }
};

/// What was counted in one reunion; seconds unless said otherwise.
struct SspTally {
  int approaching = 0;  ///< own approach and reaching
  int arrivals = 0;     ///< times the infant came to the caregiver by itself
  int contact = 0;      ///< held and neither resisting nor turning away
  int avoiding = 0;
  int resisting = 0;
  int crying_held = 0;  ///< crying on in contact
  int broken_off = 0;   ///< approaches broken off, by fear or by turning away
  int freezing = 0;
  bool operator==(const SspTally&) const = default;
  template <class T = SspTally>
  static constexpr auto fields() {
    return std::tuple{field("approaching", &T::approaching), field("arrivals", &T::arrivals),
                      field("contact", &T::contact),         field("avoiding", &T::avoiding),
                      field("resisting", &T::resisting),     field("crying_held", &T::crying_held),
                      field("broken_off", &T::broken_off),   field("freezing", &T::freezing)};
  }
};

/// The first reunion (episode 5) and the second (episode 8).
using SspTallies = std::array<SspTally, 2>;

/// Ainsworth's four interactive scales, 1–7, and disorganization, 1–9 (Main & Solomon 1990).
struct SspScores {
  double proximity = 1;
  double contact = 1;
  double avoidance = 1;
  double resistance = 1;
  double disorganization = 1;
  bool operator==(const SspScores&) const = default;
  template <class S = SspScores>
  static constexpr auto fields() {
    return std::tuple{
        field("proximity", &S::proximity).within(1, 7), field("contact", &S::contact).within(1, 7),
        field("avoidance", &S::avoidance).within(1, 7), field("resistance", &S::resistance).within(1, 7),
        field("disorganization", &S::disorganization).within(1, 9)};
  }
};

/// What a coder hands in.
struct SspResult {
  SspClass ssp_class = SspClass::secure;
  double security = 5;  ///< continuous, 1–9
  SspScores scores;     ///< as coded, with the coder's error
  SspTallies tallies;   ///< what they rest on
  bool operator==(const SspResult&) const = default;
  template <class R = SspResult>
  static constexpr auto fields() {
    return std::tuple{field("ssp_class", &R::ssp_class), field("security", &R::security).within(1, 9),
                      field("scores", &R::scores), field("tallies", &R::tallies)};
  }
};

/// One second with what nobody in the room can see, for drawing and teaching.
struct SspMoment {
  SspSeen seen;
  double activation = 0;   ///< attachment as it shows and drives behaviour, 0–1
  double arousal = 0;      ///< inside, 0–1; behind a calm face it may stay high
  double exploration = 0;  ///< the competing system, 0–1
  Strategy strategy = Strategy::primary;
  Answer answer = Answer::unnoticed;  ///< the caregiver's last, in a reunion
  SspScores so_far;                   ///< the scales as they fill, without a coder's error
  bool operator==(const SspMoment&) const = default;
  template <class M = SspMoment>
  static constexpr auto fields() {
    return std::tuple{field("seen", &M::seen),         share("activation", &M::activation),
                      share("arousal", &M::arousal),   share("exploration", &M::exploration),
                      field("strategy", &M::strategy), field("answer", &M::answer),
                      field("so_far", &M::so_far)};
  }
};

using SspTrace = std::vector<SspMoment>;

/// All constants a procedure needs: its own, and those of the rule the infant has lived by.
struct SspRules {
  SspParameters ssp;
  EpisodeParameters episode;
  CareParameters care;
};

/// The whole procedure with this caregiver (index into State::figures), today. Fills the trace if asked.
[[nodiscard]] SspResult strange_situation(const State& state, const Luck& luck, std::size_t caregiver_index,
                                          const SspRules& rules = {}, SspTrace* trace = nullptr);

/// The procedure without a coder: what happens in the room. Fills the trace if asked.
[[nodiscard]] SspTallies perform(const State& state, const Luck& luck, std::size_t caregiver_index,
                                 const SspRules& rules, SspTrace* trace = nullptr);

/// Counts one second; only the reunions count. `act_before` is the act of the second before.
void tally(SspTallies& tallies, const SspSeen& seen, SspAct act_before);

/// The scales from what was counted.
[[nodiscard]] SspScores score(const SspTallies& tallies, const SspCodingParameters& parameters);

/// The class by Ainsworth's rules, disorganization first.
[[nodiscard]] SspClass class_of(const SspScores& scores, const SspCodingParameters& parameters);

/// Continuous security from the scales, 1–9: closeness for it, avoidance, resistance and disorganization
/// against it (the direction of the weights of Richters, Waters & Vaughn 1988; their size is ours).
[[nodiscard]] double ssp_security(const SspScores& scores);

}  // namespace securebase
