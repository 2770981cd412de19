#pragma once
// What all studies of the findings are made on: the default population and the four patterns of care, from the
// scenario files of these names. The command line, the window and the tests find the files each in their way.

#include "sim/study/laboratory.hpp"

namespace securebase {

/// The scenario file of the default population.
inline constexpr std::string_view kPopulationFile = "population";

/// `find` gives the scenario of a file by its stem ("steady_care"), or throws.
template <class Find>
[[nodiscard]] StudyMaterial load_study_material(Find&& find, StudyInstruments study = {}) {
  StudyMaterial material;
  material.population = find(std::string(kPopulationFile));
  for (std::size_t i = 0; i < kCarePatterns; ++i) material.patterns[i] = find(std::string(kPatternFiles[i]));
  material.study = study;
  return material;
}

}  // namespace securebase
