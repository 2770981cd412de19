#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> earned_security_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  const auto quality = [&](bool was_secure, bool is_secure) {
    return where(s["relationship_quality_30"], [&](std::size_t i) {
      return (s["ssp12_class"][i] == ssp_number::kSecure) == was_secure &&
             (s["adult_class_25"][i] == adult_number::kAutonomous) == is_secure;
    });
  };
  const Numbers earned = quality(false, true);
  return {effect(earned, quality(true, true)), effect(earned, quality(false, false))};
}

}  // namespace

Finding earned_security() {
  return {.id = "earned-security",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement =
              "Insecure infants who become secure do as well in close relationships as the "
              "always secure",
          .published = "direction",
          .n = {},
          .source = "Roisman et al. 2002 (prospective definition)",
          .status = "read in the abstract",
          .measure =
              "relationship quality at 30: |earned − continuous secure| d below .35; earned − "
              "continuous insecure d above .30",
          .bands = {{"d from always secure", -0.35, 0.35}, {"d from always insecure", 0.3, 3}},
          .measured = earned_security_measured};
}

}  // namespace securebase
