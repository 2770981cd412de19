#pragma once
// Adult love: who is met and accepted, what wears a partner, quarrels and their end, commitment, break-up,
// and the partner's own calls. Simpson, Collins & Salvatore (2011) for what should show; model.hpp's one
// rule (episode.hpp) for what happens when the person calls.

#include <cstdint>

#include "sim/person/person.hpp"
#include "sim/relationship/episode.hpp"
#include "sim/relationship/figure.hpp"

namespace securebase {

/// What two people quarrel about: the content.
enum class Topic : std::uint8_t { money, chores, time, family, friends, closeness, plans, being_late };
inline constexpr std::size_t kTopicCount = 8;

template <>
struct EnumWords<Topic> {
  static constexpr std::array<std::string_view, kTopicCount> names{
      "money", "chores", "time", "family", "friends", "closeness", "plans", "being_late"};
};

/// What is felt under it: the process.
enum class Feeling : std::uint8_t { hurt, not_mattering, being_a_burden, crowded, frightened };

template <>
struct EnumWords<Feeling> {
  static constexpr std::array<std::string_view, 5> names{"hurt", "not_mattering", "being_a_burden", "crowded",
                                                         "frightened"};
};

/// The last quarrel: content, the feelings under it, and whether it found an end.
struct Conflict {
  std::uint32_t episode = 0;
  Topic topic = Topic::money;
  Feeling own_feeling = Feeling::hurt;
  Feeling their_feeling = Feeling::hurt;
  bool is_recovered = false;
  bool operator==(const Conflict&) const = default;
  template <class C = Conflict>
  static constexpr auto fields() {
    return std::tuple{field("episode", &C::episode), field("topic", &C::topic),
                      field("own_feeling", &C::own_feeling), field("their_feeling", &C::their_feeling),
                      field("is_recovered", &C::is_recovered)};
  }
};

/// What a partner brings besides care; each 0–1.
struct PartnerTraits {
  double steadiness = 0.6;  ///< keeps responding when bids are loud or muted
  double recovery = 0.55;   ///< lets a quarrel end
  double commitment = 0.6;  ///< stays through rough weeks
  WorkingModel models{0.6, 0.6};
  bool operator==(const PartnerTraits&) const = default;
  template <class P = PartnerTraits>
  static constexpr auto fields() {
    return std::tuple{share("steadiness", &P::steadiness, "keeps responding when bids are loud or muted"),
                      share("recovery", &P::recovery, "lets a quarrel end"),
                      share("commitment", &P::commitment, "stays through rough weeks"),
                      field("models", &P::models).says("the partner's own working models")};
  }
};

/// The couple as it is now.
struct Partnership {
  bool is_together = false;
  PartnerTraits traits;
  double own_commitment = 0;    ///< 0–1
  double their_commitment = 0;  ///< 0–1
  double taken_in = 0.5;        ///< running outcome of own bids to this partner, 0–1
  std::uint32_t since_episode = 0;
  std::uint32_t partners_so_far = 0;
  std::uint32_t break_ups = 0;
  Conflict last_conflict;
  bool operator==(const Partnership&) const = default;
  template <class P = Partnership>
  static constexpr auto fields() {
    return std::tuple{field("is_together", &P::is_together),
                      field("traits", &P::traits),
                      share("own_commitment", &P::own_commitment),
                      share("their_commitment", &P::their_commitment),
                      share("taken_in", &P::taken_in),
                      field("since_episode", &P::since_episode),
                      field("partners_so_far", &P::partners_so_far),
                      field("break_ups", &P::break_ups),
                      field("last_conflict", &P::last_conflict)};
  }
};

struct PartnershipParameters {
  double candidate_chance = 0.04;
  double steadiness_mean = 0.60;
  double steadiness_sd = 0.17;
  double warmth_mean = 0.58;
  double cue_noise = 0.18889;
  double awareness_sees = 0.7;
  double bar = 0.1274;
  double bar_by_self = 0.61402;
  double bar_by_awareness = 0.30;
  double hears_muted = 0.6;
  double wear_rate = 0.02;
  double wear_recovery = 0.02;
  double conflict_chance = 0.125;
  double conflict_weight = 0.5;
  double recovery_base = 0.15;
  double recovery_by_security = 0.55;
  double recovery_by_reflection = 0.15;
  double quarrel_costs = 0.04019;
  double quarrel_binds = 0.012;
  double commitment_rate = 0.02;
  double break_up_hazard = 0.17003;
  double hazard_after_35 = 0.4;
  double flags_count = 0.6;
  double betrayal_weight = 12;
  bool operator==(const PartnershipParameters&) const = default;
  template <class P = PartnershipParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("candidate_chance", &P::candidate_chance, "chance of meeting someone in half a week")
            .from("free"),
        share("steadiness_mean", &P::steadiness_mean, "mean steadiness of people met").from("free"),
        share("steadiness_sd", &P::steadiness_sd, "its standard deviation").from("free"),
        share("warmth_mean", &P::warmth_mean, "mean warmth of people met").from("free"),
        share("cue_noise", &P::cue_noise, "how far first impressions can mislead").from("free, calibrated"),
        share("awareness_sees", &P::awareness_sees, "share of that which red-flag awareness takes away")
            .from("free"),
        share("bar", &P::bar, "the least that is accepted by someone who believes they deserve nothing")
            .from("free, calibrated"),
        share("bar_by_self", &P::bar_by_self, "what full belief in being lovable adds to the bar")
            .from("free, calibrated"),
        share("bar_by_awareness", &P::bar_by_awareness, "what red-flag awareness adds").from("free"),
        share("hears_muted", &P::hears_muted,
              "share of what a muted bid hides that a fully steady and mirroring "
              "partner senses")
            .from("free"),
        share("wear_rate", &P::wear_rate, "wear from one loud or muted bid on a partner without steadiness")
            .from("free"),
        share("wear_recovery", &P::wear_recovery, "share of wear that half a week takes away").from("free"),
        share("conflict_chance", &P::conflict_chance, "chance of a quarrel in half a week: one in four weeks")
            .from("model assumption"),
        share("conflict_weight", &P::conflict_weight, "how much a quarrel's end teaches beside a full bid")
            .from("free"),
        share("recovery_base", &P::recovery_base, "chance of letting a quarrel end without any security")
            .from("free"),
        share("recovery_by_security", &P::recovery_by_security, "what full security adds").from("free"),
        share("recovery_by_reflection", &P::recovery_by_reflection, "what full reflection adds").from("free"),
        share("quarrel_costs", &P::quarrel_costs, "commitment lost when a quarrel finds no end")
            .from("free, calibrated"),
        share("quarrel_binds", &P::quarrel_binds, "commitment gained when it does").from("free"),
        share("commitment_rate", &P::commitment_rate, "step of commitment in half a week").from("free"),
        share("break_up_hazard", &P::break_up_hazard, "chance of a break-up in four weeks at commitment 0")
            .from("free, calibrated"),
        share("hazard_after_35", &P::hazard_after_35, "its multiple after 35").from("free"),
        share("flags_count", &P::flags_count, "commitment that seen red flags take away").from("free"),
        field("betrayal_weight", &P::betrayal_weight)
            .within(0, 100)
            .says("how many unanswered calls a betrayal counts as")
            .from("free"),
    };
  }
};

