#include "ui/cli/room_table.hpp"

#include "sim/core/numerals.hpp"
#include "sim/instruments/observation.hpp"
#include "sim/scenario/json.hpp"

namespace securebase {
namespace {

std::string with_comma(const std::string& row) { return row.empty() ? row : row + ","; }

/// What is seen stands without a prefix; all else under the name of what holds it.
std::string prefix_of(const std::string& outer, std::string_view name) {
  return name == "seen" ? outer : outer + std::string(name) + "_";
}

template <Described T>
void add_names(std::string& row, const T& record, const std::string& prefix) {
  for_each_field(record, [&](const auto& field, const auto& member) {
    if constexpr (Described<std::remove_cvref_t<decltype(member)>>)
      add_names(row, member, prefix_of(prefix, field.name));
    else
      row = with_comma(row) + prefix + std::string(field.name);
  });
}

template <class T>
void add_cells(std::string& row, const T& value) {
  if constexpr (Described<T>)
    for_each_field(value, [&](const auto&, const auto& member) { add_cells(row, member); });
  else if constexpr (Worded<T>)
    row = with_comma(row) + std::string(word(value));
  else
    row = with_comma(row) + shortest(static_cast<double>(value));
}

}  // namespace

std::optional<std::size_t> caregiver_named(const State& state, const std::string& name) {
  if (name.empty()) return primary_caregiver(state);
  for (std::size_t i = 0; i < kMostCaregivers; ++i)
    if (state.figures[i].is_present && state.figures[i].name == name) return i;
  return {};
}

std::string room_table(const SspTrace& trace) {
  std::string text;
  add_names(text, SspMoment{}, "");
  text += '\n';
  for (const SspMoment& moment : trace) {
    std::string row;
    add_cells(row, moment);
    text += row + '\n';
  }
  return text;
}

}  // namespace securebase
