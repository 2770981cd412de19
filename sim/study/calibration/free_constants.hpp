#pragma once
// The constants that calibration may move, by the paths that --set knows, and how far. What is not listed here
// was set by hand and stays (sim/MODEL.md has every parameter with its source).

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/study/laboratory.hpp"

namespace securebase {

struct FreeConstant {
  std::string_view path;  ///< "caregivers[*]" means every caregiver of the population
  double low = 0;
  double high = 1;
  /// Whether the first four years depend on it; the search tunes these first.
  bool is_early = true;
};

[[nodiscard]] std::span<const FreeConstant> free_constants();

/// Where the search stands: one number per free constant, in their order.
using Constants = std::vector<double>;

/// The constants as they are in this material.
[[nodiscard]] Constants constants_of(const StudyMaterial& material);

/// The material with these constants. A pattern of care keeps its own caregivers and shares all the rest.
[[nodiscard]] StudyMaterial with_constants(StudyMaterial material, const Constants& constants);

}  // namespace securebase
