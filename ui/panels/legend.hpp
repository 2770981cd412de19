#pragma once
// What the lines, bands and marks of a picture are: a row that flows over as many lines as it needs.

#include <optional>
#include <string_view>
#include <vector>

#include "ui/panels/surface.hpp"

namespace securebase {

struct LegendEntry {
  std::string_view words;
  Pen pen;  ///< as wide as a band, where it is one
  std::optional<Marker> marker = std::nullopt;
};

void draw_legend(Surface& surface, const std::vector<LegendEntry>& entries);

}  // namespace securebase
