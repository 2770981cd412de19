#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> softening_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  const Numbers& avoidance = s["ecr_avoidance_25"];
  return {1 - slope(avoidance, s["withdrawn_after_softening_25_30"]) /
                  slope(avoidance, s["withdrawn_otherwise_25_30"])};
}

}  // namespace

Finding softening() {
  return {.id = "softening",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement = "Avoidant people withdraw less at moments when the partner softens",
          .published = "direction (180 couples)",
          .n = 180,
          .source = "Overall, Simpson & Struthers 2013",
          .status = "read in the abstract",
          .measure = "slope of withdrawal on avoidance at least 25% flatter when the partner softens",
          .bands = {{"flatter by", 0.25, 1}},
          .measured = softening_measured,
          .reason =
              "It lies at the very edge of the band: what softens a withdrawn person is carried only by "
              "what is expected of this partner, which moves slowly from one moment to the next."};
}

}  // namespace securebase
