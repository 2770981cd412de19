#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> ecr_scale_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["ecr_anxiety_25"], s["ecr_avoidance_25"])};
}

}  // namespace

Finding ecr_scale() {
  return {.id = "ecr-scale",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Self-reported anxiety and avoidance correlate positively",
          .published = "r .10 to .50 by instrument",
          .n = {},
          .source = "Cameron et al. 2012 (242 studies)",
          .status = "read in the abstract",
          .measure = "r of self-reported anxiety and avoidance at 25; scale mapped to 1 to 7",
          .bands = {{"r", 0.1, 0.55}},
          .measured = ecr_scale_measured};
}

}  // namespace securebase
