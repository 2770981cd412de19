#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace adult_number;

std::vector<double> adult_distribution_measured(Laboratory& lab) {
  const Numbers& classes = lab.population()["adult_class_25"];
  return {share_of(classes, kAutonomous), share_of(classes, kDismissing), share_of(classes, kPreoccupied)};
}

}  // namespace

Finding adult_distribution() {
  return {.id = "adult-distribution",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Adult classes depend on the instrument; a little over half are secure",
          .published =
              "59% secure, 25% avoidant, 11% anxious (US probability sample); interview, "
              "mothers: 58/23/19",
          .n = 8080,
          .source = "Mickelson et al. 1997 (8,080); Bakermans-Kranenburg & van IJzendoorn 2009",
          .status = "read in the abstract",
          .measure = "adult label at 25: autonomous, dismissing, preoccupied",
          .bands = {{"autonomous", 0.48, 0.62}, {"dismissing", 0.15, 0.32}, {"preoccupied", 0.08, 0.25}},
          .measured = adult_distribution_measured};
}

}  // namespace securebase
