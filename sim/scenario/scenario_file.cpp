#include "sim/scenario/scenario_file.hpp"

#include "sim/scenario/scenario_forms.hpp"

namespace securebase {

Outcome<Scenario> read_scenario(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  Outcome<Scenario> scenario = scenario_from(*json, file_name);
  if (!scenario) return scenario;
  Problems problems = check_scenario(*scenario, file_name);
  if (!problems.empty()) return problems;
  return scenario;
}

std::string write_scenario(const Scenario& scenario) {
  return json_file(json_of(scenario, Detail::without_defaults));
}

}  // namespace securebase
