#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> dinero_counter_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["security_25"], s["relationship_quality_30"]),
          correlation(s["romantic_emotion_20_23"], s["security_25"])};
}

}  // namespace

Finding dinero_counter() {
  return {.id = "dinero-counter",
          .role = FindingRole::shown,
          .until = Stop::y30,
          .statement =
              "Security at 25 did not predict later couple interaction; good interaction "
              "predicted later security",
          .published = "direction",
          .n = {},
          .source = "Dinero et al. 2008",
          .status = "read in the abstract",
          .measure = "printed beside the cascade as evidence against a tidy story",
          .bands = {{"r security 25 – quality 30"}, {"r emotion 20–23 – security 25"}},
          .measured = dinero_counter_measured};
}

}  // namespace securebase
