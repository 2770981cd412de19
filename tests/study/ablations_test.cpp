// Takes one cause out of the model at a time: the answer must change as the theory says, or the agreement with
// the literature would mean nothing. Each test would go green on numbers that come from elsewhere than the cause.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

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

/// r of the model of other at 12 months with itself at 20, without instruments, where learning changes at 12
/// months: instruments blur so much that a frozen model would pass for an ordinary one.
double infancy_to_adulthood(const StudyMaterial& material, void (*change)(Parameters&)) {
  Scenario later = material.population;
  change(later.parameters);
  Numbers infant, adult;
  for (std::uint32_t life = 0; life < kLives; ++life) {
    const Luck luck{kSeed, life};
    Life young(std::make_shared<const World>(material.population, luck));
    young.run_until(Age::from_years(1));
    Life old(std::make_shared<const World>(later, luck), young.state());
    old.run_until(Age::from_years(20));
    infant.push_back(young.state().person.general.model_of_other);
    adult.push_back(old.state().person.general.model_of_other);
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

TEST_CASE("a model frozen at 12 months would be fate, one that always learns fast would forget infancy") {
  const StudyMaterial material = usual_material();
  const double frozen = infancy_to_adulthood(material, [](Parameters& p) {
    p.learning.rate_other = p.learning.rate_self = p.learning.prototype_pull = 0;
    p.circumstances.event_shakes = 0;
  });
  const double usual = infancy_to_adulthood(material, [](Parameters&) {});
  const double fast = infancy_to_adulthood(material, [](Parameters& p) {
    p.learning.rate_other = p.learning.rate_self = 0.15;
    p.learning.plasticity_floor = 1;
    p.learning.prototype_pull = 0;
  });
  const FindingBand& band = finding("infancy-to-adulthood").bands.front();
  CHECK(frozen > 0.7);
  CHECK_FALSE(band.holds(frozen));
  CHECK(usual < frozen - 0.1);
  CHECK(fast < usual - 0.2);
  CHECK(fast < 0.25);
}

TEST_CASE("even where all infants are secure, couples part") {
  StudyMaterial kind = usual_material();
  set_care(kind.population, 0.9, 0);
  for (CaregiverSpec& caregiver : kind.population.caregivers) caregiver.care.fright_share = 0;
  const Sample sample = lived(kind, Stop::y26_m8, 300);
  CHECK(mean(secure(sample)) > 0.7);  // as coded, and coders err
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
  const auto security_at_25 = [&](Scenario scenario, bool meets) {
    const MeetPartner untrustworthy{"Kim", {0.2, 0.25, 0.5, {0.4, 0.4}}, {0.35, 0.3, 0.4, 0.3, 0.4, 0.05}};
    if (meets) scenario.events.push_back({Age::from_years(22), untrustworthy});
    Watch watch;
    return mean(Sample({scenario, material.study, kSeed, 200, {}}, Stop::y25, watch)["security_25"]);
  };
  const Scenario& good_start = material.patterns[static_cast<std::size_t>(CarePattern::sensitive)];
  const Scenario& poor_start = material.patterns[static_cast<std::size_t>(CarePattern::rejecting)];
  const double undone = security_at_25(good_start, true);
  CHECK(undone < security_at_25(good_start, false) - 0.03);
  CHECK(undone > security_at_25(poor_start, true));
}

}  // namespace securebase
