#include "ui/exports/life_table.hpp"

#include "sim/core/numerals.hpp"
#include "sim/life/measures.hpp"
#include "sim/scenario/json.hpp"

namespace securebase {
namespace {

/// One cell for each measure, with commas between and a line end behind.
template <class Cell>
void add_row(std::string& text, const Cell& cell) {
  bool is_first = true;
  for (const Measure& measure : measures()) {
    if (!is_first) text += ',';
    is_first = false;
    text += cell(measure);
  }
  text += '\n';
}

}  // namespace

std::string life_table(std::shared_ptr<const World> world, Age until) {
  std::string text;
  add_row(text, [](const Measure& measure) { return measure.name; });
  Life life(std::move(world));
  for (int month = 0; Age::from_months(month) <= until; ++month) {
    life.run_until(Age::from_months(month));
    add_row(text, [&](const Measure& measure) { return shortest(measure.of(life.state())); });
  }
  return text;
}

}  // namespace securebase
