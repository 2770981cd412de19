#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> fright_disorganized_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["fright_observed"], is(s["ssp12_class"], kDisorganized))};
}

std::vector<double> fright_disorganized_without_instruments(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["fright_rate"], is(s["ssp12_class"], kDisorganized))};
}

}  // namespace

Finding fright_disorganized() {
  return {.id = "fright-disorganized",
          .role = FindingRole::calibrated,
          .until = Stop::m48,
          .statement = "Frightening or anomalous care goes with disorganization",
          .published = "r = .34",
          .n = 851,
          .source = "Madigan et al. 2006 (12 studies)",
          .status = "read in the abstract",
          .measure =
              "point-biserial r of rated frightening behaviour (reliability .65) with "
              "disorganized/not",
          .bands = {{"r", 0.24, 0.44}},
          .measured = fright_disorganized_measured,
          .without_instruments = fright_disorganized_without_instruments};
}

}  // namespace securebase
