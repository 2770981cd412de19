#pragma once
// Changing a file's tree at a path: the one mechanism behind --set and the arms of a scenario.

#include <optional>

#include "sim/scenario/json.hpp"
#include "sim/scenario/scenario.hpp"

namespace securebase {

/// Where a setting went in the tree: "caregivers[0].care.tenderness", with the item number of a "+".
struct Placed {
  std::string path;
  std::optional<Problem> problem;
};

/// Puts a value at a path of the tree, adding what an optional part lacks.
[[nodiscard]] Placed put(Json& tree, std::string_view path, const std::string& value);

/// The first part of a path: "person".
[[nodiscard]] std::string root_of(std::string_view path);

/// The scenario with an arm's settings, read again strictly; problems name the arm by `arm_path`.
[[nodiscard]] Outcome<Scenario> with_settings(const Scenario& scenario, const Arm& arm,
                                              const std::string& arm_path);

}  // namespace securebase
