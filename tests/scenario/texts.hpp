#pragma once
// A small scenario file as text, and ways to spoil it.

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/scenario_file.hpp"

namespace securebase {

/// Everything a scenario must say, an event, an arm and a tendency.
inline constexpr std::string_view kSmall = R"({
  "format": 1,
  "name": "Small",
  "card": {
    "what_is_it": "a", "how_it_works": "b", "how_to_use_it": "c", "notice": "d",
    "try_this": "e", "extend": "f", "sources": "g", "limits": "h"
  },
  "person": {"name": "Ada"},
  "caregivers": [{"name": "Jon", "care": {"touch": 0.5, "attentiveness": {"mean": 0.6, "sd": 0.1}}}],
  "events": [{"at": "6m", "do": "set_care", "caregiver": "Jon", "quality": "touch", "to": 0.9}],
  "arms": [{"name": "colder", "set": {"caregivers[0].care.tenderness": 0.3}, "events": []}],
  "tendencies": [{"says": "it is so", "measure": "model_of_other", "at": "18m", "at_least": 0.1}]
})";

/// The text with its first `from` replaced; a test that replaces nothing is a broken test.
inline std::string with(std::string_view text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string_view::npos) throw std::logic_error("not in the text: " + std::string(from));
  std::string changed(text.substr(0, at));
  return changed.append(to).append(text.substr(at + from.size()));
}

inline std::string small_with(std::string_view from, std::string_view to) { return with(kSmall, from, to); }

inline Scenario small_scenario() { return *read_scenario(kSmall, "small.json"); }

/// What is wrong with this text, a sentence a line.
inline std::string wrong_with(std::string_view text) {
  std::string lines;
  const Outcome<Scenario> scenario = read_scenario(text, "f");
  for (const Problem& problem : scenario.problems())
    lines.append(lines.empty() ? "" : "\n").append(sentence(problem));
  return lines;
}

inline std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace securebase
