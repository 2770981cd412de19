#pragma once
// One thing of a list that can be opened: its name, and what it is.

#include <string>

#include "ui/panels/surface.hpp"

namespace securebase {

struct ListEntry {
  std::string title;
  std::string about;
  bool is_chosen;
};

/// Draws it over the full width and keeps the chosen one in sight; true if it was pressed.
bool list_row(Surface& surface, std::size_t index, const ListEntry& entry);

}  // namespace securebase
