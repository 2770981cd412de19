#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> adult_stability_4y_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {mean(combined(s["adult_class_25"], s["adult_class_29"],
                        [](double before, double after) { return before == after ? 1.0 : 0.0; }))};
}

}  // namespace

Finding adult_stability_4y() {
  return {.id = "adult-stability-4y",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "About 70% keep their style over four years",
          .published = "about 70%",
          .n = 177,
          .source = "Kirkpatrick & Hazan 1994 (N = 177)",
          .status = "'highly stable' read in the abstract; 70% from memory",
          .measure = "same adult class at 25 and 29",
          .bands = {{"same class", 0.62, 0.8}},
          .measured = adult_stability_4y_measured};
}

}  // namespace securebase
