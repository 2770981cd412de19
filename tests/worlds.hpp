#pragma once
// Small worlds that many tests live in: one caregiver of a named pattern, and one world full of everything.

#include <memory>
#include <string>
#include <utility>

#include "sim/life/life.hpp"

namespace securebase {

/// Pure patterns of care. Mirroring is how often an answer fits, fright how often it frightens.
inline constexpr CareProfile kSensitiveCare{0.85, 0.8, 0.9, 0.8, 0.95, 0};
inline constexpr CareProfile kRejectingCare{0.6, 0.4, 0.25, 0.2, 0.85, 0};
inline constexpr CareProfile kInconsistentCare{0.6, 0.55, 0.7, 0.6, 0, 0};
inline constexpr CareProfile kFrighteningCare{0.6, 0.5, 0.6, 0.5, 0.8, 0.45};
inline constexpr CareProfile kAbsentCare{0, 0, 1, 0, 1, 0};
inline constexpr CareProfile kPerfectCare{1, 1, 1, 1, 1, 0};
inline constexpr CareProfile kTrustworthyCare{0.75, 0.7, 0.9, 0.7, 0.9, 0};
inline constexpr PartnerTraits kTrustworthy{0.9, 0.85, 0.9, {0.75, 0.75}};

inline constexpr std::uint32_t kSixMonths = episode_at(Age::from_months(6));

/// One child, one caregiver who gives exactly this care.
inline Scenario scenario_with(const CareProfile& care) {
  Scenario scenario;
  scenario.name = "one caregiver";
  scenario.person.name = "Ada";
  scenario.caregivers.resize(1);
  CaregiverSpec& caregiver = scenario.caregivers[0];
  caregiver.name = "Mia";
  caregiver.care = {{care.attentiveness, 0},
                    {care.mirroring, 0},
                    {care.tenderness, 0},
                    {care.touch, 0},
                    {care.consistency, 0},
                    {care.fright_rate, 0},
                    0,
                    1};
  return scenario;
}

/// A world in which everything that can happen happens: spreads, two caregivers of whom one has a childhood
/// of their own, and a command of every kind.
inline Scenario full_scenario() {
  Scenario scenario = scenario_with({0.6, 0.55, 0.7, 0.6, 0.6, 0.1});
  scenario.name = "everything";
  scenario.person.temperament = {{0.5, 0.15}, {0.5, 0.15}};
  scenario.caregivers[0].care.common_factor = 0.75;
  scenario.caregivers[0].care.attentiveness.sd = 0.11;
  scenario.caregivers.push_back(scenario.caregivers[0]);
  scenario.caregivers[1].name = "Jon";
  scenario.caregivers[1].presence = 0.4;
  scenario.caregivers[1].grew_up_with = Upbringing{kRejectingCare, 0.3, true};
  const auto at = [&](double years, Command command) {
    scenario.events.push_back({Age::from_years(years), std::move(command)});
  };
  at(0.5, SetCare{"Mia", CareQuality::attentiveness, 0.8});
  at(1, HelpCaregiver{"Jon", 0.2});
  at(6, HardTime{0.4});
  at(13, MeetFriend{"Noa", 0.7});
  at(19, SetPerson{PersonQuality::reflection, 0.2});
  at(21, MeetPartner{"Kim", kTrustworthy, kTrustworthyCare});
  at(22, SetPartner{PartnerQuality::tenderness, 0.6});
  at(23, Betrayal{});
  at(24, EndRelationship{});
  at(25, StartTherapy{18});
  at(25.5, SelfHelp{true});
  at(26, EndTherapy{});
  at(28, SelfHelp{false});
  at(30, Loss{0.6});
  return scenario;
}

inline std::shared_ptr<const World> world_of(Scenario scenario, Luck luck, Commands commands = {}) {
  return std::make_shared<const World>(std::move(scenario), luck, std::move(commands));
}

inline Life life_of(Scenario scenario, std::uint64_t seed, Commands commands = {}) {
  return Life(world_of(std::move(scenario), {seed, 0}, std::move(commands)));
}

/// The life of this scenario and seed, lived to this age in years.
inline Life lived(Scenario scenario, std::uint64_t seed, double years, Commands commands = {}) {
  Life life = life_of(std::move(scenario), seed, std::move(commands));
  life.run_until(Age::from_years(years));
  return life;
}

/// The mean of `of(state)` over lives 1 … `seeds` at this age.
template <class Of>
double mean_over_seeds(const Scenario& scenario, int seeds, double years, Of&& of) {
  double sum = 0;
  for (int seed = 1; seed <= seeds; ++seed) {
    sum += of(lived(scenario, static_cast<std::uint64_t>(seed), years).state());
  }
  return sum / seeds;
}

}  // namespace securebase
