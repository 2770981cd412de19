#pragma once
// How the format reference (scenarios/README.md) must say each field: its name, what it may be, and what
// holds where a file leaves it out. The rows follow from fields(), so the reference cannot fall behind.

#include <string>
#include <vector>

#include "sim/scenario/scenario_forms.hpp"

namespace securebase {

/// What a file means that leaves this field out.
template <class T>
std::string left_out(const T& by_default, bool is_required) {
  if (is_required) return "must be given";
  if constexpr (detail::IsOptional<T>::value) {
    return "none";
  } else if constexpr (std::is_same_v<T, Spread> || !(Described<T> || detail::IsList<T>::value)) {
    return "`" + json_text(json_of(by_default, Detail::without_defaults)) + "`";
  } else {
    return detail::IsList<T>::value ? "none" : "as below";
  }
}

/// The beginnings of the rows of one struct: "| `touch` | a number from 0 to 1 | `0.6` |".
template <Described T>
std::vector<std::string> format_rows(const T& by_default) {
  std::vector<std::string> rows;
  for_each_field(by_default, [&](const auto& field, const auto& member) {
    std::string row = "| `" + std::string(field.name) + "` | ";
    row += form_of(member, Bounds{field.low, field.high}) + " | ";
    rows.push_back(row + left_out(member, field.is_required) + " |");
  });
  return rows;
}

/// The table of a room of parameters: name, range, unit and meaning; a struct inside gives "attribution.plain".
/// Their values are in sim/MODEL.md.
template <Described T>
std::string parameter_rows(const std::string& prefix = "") {
  std::string rows;
  const T fresh{};
  for_each_field(fresh, [&](const auto& field, const auto& member) {
    using Member = std::remove_cvref_t<decltype(member)>;
    const std::string name = prefix + std::string(field.name);
    if constexpr (Described<Member>) {
      rows += parameter_rows<Member>(name + ".");
    } else {
      rows.append("| `").append(name).append("` | ");
      rows.append(form_of(member, Bounds{field.low, field.high}));
      if (!field.unit.empty()) rows.append(" (").append(field.unit).append(")");
      rows.append(" | ").append(field.help).append(" |\n");
    }
  });
  return rows;
}

}  // namespace securebase
