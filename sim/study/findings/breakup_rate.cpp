#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> breakup_rate_measured(Laboratory& lab) { return {mean(lab.population()["breakup_20m"])}; }

}  // namespace

Finding breakup_rate() {
  return {.id = "breakup-rate",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Over a third of unmarried young adults break up within 20 months",
          .published = "36.5% in 20 months (hazard .0227 a month)",
          .n = 1295,
          .source = "Rhoades et al. 2011 (N = 1,295)",
          .status = "read in the abstract",
          .measure = "share of those partnered and under 35 with a break-up within 20 months",
          .bands = {{"share", 0.28, 0.46}},
          .measured = breakup_rate_measured};
}

}  // namespace securebase
