#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> adult_stability_1y_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["ecr_anxiety_25"], s["ecr_anxiety_26"]),
          correlation(s["ecr_avoidance_25"], s["ecr_avoidance_26"])};
}

std::vector<double> adult_stability_1y_without_instruments(Laboratory& lab) {
  const Sample& s = lab.population();
  const double r = correlation(s["other_25"], s["other_26"]);
  return {r, r};
}

}  // namespace

Finding adult_stability_1y() {
  return {.id = "adult-stability-1y",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Adult attachment is stable from year to year",
          .published =
              "ECR-R: 85% shared variance over 3 weeks; adult interview 78% same class over 2 "
              "and over 18 months",
          .n = {},
          .source =
              "Sibley et al. 2005; Bakermans-Kranenburg & van IJzendoorn 1993; Crowell et al. "
              "2002",
          .status = "read in the abstract",
          .measure = "retest r of the self-report, ages 25 and 26",
          .bands = {{"anxiety", 0.6, 0.88}, {"avoidance", 0.6, 0.88}},
          .measured = adult_stability_1y_measured,
          .without_instruments = adult_stability_1y_without_instruments};
}

}  // namespace securebase
