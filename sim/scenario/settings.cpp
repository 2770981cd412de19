#include "sim/scenario/settings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/scenario_forms.hpp"

namespace securebase {
namespace {

constexpr std::size_t kLongestPath = 120;  ///< bytes of it that are shown

/// "caregivers[0].care" → caregivers, 0, care.
std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts(1);
  for (const char letter : path) {
    if (letter == '.' || letter == '[')
      parts.emplace_back();
    else if (letter != ']')
      parts.back() += letter;
  }
  return parts;
}

/// The item that this part of a path names: a number, or + for a new one at the end.
Json* item_of(Json::List& list, const std::string& part, std::string& path) {
  std::size_t index = list.size();
  if (part == "+") {
    list.emplace_back();
  } else {
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    const bool is_number = error == std::errc{} && end == part.data() + part.size() && !part.empty();
    if (!is_number || index >= list.size()) return nullptr;
  }
  path += '[' + std::to_string(index) + ']';
  return &list[index];
}

Json* field_of(Json& object, const std::string& part, std::string& path) {
  path += (path.empty() ? "" : ".") + part;
  if (Json* found = object.member(part)) return found;
  return &object.as<Json::Object>()->emplace_back(JsonMember{part, {}}).value;
}

std::string items_of(const Json::List& list) {
  if (list.empty()) return "+ to add an item to an empty list";
  return "the number of an item (0 to " + std::to_string(list.size() - 1) + "), or + to add one";
}

Json value_of(const std::string& text) {
  const Outcome<Json> json = parse_json(text, "");
  return json ? *json : Json{text};
}

bool is_at_or_in(const std::string& inner, const std::string& outer) {
  if (inner.compare(0, outer.size(), outer) != 0) return false;
  return inner.size() == outer.size() || inner[outer.size()] == '.' || inner[outer.size()] == '[';
}

/// Says a problem of the changed scenario as one of the setting that caused it.
Problem blamed(Problem problem, const std::vector<std::string>& placed, const Arm& arm,
               const std::string& arm_path) {
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (!is_at_or_in(problem.path, placed[i]) && !is_at_or_in(placed[i], problem.path)) continue;
    const bool is_same = problem.path == placed[i];
    problem.path =
        arm_path + ".set." + one_line(arm.set[i].path, kLongestPath) + (is_same ? "" : ": " + problem.path);
    return problem;
  }
  problem.path = arm_path + ": " + problem.path;
  return problem;
}

/// The problems that are not the scenario's own: those are told once, not once an arm.
Problems without(const Problems& problems, const Problems& known) {
  Problems rest;
  std::copy_if(problems.begin(), problems.end(), std::back_inserter(rest), [&](const Problem& problem) {
    return std::find(known.begin(), known.end(), problem) == known.end();
  });
  return rest;
}

constexpr std::array<std::string_view, 4> kSettable{"person", "caregivers", "events", "parameters"};

}  // namespace

std::string root_of(std::string_view path) { return parts_of(path).front(); }

Placed put(Json& tree, std::string_view path, const std::string& value) {
  Json* here = &tree;
  Placed placed;
  const auto refuse = [&](const std::string& expected, const std::string& found) {
    placed.problem = Problem{"", one_line(path, kLongestPath), expected, found};
    return placed;
  };
  const std::vector<std::string> parts = parts_of(path);
  if (parts.size() > kDeepestJson)
    return refuse("a path of at most " + std::to_string(kDeepestJson) + " parts",
                  std::to_string(parts.size()));
  for (const std::string& part : parts) {
    if (part.empty()) return refuse("a path such as caregivers[0].care.tenderness", in_quotes(path));
    if (here->as<std::nullptr_t>()) here->value = Json::Object{};
    if (auto* list = here->as<Json::List>()) {
      const std::string items = items_of(*list);
      here = item_of(*list, part, placed.path);
      if (!here) return refuse(items + " after " + in_quotes(placed.path), in_quotes(part));
    } else if (here->as<Json::Object>()) {
      here = field_of(*here, part, placed.path);
    } else {
      return refuse("nothing after " + in_quotes(placed.path) + ", which has no parts", in_quotes(part));
    }
  }
  *here = value_of(value);
  return placed;
}

Outcome<Scenario> with_settings(const Scenario& scenario, const Arm& arm, const std::string& arm_path) {
  Scenario base = scenario;
  base.arms.clear();
  base.tendencies.clear();
  Json tree = json_of(base, Detail::in_full);
  std::vector<std::string> placed;
  Problems problems;
  for (const Setting& setting : arm.set) {
    const std::string root = root_of(setting.path);
    const bool is_settable = std::find(kSettable.begin(), kSettable.end(), root) != kSettable.end();
    const std::string at = arm_path + ".set." + one_line(setting.path, kLongestPath);
    if (!is_settable) {
      const std::string meant = suggestion(root, {kSettable.begin(), kSettable.end()});
      problems.push_back({"", at,
                          "a path that starts with person, caregivers, events or parameters (" + meant + ")",
                          in_quotes(root)});
      continue;
    }
    Placed done = put(tree, setting.path, setting.value);
    placed.push_back(done.path);
    if (!done.problem) continue;
    done.problem->path = at;
    problems.push_back(*done.problem);
  }
  if (!problems.empty()) return problems;
  Outcome<Scenario> changed = scenario_from(tree, "");
  problems = changed ? check_scenario(*changed, "") : changed.problems();
  if (problems.empty()) return changed;
  problems = without(problems, check_scenario(base, ""));
  for (Problem& problem : problems) problem = blamed(problem, placed, arm, arm_path);
  return problems;
}

Outcome<Scenario> set_in(const Scenario& scenario, std::string_view path, std::string_view value) {
  Json tree = json_of(scenario, Detail::in_full);
  const Placed placed = put(tree, path, std::string(value));
  if (placed.problem) return Problems{*placed.problem};
  Outcome<Scenario> changed = scenario_from(tree, "");
  if (!changed) return changed;
  Problems problems = check_scenario(*changed, "");
  if (!problems.empty()) return problems;
  return changed;
}

Outcome<Scenario> arm_of(const Scenario& scenario, std::string_view arm_name) {
  std::vector<std::string_view> names;
  Arm itself;
  const Arm* arm = arm_name.empty() ? &itself : nullptr;
  for (const Arm& each : scenario.arms) {
    names.push_back(each.name);
    if (each.name == arm_name) arm = &each;
  }
  if (!arm) {
    return Problems{
        {"", "arms", "the name of an arm (" + suggestion(arm_name, names) + ")", in_quotes(arm_name)}};
  }
  Outcome<Scenario> changed = with_settings(scenario, *arm, "arm " + in_quotes(arm->name));
  if (changed) changed->events.insert(changed->events.end(), arm->events.begin(), arm->events.end());
  return changed;
}

}  // namespace securebase
