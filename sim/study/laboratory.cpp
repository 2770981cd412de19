#include "sim/study/laboratory.hpp"

#include <algorithm>

#include "sim/instruments/observation.hpp"
#include "sim/instruments/ratings.hpp"
#include "sim/life/birth.hpp"
#include "sim/life/measures.hpp"

namespace securebase {
namespace {

constexpr std::uint64_t kSiblingSeed = 0x9E3779B97F4A7C15;  // any number: siblings have luck of their own
constexpr std::uint32_t kOneYear = episode_at(Age::from_years(1));

/// 1 if the coder finds this infant secure with the primary caregiver, else 0.
double secure_at_12_months(Life life, const StudyInstruments& study) {
  life.run_to(kOneYear);
  const State& state = life.state();
  const Parameters& lived = life.world().parameters();
  const SspRules rules{study.strange_situation, lived.episode, lived.care};
  const SspResult seen = strange_situation(state, life.world().luck(), primary_caregiver(state), rules);
  return seen.ssp_class == SspClass::secure ? 1 : 0;
}

/// Said before it was measured: half the fright, more support, more even days. What is given stays the same.
Scenario with_low_risk(Scenario population) {
  constexpr double kMoreSupport = 0.15;
  for (CaregiverSpec& caregiver : population.caregivers) {
    caregiver.care.fright_share /= 2;
    caregiver.support.mean = std::min(1.0, caregiver.support.mean + kMoreSupport);
    caregiver.care.consistency.sd /= 2;
  }
  return population;
}

/// Said before it was measured, after the mothers and infants of van den Boom 1994: much irritability, and
/// caregivers who give a standard deviation and a half less than most.
Scenario with_irritable_infants(Scenario population) {
  population.person.temperament = {{0.75, 0.1}, {0.4, 0.1}};
  for (CaregiverSpec& caregiver : population.caregivers) {
    CareSpread& care = caregiver.care;
    for (Spread* given : {&care.attentiveness, &care.mirroring, &care.tenderness, &care.touch})
      given->mean = std::max(0.0, given->mean - 1.5 * given->sd);
  }
  return population;
}

Scenario with_programme(Scenario population) {
  constexpr double kHelp = 0.25;
  population.events.push_back(
      {Age::from_months(6), HelpCaregiver{population.caregivers.front().name, kHelp}});
  return population;
}

Scenario with_events(Scenario scenario, bool has_partner, bool has_reflection) {
  const Age at = Age::from_years(22);
  constexpr double kMonths = 24;
  const MeetPartner trustworthy{"Sam", {0.9, 0.85, 0.9, {0.75, 0.75}}, {0.75, 0.7, 0.9, 0.7, 0.9, 0}};
  if (has_reflection) scenario.events.push_back({at, StartTherapy{kMonths}});
  if (has_partner) scenario.events.push_back({at, trustworthy});
  return scenario;
}

}  // namespace

Laboratory::Laboratory(const StudyMaterial& material, std::uint64_t seed, std::uint32_t lives, Watch& watch,
                       Stop last)
    : material_(material), seed_(seed), lives_(lives), watch_(watch), last_(last) {}

CohortRecipe Laboratory::recipe(Scenario scenario, std::uint32_t lives) const {
  return {std::move(scenario), material_.study, seed_, lives, {}};
}

const Sample& Laboratory::population() {
  if (!population_) population_.emplace(recipe(material_.population, lives_), last_, watch_);
  return *population_;
}

const Sample& Laboratory::observed(double minutes) {
  const auto found = observed_.find(minutes);
  if (found != observed_.end()) return found->second;
  CohortRecipe watched = recipe(material_.population, lives_);
  watched.study.instruments.observation.minutes = minutes;
  return observed_.emplace(minutes, Sample(watched, Stop::m12, watch_)).first->second;
}

const Sample& Laboratory::pattern(CarePattern pattern) {
  const auto found = patterns_.find(pattern);
  if (found != patterns_.end()) return found->second;
  const Scenario& scenario = material_.patterns[static_cast<std::size_t>(pattern)];
  return patterns_.emplace(pattern, Sample(recipe(scenario, lives_ / 4), Stop::m18, watch_)).first->second;
}

const Sample& Laboratory::low_risk() {
  if (!low_risk_) low_risk_.emplace(recipe(with_low_risk(material_.population), lives_), Stop::m12, watch_);
  return *low_risk_;
}

const Siblings& Laboratory::siblings() {
  if (siblings_) return *siblings_;
  siblings_.emplace();
  for (std::uint32_t life = 0; life < lives_; ++life) {
    const auto first = std::make_shared<const World>(material_.population, Luck{seed_, life});
    const auto second = std::make_shared<const World>(material_.population, Luck{seed_ ^ kSiblingSeed, life});
    const State one = born(first->scenario(), first->luck());
    State other = born(second->scenario(), second->luck());
    for (std::size_t i = 0; i < kMostCaregivers; ++i) other.figures[i] = one.figures[i];
    siblings_->first.push_back(secure_at_12_months(Life(first, one), material_.study));
    siblings_->second.push_back(secure_at_12_months(Life(second, other), material_.study));
    watch_.count_life();
  }
  return *siblings_;
}

const Programme& Laboratory::programme() {
  if (programme_) return *programme_;
  programme_.emplace();
  const Scenario without = with_irritable_infants(material_.population);
  const Scenario with = with_programme(without);
  for (std::uint32_t life = 0; life < lives_; ++life) {
    const auto secure = [&](const Scenario& scenario) {
      return secure_at_12_months(Life(std::make_shared<const World>(scenario, Luck{seed_, life})),
                                 material_.study);
    };
    programme_->without.push_back(secure(without));
    programme_->with.push_back(secure(with));
    watch_.count_life();
  }
  return *programme_;
}

const Revision& Laboratory::revision(CarePattern pattern) {
  const auto found = revisions_.find(pattern);
  if (found != revisions_.end()) return found->second;
  const auto security = [&](bool has_partner, bool has_reflection) {
    const Scenario& start = material_.patterns[static_cast<std::size_t>(pattern)];
    const RowMaker maker(recipe(with_events(start, has_partner, has_reflection), lives_ / 4));
    Numbers told;
    for (std::uint32_t life = 0; life < maker.recipe().end(); ++life) {
      const LifeRecord record = maker.record(life, Stop::y30);
      told.push_back(adult_interview(record.at(Stop::y30), record.luck, *record.instruments).security);
      watch_.count_life();
    }
    return mean(told);
  };
  const Revision revision{security(false, false), security(true, false), security(false, true),
                          security(true, true)};
  return revisions_.emplace(pattern, revision).first->second;
}

const Shock& Laboratory::shock() {
  if (shock_) return *shock_;
  shock_.emplace();
  constexpr double kSeverity = 0.6;
  for (std::uint32_t life = 0; life < lives_ / 4; ++life) {
    Life without(std::make_shared<const World>(material_.population, Luck{seed_, life}));
    without.run_until(Age::from_years(30));
    State shaken = without.state();
    Marks unread;
    apply(shaken, HardTime{kSeverity}, without.world().parameters(), unread);
    Life with(std::make_shared<const World>(without.world()), shaken);
    const auto difference = [&](Age age) {
      with.run_until(age);
      without.run_until(age);
      return security_of(with.state()) - security_of(without.state());
    };
    shock_->after_1_month.push_back(difference(Age::from_months(361)));
    shock_->after_24_months.push_back(difference(Age::from_months(384)));
    watch_.count_life();
  }
  return *shock_;
}

}  // namespace securebase
