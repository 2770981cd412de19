#pragma once
// Someone who can be sought: caregiver, peers, close friend, partner, therapist.

#include <cstdint>
#include <string>

#include "sim/core/fields.hpp"
#include "sim/core/luck.hpp"
#include "sim/relationship/care_profile.hpp"

namespace securebase {

enum class Role : std::uint8_t { caregiver, peers, close_friend, partner, therapist };

template <>
struct EnumWords<Role> {
  static constexpr std::array<std::string_view, 5> names{"caregiver", "peers", "close_friend", "partner",
                                                         "therapist"};
};

/// An attachment figure as this person meets them.
struct Figure {
  std::string name;
  Role role = Role::caregiver;
  bool is_present = false;
  CareProfile care;             ///< as it is now
  CareProfile usual;            ///< what it drifts around
  double presence = 1;          ///< share of the child's week, relative to the other caregivers
  double support = 0.6;         ///< how much help this caregiver has, 0–1
  double drift = 0;             ///< sd of the change of care every two years of childhood
  double specific = 0.5;        ///< what this person expects of this figure, 0–1
  double lately = 0.5;          ///< how the last few calls to this figure went, 0–1
  double unpredictability = 0;  ///< how far "lately" tends to stray from what is expected, 0–1
  double mood = 0;              ///< of this day, mean 0, sd 1
  double strain = 0;            ///< what much crying has cost a caregiver with little support, 0–.5
  double wear = 0;              ///< what much demand or much distance has cost a partner, 0–.5
  bool operator==(const Figure&) const = default;
  template <class F = Figure>
  static constexpr auto fields() {
    return std::tuple{field("name", &F::name),
                      field("role", &F::role),
                      field("is_present", &F::is_present),
                      field("care", &F::care),
                      field("usual", &F::usual),
                      share("presence", &F::presence),
                      share("support", &F::support),
                      share("drift", &F::drift),
                      share("specific", &F::specific),
                      share("lately", &F::lately),
                      share("unpredictability", &F::unpredictability),
                      field("mood", &F::mood),
                      field("strain", &F::strain).within(0, 0.5),
                      field("wear", &F::wear).within(0, 0.5)};
  }
};

struct CareParameters {
  double mood_swing = 0.72;
  double mood_persistence = 0.8;
  double strain_per_cry = 0.04;
  double strain_recovery = 0.04;
  double lately_rate = 0.12;
  double rhythm_rate = 0.02;
  double drift_kept = 0.5;
  bool operator==(const CareParameters&) const = default;
  template <class C = CareParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("mood_swing", &C::mood_swing,
              "how far an inconsistent figure's day can lower or raise attention")
            .from("free"),
        share("mood_persistence", &C::mood_persistence, "share of a day's mood left on the next day")
            .from("free"),
        share("strain_per_cry", &C::strain_per_cry, "strain on a caregiver without support from one full cry")
            .from("free"),
        share("strain_recovery", &C::strain_recovery, "share of strain that a third of a day takes away")
            .from("free"),
        share("lately_rate", &C::lately_rate, "how short the memory of the last few calls is").from("free"),
        share("rhythm_rate", &C::rhythm_rate, "step of how unpredictable a figure has come to seem")
            .from("free"),
        share("drift_kept", &C::drift_kept, "share of a caregiver's deviation kept over two years")
            .from("free"),
    };
  }
};

/// How ready this figure is to notice a call today, 0–1: attentiveness, more or less by mood where care is
/// inconsistent, less strain, wear and stress.
[[nodiscard]] double availability(const Figure& figure, double stress, const CareParameters& parameters);

/// What becomes of a mood over some days: the share that is kept, and how much of the new luck comes in.
struct MoodStep {
  double kept;
  double fresh;
};
[[nodiscard]] MoodStep mood_step(double days, const CareParameters& parameters);

/// Moves the mood on, first-order autoregressive, standard deviation 1; `luck` is an even draw from 0 to 1.
void pass_mood(Figure& figure, MoodStep step, double luck);

/// How predictable a figure is: good days in a row and bad days in a row make "lately" stray from what is
/// expected; chance from call to call does not (Cassidy & Berlin 1994 on inconsistent care).
void notice_rhythm(Figure& figure, double outcome, const CareParameters& parameters);

/// A child who cries much strains a caregiver who has little support; strain recovers with time.
void strain(Figure& figure, double crying, const CareParameters& parameters);

/// Childhood: every two years care drifts around what is usual for this caregiver.
void drift_care(Figure& figure, double bell, const CareParameters& parameters);

}  // namespace securebase
