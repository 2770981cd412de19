#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> ssp_distribution_measured(Laboratory& lab) {
  const Numbers& classes = lab.population()["ssp12_class"];
  return {share_of(classes, kSecure), share_of(classes, kAvoidant), share_of(classes, kResistant),
          share_of(classes, kDisorganized)};
}

}  // namespace

Finding ssp_distribution() {
  return {.id = "ssp-distribution",
          .role = FindingRole::calibrated,
          .until = Stop::m48,
          .statement = "Strange Situation, four-way, all samples pooled",
          .published = "51.6% secure, 14.7% avoidant, 10.2% resistant, 23.5% disorganized",
          .n = 20720,
          .source = "Madigan et al. 2023, Psychological Bulletin 149:99 (285 studies)",
          .status = "read in the abstract",
          .measure =
              "Strange Situation at 12 months in the default population, classified from reunion"
              " behaviour only",
          .bands = {{"secure", 0.47, 0.58},
                    {"avoidant", 0.1, 0.19},
                    {"resistant", 0.06, 0.14},
                    {"disorganized", 0.17, 0.28}},
          .measured = ssp_distribution_measured};
}

}  // namespace securebase
