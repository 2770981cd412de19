#include "sim/relationship/partnership.hpp"

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"

namespace securebase {
namespace {

double security_of(const WorkingModel& models) {
  return 0.5 * (models.model_of_other + models.model_of_self);
}

/// The feeling under a quarrel follows the model that is lowest.
Feeling feeling_of(const WorkingModel& models, double fear, double closeness_luck) {
  constexpr double kEnough = 0.55;
  if (fear > 0.35) return Feeling::frightened;
  if (models.model_of_other >= kEnough && models.model_of_self >= kEnough) return Feeling::hurt;
  if (models.model_of_self <= models.model_of_other) return Feeling::not_mattering;
  return closeness_luck < 0.5 ? Feeling::being_a_burden : Feeling::crowded;
}

}  // namespace

double impression_of(const PartnerTraits& traits) {
  constexpr double kEase = 0.3;  // how much of an impression is how securely someone relates
  return mix(0.5 * (traits.steadiness + traits.commitment), security_of(traits.models), kEase);
}

Candidate draw_candidate(const Person& person, const Luck& luck, std::uint32_t episode,
                         const PartnershipParameters& p) {
  constexpr double kShared = 0.6;   // what steadiness, warmth, recovery and commitment have in common
  constexpr double kOwnPart = 0.8;  // √(1 − .6²)
  constexpr double kTraitSd = 0.15;
  const auto bell = [&](std::uint32_t index) {
    return draw(luck, stream::kCandidate, episode, index).bell();
  };
  const double common = bell(1);
  const auto trait = [&](std::uint32_t index, double mean, double sd) {
    return clip(mean + sd * (kShared * common + kOwnPart * bell(index)), 0.02, 0.98);
  };
  Candidate candidate;
  candidate.traits.steadiness = trait(2, p.steadiness_mean, p.steadiness_sd);
  candidate.traits.recovery = trait(3, 0.55, kTraitSd);
  candidate.traits.commitment = trait(4, 0.62, kTraitSd);
  const double warmth = trait(5, p.warmth_mean, kTraitSd);
  candidate.traits.models = {trait(6, 0.55, 0.2), trait(7, 0.6, 0.2)};
  candidate.care = {warmth, clip(warmth - 0.05), clip(warmth + 0.15), warmth, trait(8, 0.75, kTraitSd), 0};
  const double noise = p.cue_noise * (1 - p.awareness_sees * person.red_flag_awareness);
  candidate.seen = impression_of(candidate.traits) + noise * bell(9);
  return candidate;
}

double bar_of(const Person& person, const PartnershipParameters& p) {
  return p.bar + p.bar_by_self * person.general.model_of_self +
         p.bar_by_awareness * person.red_flag_awareness;
}

void begin(Partnership& couple, Figure& partner, const Candidate& candidate, const Person& person,
           std::uint32_t episode) {
  couple.is_together = true;
  couple.traits = candidate.traits;
  couple.own_commitment = 0.4 + 0.2 * security_of(person.general);
  couple.their_commitment = 0.3 + 0.5 * candidate.traits.commitment;
  couple.taken_in = 0.5;
  couple.since_episode = episode;
  couple.partners_so_far += 1;
  partner.role = Role::partner;
  partner.is_present = true;
  partner.care = partner.usual = candidate.care;
  partner.specific = person.general.model_of_other;
  partner.mood = partner.wear = partner.strain = 0;
}

void end(Partnership& couple, Figure& partner) {
  couple.is_together = false;
  couple.break_ups += 1;
  couple.own_commitment = couple.their_commitment = 0;
  partner.is_present = false;
}

void wear(const Partnership& couple, Figure& partner, const EpisodeRecord& episode,
          const PartnershipParameters& p) {
  constexpr double kMostWear = 0.5;
  double demand = 0;
  if (episode.strategy == Strategy::hyperactivating) demand = 1.0;
  if (episode.strategy == Strategy::deactivating || episode.is_broken_off) demand = 0.7;
  partner.wear += p.wear_rate * demand * (1 - couple.traits.steadiness) - p.wear_recovery * partner.wear;
  partner.wear = clip(partner.wear, 0, kMostWear);
}

double own_recovery(const Person& person, const PartnershipParameters& p) {
  return clip(p.recovery_base + p.recovery_by_security * security_of(person.general) +
              p.recovery_by_reflection * person.reflection);
}

Conflict quarrel(Person& person, Figure& partner, Partnership& couple, const Draws& luck,
                 const PartnershipParameters& p) {
  Conflict conflict;
  conflict.topic = static_cast<Topic>(static_cast<std::size_t>(luck.u[1] * kTopicCount));
  conflict.own_feeling = feeling_of(person.general, person.fear, luck.u[3]);
  conflict.their_feeling = feeling_of(couple.traits.models, 0, luck.u[3]);
  const double together = 1 - (1 - own_recovery(person, p)) * (1 - couple.traits.recovery);
  conflict.is_recovered = luck.u[2] < together;
  if (conflict.is_recovered) {
    couple.own_commitment += p.quarrel_binds * (1 - couple.own_commitment);
    couple.their_commitment += p.quarrel_binds * (1 - couple.their_commitment);
  } else {
    couple.own_commitment = clip(couple.own_commitment - p.quarrel_costs);
    couple.their_commitment = clip(couple.their_commitment - p.quarrel_costs);
  }
  const double came_back = conflict.is_recovered ? 0.9 : 0.0;  // someone turned back, or nobody did
  partner.specific += p.conflict_weight * 0.03 * (came_back - partner.specific);
  couple.taken_in += p.conflict_weight * 0.05 * (came_back - couple.taken_in);
  return conflict;
}

void pass_commitment(const Person& person, const Figure& partner, Partnership& couple,
                     const PartnershipParameters& p) {
  const double flags =
      person.red_flag_awareness *
      (partner.care.fright_rate + (1 - couple.traits.steadiness) * (1 - couple.traits.commitment));
  const double own_target =
      clip(0.35 + 0.35 * couple.taken_in + 0.3 * security_of(person.general) - p.flags_count * flags);
  const double their_target =
      clip(0.2 + 0.5 * couple.traits.commitment + 0.3 * person.now.giving_care - 0.5 * partner.wear);
  couple.own_commitment += p.commitment_rate * (own_target - couple.own_commitment);
  couple.their_commitment += p.commitment_rate * (their_target - couple.their_commitment);
}

double break_up_chance(const Partnership& couple, double age_years, const PartnershipParameters& p) {
  const double weak_link =
      couple.own_commitment < couple.their_commitment ? couple.own_commitment : couple.their_commitment;
  const double hazard = p.break_up_hazard * (1 - weak_link) * (1 - weak_link);
  return age_years < 35 ? hazard : hazard * p.hazard_after_35;
}

bool gives_care(const Person& person, double luck) {
  const double flooded = person.now.arousal > 0.6 ? person.now.arousal - 0.6 : 0.0;
  const double ready = 0.2 + 0.65 * security_of(person.general) + 0.15 * person.reflection - flooded;
  return luck < ready;
}

}  // namespace securebase
