#pragma once
// A life as a table for a spreadsheet: every measure (sim/life/measures.hpp), one row a month of age.

#include <memory>
#include <string>

#include "sim/life/life.hpp"

namespace securebase {

/// The row of names, then a row a month from birth up to this age. Comma-separated; numbers in their shortest exact
/// form.
[[nodiscard]] std::string life_table(std::shared_ptr<const World> world, Age until);

}  // namespace securebase
