#pragma once
// What the tests of findings share: the population and the four pure patterns of care, from their files.

#include "sim/study/laboratory.hpp"
#include "tests/study/cohorts.hpp"

namespace securebase {

inline Scenario scenario_in_file(std::string_view name) {
  const std::string file = std::string(name) + ".json";
  return *read_scenario(file_text(SECUREBASE_SCENARIOS "/" + file), file);
}

inline StudyMaterial usual_material() {
  StudyMaterial material;
  material.population = scenario_in_file("population");
  for (std::size_t i = 0; i < kCarePatterns; ++i) material.patterns[i] = scenario_in_file(kPatternFiles[i]);
  return material;
}

}  // namespace securebase
