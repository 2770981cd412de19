#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> matched_states_measured(Laboratory& lab) {
  return {mean(lab.population()["matched_share"])};
}

}  // namespace

Finding matched_states() {
  return {.id = "matched-states",
          .role = FindingRole::calibrated,
          .until = Stop::m48,
          .statement = "Ordinary dyads are matched only about 30% of the time; what matters is repair",
          .published = "about 30% matched",
          .n = {},
          .source = "Tronick & Gianino 1986; Tronick & Gold 2020",
          .status = "read in a secondary source",
          .measure = "share of interaction rounds that are matched, whole population, first 18 months",
          .bands = {{"share matched", 0.2, 0.45}},
          .measured = matched_states_measured};
}

}  // namespace securebase
