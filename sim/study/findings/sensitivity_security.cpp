#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> sensitivity_security_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["sensitivity_observed"], is(s["ssp12_class"], kSecure))};
}

std::vector<double> sensitivity_security_without_instruments(Laboratory& lab) {
  const Sample& s = lab.population();
  const auto middle = [](double a, double b) { return (a + b) / 2; };
  return {correlation(s["sensitivity_true"], combined(s["other_18m"], s["self_18m"], middle))};
}

}  // namespace

Finding sensitivity_security() {
  return {.id = "sensitivity-security",
          .role = FindingRole::calibrated,
          .until = Stop::m48,
          .statement = "Sensitive caregivers more often have secure infants; the link is small",
          .published = "r = .25 [.22, .28]; mothers .26, fathers .21; earlier r = .24",
          .n = 22914,
          .source =
              "Madigan et al. 2024, Psychological Bulletin 150:839 (174 samples); De Wolff & van "
              "IJzendoorn 1997",
          .status = "read in the abstract",
          .measure =
              "point-biserial r of observed sensitivity (a noisy one-hour observation at 6 to 9 "
              "months) with secure/insecure at 12 months",
          .bands = {{"r", 0.18, 0.32}},
          .measured = sensitivity_security_measured,
          .without_instruments = sensitivity_security_without_instruments};
}

}  // namespace securebase