/// Someone who is met.
struct Candidate {
  PartnerTraits traits;
  CareProfile care;
  double seen = 0.5;  ///< how trustworthy they look at first, 0–1
};

/// What someone would be taken for by who errs in nothing, 0–1: reliable, and at ease with closeness.
[[nodiscard]] double impression_of(const PartnerTraits& traits);

/// Who is met at this moment. The same luck brings the same people, whoever meets them.
[[nodiscard]] Candidate draw_candidate(const Person& person, const Luck& luck, std::uint32_t episode,
                                       const PartnershipParameters& parameters);

/// The bar a candidate has to clear: higher, the more the person believes they deserve, and sees.
[[nodiscard]] double bar_of(const Person& person, const PartnershipParameters& parameters);

/// Starts the couple.
void begin(Partnership& couple, Figure& partner, const Candidate& candidate, const Person& person,
           std::uint32_t episode);

/// Ends it; the partner is no longer there. Models and memories stay.
void end(Partnership& couple, Figure& partner);

/// Insecurity tires an ordinary partner and not a steady one: wear from loud and from muted bids.
void wear(const Partnership& couple, Figure& partner, const EpisodeRecord& episode,
          const PartnershipParameters& parameters);

/// Chance that this person alone would let a quarrel end, 0–1.
[[nodiscard]] double own_recovery(const Person& person, const PartnershipParameters& parameters);

/// One quarrel: content, feelings, end or no end, what it does to commitment and to what is expected.
Conflict quarrel(Person& person, Figure& partner, Partnership& couple, const Draws& luck,
                 const PartnershipParameters& parameters);

/// Commitment follows what is taken in, what is given, and the red flags that are seen.
void pass_commitment(const Person& person, const Figure& partner, Partnership& couple,
                     const PartnershipParameters& parameters);

/// Chance of a break-up in four weeks: the less committed of the two decides (the weak link).
[[nodiscard]] double break_up_chance(const Partnership& couple, double age_years,
                                     const PartnershipParameters& parameters);

/// The partner calls: is care given? Depends on own security and on not being flooded.
[[nodiscard]] bool gives_care(const Person& person, double luck);

}  // namespace securebase
