#include "sim/study/sample.hpp"

#include <limits>
#include <stdexcept>
#include <string>

#include "sim/study/columns.hpp"

namespace securebase {
namespace {

/// The place of a word in the list "B/A/C/D".
double place_of(std::string_view word, std::string_view words) {
  double place = 0;
  while (!words.empty()) {
    const std::string_view first = words.substr(0, words.find('/'));
    if (first == word) return place;
    words.remove_prefix(first.size() < words.size() ? first.size() + 1 : first.size());
    place += 1;
  }
  throw std::logic_error("a word that its column does not list");
}

double number_of(const Cell& cell, const Column& column) {
  if (const auto* number = std::get_if<double>(&cell)) return *number;
  if (const auto* whole = std::get_if<std::uint64_t>(&cell)) return static_cast<double>(*whole);
  if (const auto* word = std::get_if<std::string_view>(&cell)) return place_of(*word, column.range);
  return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

void Watch::count_life() {
  if (is_cancelled) throw Cancelled{};
  ++lives;
}

Sample::Sample(const CohortRecipe& recipe, Stop last, Watch& watch) {
  const RowMaker maker(recipe);
  for (std::uint32_t life = recipe.first(); life < recipe.end(); ++life, ++lives_) {
    const LifeRecord record = maker.record(life, last);
    for (const Column& column : cohort_columns()) {
      if (column.ready <= last) columns_[column.name].push_back(number_of(column.of(record), column));
    }
    watch.count_life();
  }
}

const Numbers& Sample::operator[](std::string_view column) const {
  const auto found = columns_.find(column);
  if (found == columns_.end()) throw std::out_of_range("no column " + std::string(column) + " at this age");
  return found->second;
}

}  // namespace securebase
