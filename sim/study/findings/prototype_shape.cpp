#include <limits>

#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> prototype_shape_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  const Numbers infant = is(s["ssp12_class"], ssp_number::kSecure);
  const double to_4 = correlation(infant, is(s["ssp48_class"], ssp_number::kSecure));
  const double to_20 = correlation(infant, is(s["adult_class_20"], adult_number::kAutonomous));
  const double ratio = to_4 == 0 ? std::numeric_limits<double>::quiet_NaN() : to_20 / to_4;
  return {ratio,
          correlation(s["security_25"], s["security_26"]) - correlation(s["security_15"], s["security_16"])};
}

}  // namespace

Finding prototype_shape() {
  return {.id = "prototype-shape",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement =
              "Correlations with infancy level off above zero; adolescents are less stable "
              "than adults",
          .published = "direction",
          .n = {},
          .source = "Fraley et al. 2011; Jones et al. 2018",
          .status = "read in the abstract",
          .measure =
              "r(1 y, 19 y) / r(1 y, 4 y) at least .40; one-year stability at 15 below that at "
              "25",
          .bands = {{"r(1 y, 20 y) / r(1 y, 4 y)", 0.4}, {"stability at 25 less that at 15", 0}},
          .measured = prototype_shape_measured,
          .reason =
              "Plasticity only falls with age here and nothing unsettles adolescence as such, while "
              "break-ups and hard times shake adults: one-year stability at 15 comes out above that at "
              "25."};
}

}  // namespace securebase
