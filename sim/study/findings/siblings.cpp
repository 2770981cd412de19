#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> siblings_measured(Laboratory& lab) {
  const Siblings& pairs = lab.siblings();
  return {mean(combined(pairs.first, pairs.second, [](double a, double b) { return a == b ? 1.0 : 0.0; }))};
}

}  // namespace

Finding siblings() {
  return {.id = "siblings",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement = "Siblings raised by one caregiver agree more than chance, far from always",
          .published = "twins: 67% concordant secure/insecure",
          .n = {},
          .source = "O'Connor & Croft 2001; Bokhorst et al. 2003",
          .status = "read in the abstract",
          .measure = "two infants, same caregiver, own temperament and luck: concordance",
          .bands = {{"concordant", 0.58, 0.74}},
          .measured = siblings_measured};
}

}  // namespace securebase
