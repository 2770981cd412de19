#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> care_pattern_strategy_measured(Laboratory& lab) {
  const auto share = [&](CarePattern pattern, double ssp_class) {
    return share_of(lab.pattern(pattern)["ssp12_class"], ssp_class);
  };
  return {share(CarePattern::sensitive, kSecure), share(CarePattern::rejecting, kAvoidant),
          share(CarePattern::inconsistent, kResistant), share(CarePattern::frightening, kDisorganized)};
}

}  // namespace

Finding care_pattern_strategy() {
  return {.id = "care-pattern-strategy",
          .role = FindingRole::calibrated,
          .until = Stop::m48,
          .statement =
              "Strategy follows the pattern of care: responsive → secure; rejecting → "
              "deactivating/avoidant; inconsistent → hyperactivating/resistant; frightening → "
              "disorganized",
          .published = "direction only",
          .n = {},
          .source = "Ainsworth et al. 1978; Main 1990; Cassidy & Berlin 1994; Main & Hesse 1990",
          .status = "direction read in secondary sources",
          .measure =
              "in the four pure-pattern scenarios the predicted class is modal; share of the "
              "predicted class",
          .bands = {{"sensitive → secure", 0.8, 1},
                    {"rejecting → avoidant", 0.6, 1},
                    {"inconsistent → resistant", 0.5, 1},
                    {"frightening → disorganized", 0.6, 1}},
          .measured = care_pattern_strategy_measured};
}

}  // namespace securebase
