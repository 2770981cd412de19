#pragma once
// Pictures shown in a window that nobody sees, and what can be found in them.

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "tests/platform/headless.hpp"

namespace securebase::testing {

inline Window& window_at(float scale) {
  static std::array<std::unique_ptr<Window>, 3> windows;
  auto& window = windows[static_cast<std::size_t>(scale) - 1];
  if (!window) {
    WindowOptions options = headless(scale);
    options.size = {1340, 840};
    window = std::make_unique<Window>(options);
  }
  return *window;
}

inline bool is_same_hue(Color one, Color other) {
  return one.r == other.r && one.g == other.g && one.b == other.b;
}

template <class Kind, class Wanted>
std::size_t count_if(const Picture& picture, Wanted wanted) {
  std::size_t found = 0;
  for (const Shape& shape : picture.shapes()) {
    const auto* kind = std::get_if<Kind>(&shape);
    found += kind != nullptr && wanted(*kind) ? 1U : 0U;
  }
  return found;
}

inline std::string collision_in(const std::vector<PaintedText>& texts, const Rect& area) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (!area.contains(texts[i].rect, 0.5F)) return texts[i].words + " leaves the stage";
    if (!texts[i].visible.contains(texts[i].rect, 0.5F)) return texts[i].words + " is cut";
    for (std::size_t j = 0; j < i; ++j) {
      if (texts[i].rect.inset(0.5F).overlaps(texts[j].rect))
        return texts[i].words + " over " + texts[j].words;
    }
  }
  return "";
}

}  // namespace securebase::testing
