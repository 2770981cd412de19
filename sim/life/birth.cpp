#include "sim/life/birth.hpp"

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"
#include "sim/life/life.hpp"

namespace securebase {
namespace {

double drawn(const Spread& spread, const Luck& luck, std::uint32_t who, std::uint32_t index) {
  if (spread.sd == 0) return clip(spread.mean);
  return clip(spread.mean + spread.sd * draw(luck, stream::kBirth, who, index).bell());
}

/// Care as drawn; the four things given share a common factor from caregiver to caregiver.
CareProfile drawn_care(const CareSpread& care, const Luck& luck, std::uint32_t who) {
  const double common = draw(luck, stream::kBirth, who, 1).bell();
  const double own_part = std::sqrt(1 - care.common_factor * care.common_factor);
  const auto given = [&](const Spread& spread, std::uint32_t index) {
    const double bell =
        care.common_factor * common + own_part * draw(luck, stream::kBirth, who, index).bell();
    return clip(spread.mean + spread.sd * bell);
  };
  CareProfile profile{given(care.attentiveness, 2),
                      given(care.mirroring, 3),
                      given(care.tenderness, 4),
                      given(care.touch, 5),
                      drawn(care.consistency, luck, who, 6),
                      0};
  const double share = care.fright_share < 1 ? clip(care.fright_share * (1 - 0.5 * common)) : 1.0;
  if (draw(luck, stream::kBirth, who, 7).u[0] < share)
    profile.fright_rate = drawn(care.fright_rate, luck, who, 8);
  return profile;
}

/// The care of someone who grew up this way: their own life is lived to 28, then their state is asked.
CareProfile care_after(const Upbringing& upbringing, const Luck& luck, std::uint32_t who,
                       const Parameters& parameters) {
  const auto exactly = [](double value) { return Spread{value, 0}; };
  const CareProfile& got = upbringing.care;
  Scenario childhood;
  childhood.parameters = parameters;
  childhood.caregivers.resize(1);
  childhood.caregivers[0].care = {exactly(got.attentiveness), exactly(got.mirroring),
                                  exactly(got.tenderness),    exactly(got.touch),
                                  exactly(got.consistency),   exactly(got.fright_rate)};
  childhood.person.temperament = {{0.5, 0.15}, {0.5, 0.15}};
  if (upbringing.reflection > 0) {
    childhood.events.push_back(
        {Age::from_years(20), SetPerson{PersonQuality::reflection, upbringing.reflection}});
  }
  if (upbringing.has_steady_partner) {
    const PartnerTraits steady{0.9, 0.85, 0.9, {0.75, 0.75}};
    childhood.events.push_back({Age::from_years(22), MeetPartner{"", steady, {0.75, 0.7, 0.9, 0.7, 0.9, 0}}});
  }
  const Luck own_luck = luck_of_another(luck, who);
  Life life(std::make_shared<const World>(childhood, own_luck));
  life.run_until(Age::from_years(28));
  return care_given_by(life.state(), draw(own_luck, stream::kBirth, 0, 9).bell(), parameters);
}

Figure drawn_caregiver(const CaregiverSpec& spec, const Luck& luck, std::uint32_t who,
                       const Parameters& parameters) {
  Figure figure;
  figure.name = spec.name;
  figure.role = Role::caregiver;
  figure.is_present = true;
  figure.care = spec.grew_up_with ? care_after(*spec.grew_up_with, luck, who, parameters)
                                  : drawn_care(spec.care, luck, who);
  figure.usual = figure.care;
  figure.presence = spec.presence;
  figure.support = drawn(spec.support, luck, who, 10);
  figure.drift = spec.drift;
  return figure;
}

}  // namespace

State born(const Scenario& scenario, const Luck& luck) {
  State state;
  state.person.temperament.reactivity = drawn(scenario.person.temperament.reactivity, luck, 0, 1);
  state.person.temperament.soothability = drawn(scenario.person.temperament.soothability, luck, 0, 2);
  for (std::size_t i = 0; i < scenario.caregivers.size() && i < kMostCaregivers; ++i) {
    state.figures[i] =
        drawn_caregiver(scenario.caregivers[i], luck, static_cast<std::uint32_t>(i + 1), scenario.parameters);
  }
  state.figures[kPeers].role = Role::peers;
  state.figures[kCloseFriend].role = Role::close_friend;
  state.figures[kPartner].role = Role::partner;
  Figure& therapist = state.figures[kTherapist];
  therapist.role = Role::therapist;
  therapist.care = therapist.usual = {0.85, 0.8, 0.95, 0.1, 0.95, 0};
  return state;
}

CareProfile care_given_by(const State& state, double bell, const Parameters& parameters) {
  const Person& person = state.person;
  const WorkingModel& models = person.general;
  const double trust = models.model_of_other;
  const double plain = chance_of_plain_bid(trust, parameters.episode);
  const double up = person.strategies.hyperactivating > 0 ? person.strategies.hyperactivating : 0;
  const double held =
      state.couple.is_together ? 0.1 * state.couple.taken_in : 0.0;  // someone holds the holder
  const double luck = 0.06 * bell;
  CareProfile care;
  care.attentiveness = clip(0.22 + 0.40 * trust + 0.15 * plain + 0.05 * person.reflection + held + luck);
  care.mirroring = clip(0.12 + 0.35 * models.model_of_self + 0.22 * trust + 0.20 * person.reflection + luck);
  care.tenderness =
      clip(0.25 + 0.35 * trust + 0.25 * models.model_of_self + 0.08 * person.reflection + held + luck);
  care.touch = clip(0.10 + 0.65 * trust + 0.08 * person.reflection + luck);
  care.consistency = clip(0.90 - 0.8 * (1 - plain) * up + 0.1 * person.reflection);
  care.fright_rate = clip((0.5 * person.fear + 0.3 * person.grief) * (1 - 0.85 * person.reflection));
  return care;
}

}  // namespace securebase
