#include "ui/cli/monthly_table.hpp"

#include "sim/life/measures.hpp"
#include "sim/scenario/json.hpp"

namespace securebase {

MonthlyTable::MonthlyTable() {
  for (const Measure& measure : measures()) {
    if (!text_.empty()) text_ += ',';
    text_ += measure.name;
  }
  text_ += '\n';
}

void MonthlyTable::add(const State& state) {
  bool is_first = true;
  for (const Measure& measure : measures()) {
    if (!is_first) text_ += ',';
    is_first = false;
    text_ += shortest(measure.of(state));
  }
  text_ += '\n';
}

}  // namespace securebase
