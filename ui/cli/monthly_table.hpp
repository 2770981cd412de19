#pragma once
// A life as a table for a spreadsheet: every measure (sim/life/measures.hpp), one row a month of age.

#include <string>

#include "sim/life/state.hpp"

namespace securebase {

class MonthlyTable {
 public:
  /// Starts with the row of names.
  MonthlyTable();
  /// Appends the row of this moment.
  void add(const State& state);
  /// Comma-separated values; numbers in their shortest exact form.
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace securebase
