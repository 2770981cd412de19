#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> strong_programme_measured(Laboratory& lab) {
  const Programme& arms = lab.programme();
  return {mean(arms.without), mean(arms.with) - mean(arms.without)};
}

}  // namespace

Finding strong_programme() {
  return {.id = "strong-programme",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement = "A strong programme for irritable infants of poor mothers can triple security",
          .published = "62% against 22% secure (N = 100)",
          .n = 100,
          .source = "van den Boom 1994",
          .status = "direction and 'threefold' read; percentages from memory",
          .measure =
              "irritable infants, low-responsiveness population, half given the programme at 6 "
              "months: difference in share secure at 12 months",
          .bands = {{"share secure without"}, {"difference", 0.2, 0.45}},
          .measured = strong_programme_measured};
}

}  // namespace securebase
