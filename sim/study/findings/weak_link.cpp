#include <cmath>

#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> weak_link_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  const Numbers& own = s["commitment_first"];
  const Numbers& theirs = s["partner_commitment_first"];
  const Numbers apart = combined(own, theirs, [](double a, double b) { return std::fabs(a - b); });
  const Numbers middle = combined(own, theirs, [](double a, double b) { return (a + b) / 2; });
  return {partial_weight(s["hostility_first"], apart, middle)};
}

}  // namespace

Finding weak_link() {
  return {.id = "weak-link",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement = "A couple is least steady when one is committed and the other is not",
          .published = "direction (N = 78)",
          .n = {},
          .source = "Oriña et al. 2011",
          .status = "read in a secondary source",
          .measure = "difference in commitment predicts hostility after mean commitment is controlled",
          .bands = {{"weight of the difference", 0}},
          .measured = weak_link_measured};
}

}  // namespace securebase
