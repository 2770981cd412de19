#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> ssp_lowrisk_measured(Laboratory& lab) {
  const Numbers& classes = lab.low_risk()["ssp12_forced_class"];
  return {share_of(classes, kSecure), share_of(classes, kAvoidant), share_of(classes, kResistant)};
}

}  // namespace

Finding ssp_lowrisk() {
  return {.id = "ssp-lowrisk",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement = "Older low-risk norm, three-way",
          .published = "65% secure, 21% avoidant, 14% resistant; 32 samples, 8 countries",
          .n = 1990,
          .source = "van IJzendoorn & Kroonenberg 1988",
          .status = "read in a secondary source",
          .measure = "low-risk population, disorganized forced to the best organized class",
          .bands = {{"secure", 0.58, 0.72}, {"avoidant", 0.14, 0.26}, {"resistant", 0.08, 0.2}},
          .measured = ssp_lowrisk_measured,
          .reason =
              "The arm was fixed before it was measured: it takes away fright, strain and uneven days and"
              " leaves what is given as it is. In this model these are, beside coldness, the main ways to"
              " insecurity, and most infants whose disorganization is set aside come out secure; the "
              "published norm has fewer secure and more avoidant infants."};
}

}  // namespace securebase
