#pragma once
// What the program is made of besides the life on its desk: scenarios, lessons, languages, findings and typefaces, all
// read from the folder that holds scenarios/ and assets/.

#include <filesystem>

#include "sim/scenario/problem.hpp"
#include "ui/app/app.hpp"

namespace securebase {

/// A start that lacks only the life (stem, scenario, seed). What is wrong with the languages keeps it from starting;
/// a scenario or lesson with a problem is listed with its sentence.
[[nodiscard]] Outcome<AppStart> app_start(const std::filesystem::path& home);

}  // namespace securebase
