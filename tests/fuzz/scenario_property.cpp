#include "tests/fuzz/scenario_property.hpp"

#include <algorithm>
#include <string>

#include "sim/scenario/scenario_file.hpp"

namespace securebase {

const char* broken_by(std::string_view bytes) {
  const Outcome<Scenario> scenario = read_scenario(bytes, "f");
  if (!scenario) {
    const Problems& problems = scenario.problems();
    if (problems.empty()) return "neither a scenario nor a problem";
    const auto is_mute = [](const Problem& p) {
      return p.where.empty() || p.expected.empty() || p.found.empty();
    };
    return std::any_of(problems.begin(), problems.end(), is_mute) ? "a problem that is no sentence" : nullptr;
  }
  const std::string text = write_scenario(*scenario);
  const Outcome<Scenario> again = read_scenario(text, "f");
  if (!again) return "what was written cannot be read";
  if (!(*again == *scenario)) return "what was written reads as another scenario";
  return write_scenario(*again) == text ? nullptr : "writing again gives other bytes";
}

}  // namespace securebase
