#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> infancy_to_adulthood_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(is(s["ssp12_class"], ssp_number::kSecure),
                      is(s["adult_class_20"], adult_number::kAutonomous))};
}

std::vector<double> infancy_to_adulthood_without_instruments(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["other_18m"], s["other_25"])};
}

}  // namespace

Finding infancy_to_adulthood() {
  return {.id = "infancy-to-adulthood",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Infant security goes modestly with the adult state of mind at 19 to 21",
          .published = "r about .27 to .39; 72% same class in one sample of 50",
          .n = 50,
          .source = "Fraley 2002; Pinquart et al. 2013; Waters et al. 2000",
          .status = "r from memory; 72% read in the abstract",
          .measure =
              "r of secure/insecure at 12 months with the adult label at 20; above .55 is "
              "determinism and fails",
          .bands = {{"r", 0.1, 0.45}},
          .measured = infancy_to_adulthood_measured,
          .without_instruments = infancy_to_adulthood_without_instruments};
}

}  // namespace securebase
