#include <algorithm>

#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> observation_length_measured(Laboratory& lab) {
  std::vector<double> values;
  double smallest = kNoLimit;
  for (const double minutes : {15.0, 60.0, 240.0, 1440.0}) {
    const Sample& s = lab.observed(minutes);
    const double r = correlation(s["sensitivity_observed"], is(s["ssp12_class"], kSecure));
    if (!values.empty()) smallest = std::min(smallest, r - values.back());
    values.push_back(r);
  }
  values.push_back(smallest);
  return values;
}

}  // namespace

Finding observation_length() {
  return {.id = "observation-length",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement = "The longer sensitivity is observed, the larger its link with security",
          .published = "direction",
          .n = {},
          .source = "Madigan et al. 2024",
          .status = "read in the abstract",
          .measure =
              "the same infants, observed 15 minutes, 1 hour, 4 hours, 1 day: r rises at every "
              "step",
          .bands = {{"15 minutes"}, {"1 hour"}, {"4 hours"}, {"1 day"}, {"smallest rise", 0}},
          .measured = observation_length_measured};
}

}  // namespace securebase
