#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> early_stability_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(is(s["ssp12_class"], kSecure), is(s["ssp48_class"], kSecure))};
}

}  // namespace

Finding early_stability() {
  return {.id = "early-stability",
          .role = FindingRole::calibrated,
          .until = Stop::m48,
          .statement = "Security is only modestly stable in early childhood",
          .published = "r = .28; four-way kappa .23",
          .n = {},
          .source = "Opie et al. 2021, meta-analysis",
          .status = "read in the abstract",
          .measure = "r of secure/insecure at 12 months with 48 months",
          .bands = {{"r", 0.18, 0.4}},
          .measured = early_stability_measured};
}

}  // namespace securebase
