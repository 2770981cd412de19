// Takes one cause out of the model at a time: the answer must change as the theory says, or the agreement with
// the literature would mean nothing. Each test would go green on numbers that come from elsewhere than the cause.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "sim/instruments/observation.hpp"
#include "sim/instruments/ratings.hpp"
#include "sim/study/findings/finding.hpp"
#include "tests/study/materials.hpp"

namespace securebase {
namespace {

constexpr std::uint32_t kLives = 800;
constexpr std::uint64_t kSeed = 501;

const Finding& finding(std::string_view id) {
  const auto& all = all_findings();
  return *std::find_if(all.begin(), all.end(), [&](const Finding& f) { return f.id == id; });
}

Sample lived(const StudyMaterial& material, Stop last, std::uint32_t lives = kLives) {
  Watch watch;
  return Sample({material.population, material.study, kSeed, lives, {}}, last, watch);
}

Numbers secure(const Sample& sample) { return is(sample["ssp12_class"], ssp_number::kSecure); }

/// Chance that two infants are of different classes.
double variety(const Sample& sample) {
  double same = 0;
  for (const double ssp_class : {0.0, 1.0, 2.0, 3.0}) {
    const double share = share_of(sample["ssp12_class"], ssp_class);
    same += share * share;
  }
  return 1 - same;
}

/// Everyone's care of this quality, with so much spread.
void set_care(Scenario& scenario, double level, double sd) {
  for (CaregiverSpec& caregiver : scenario.caregivers) {
    CareSpread& care = caregiver.care;
    for (Spread* given : {&care.attentiveness, &care.mirroring, &care.tenderness, &care.touch})
      *given = {level, sd};
  }
}

/// r of secure at 12 months with autonomous at 20, where the models' learning changes at 12 months.
double infancy_to_adulthood(const StudyMaterial& material, void (*change)(LearningParameters&)) {
  Scenario later = material.population;
  change(later.parameters.learning);
  Numbers infant, adult;
  for (std::uint32_t life = 0; life < kLives; ++life) {
    const Luck luck{kSeed, life};
    Life young(std::make_shared<const World>(material.population, luck));
    young.run_until(Age::from_years(1));
    const Parameters& lived = young.world().parameters();
    const SspRules rules{material.study.strange_situation, lived.episode, lived.care};
    const std::size_t with = primary_caregiver(young.state());
    infant.push_back(strange_situation(young.state(), luck, with, rules).ssp_class == SspClass::secure);
    Life old(std::make_shared<const World>(later, luck), young.state());
    old.run_until(Age::from_years(20));
    const AdultLabel label = adult_interview(old.state(), luck, material.study.instruments);
    adult.push_back(label.adult_class == AdultClass::autonomous);
  }
  return correlation(infant, adult);
}

}  // namespace

TEST_CASE("with caregivers shuffled after the run, sensitivity tells nothing of security") {
  const Sample sample = lived(usual_material(), Stop::m12, 2000);
  Numbers shuffled = sample["sensitivity_observed"];
  CHECK(correlation(shuffled, secure(sample)) > 0.15);
  std::rotate(shuffled.begin(), shuffled.begin() + 777, shuffled.end());
  CHECK(std::fabs(correlation(shuffled, secure(sample))) < 0.07);
}

TEST_CASE("with one kind of caregiver for all, infants differ less") {
  StudyMaterial alike = usual_material();
  const double before = variety(lived(alike, Stop::m12));
  set_care(alike.population, 0.62, 0);
  for (CaregiverSpec& caregiver : alike.population.caregivers) {
    caregiver.care.fright_share = 0;
    caregiver.care.consistency.sd = 0;
    caregiver.support.sd = 0;
  }
  CHECK(variety(lived(alike, Stop::m12)) < before - 0.1);
}

TEST_CASE("without instruments, sensitivity and security go together more closely") {
  Watch watch;
  const StudyMaterial material = usual_material();
  Laboratory laboratory(material, kSeed, kLives, watch, Stop::m18);
  const Finding& link = finding("sensitivity-security");
  const double measured = link.measured(laboratory).front();
  const double hidden = link.without_instruments(laboratory).front();
  CHECK(hidden > 0.3);
  CHECK(hidden > measured + 0.05);
}

TEST_CASE("a model frozen at 12 months would be fate, and the finding would fail") {
  const double r = infancy_to_adulthood(usual_material(), [](LearningParameters& p) {
    p.rate_other = p.rate_self = p.rate_specific = p.prototype_pull = p.fear_rate = p.strategy_rate = 0;
  });
  CHECK_FALSE(finding("infancy-to-adulthood").bands.front().holds(r));
  CHECK(r > 0.45);
}

TEST_CASE("a model that always learns fast would forget infancy, and the finding would fail") {
  const double r = infancy_to_adulthood(usual_material(), [](LearningParameters& p) {
    p.rate_other = p.rate_self = 0.15;
    p.plasticity_floor = 1;
    p.prototype_pull = 0;
  });
  CHECK_FALSE(finding("infancy-to-adulthood").bands.front().holds(r));
  CHECK(r < 0.1);
}

TEST_CASE("even where all infants are secure, couples part") {
  StudyMaterial kind = usual_material();
  set_care(kind.population, 0.9, 0);
  for (CaregiverSpec& caregiver : kind.population.caregivers) caregiver.care.fright_share = 0;
  const Sample sample = lived(kind, Stop::y26_m8, 300);
  CHECK(mean(secure(sample)) > 0.95);
  CHECK(mean(sample["breakup_20m"]) > 0.05);
}

TEST_CASE("each insecure beginning is revised by a partner, by reflection, and most by both") {
  Watch watch;
  const StudyMaterial material = usual_material();
  Laboratory laboratory(material, kSeed, 800, watch);
  for (const CarePattern start :
       {CarePattern::rejecting, CarePattern::inconsistent, CarePattern::frightening}) {
    CAPTURE(static_cast<int>(start));
    const Revision& at_30 = laboratory.revision(start);
    CHECK(at_30.partner > at_30.neither + 0.04);
    CHECK(at_30.reflection > at_30.neither + 0.02);
    CHECK(at_30.both > at_30.partner + 0.02);
    CHECK(at_30.both > at_30.reflection + 0.02);
  }
}

TEST_CASE("an untrustworthy partner undoes a good start in part") {
  const StudyMaterial material = usual_material();
  const auto security_at_30 = [&](Scenario scenario, bool meets) {
    const MeetPartner untrustworthy{"Kim", {0.1, 0.15, 0.1, {0.4, 0.4}}, {0.2, 0.3, 0.3, 0.2, 0.2, 0.1}};
    if (meets) scenario.events.push_back({Age::from_years(22), untrustworthy});
    Watch watch;
    return mean(Sample({scenario, material.study, kSeed, 200, {}}, Stop::y30, watch)["security_29"]);
  };
  const Scenario& good_start = material.patterns[static_cast<std::size_t>(CarePattern::sensitive)];
  const Scenario& poor_start = material.patterns[static_cast<std::size_t>(CarePattern::rejecting)];
  const double undone = security_at_30(good_start, true);
  CHECK(undone < security_at_30(good_start, false) - 0.03);
  CHECK(undone > security_at_30(poor_start, true));
}

}  // namespace securebase
