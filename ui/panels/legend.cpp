#include "ui/panels/legend.hpp"

#include <imgui.h>

#include "ui/panels/widgets.hpp"

namespace securebase {

void draw_legend(Surface& surface, const std::vector<LegendEntry>& entries) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float right = corner.x + ImGui::GetContentRegionAvail().x;
  const float line = surface.fonts.line_height(TextRole::small);
  glm::vec2 at{corner.x, corner.y};
  Picture picture;
  for (const LegendEntry& entry : entries) {
    const float sign = surface.em(26);
    const float width = sign + surface.fonts.width(entry.words, TextRole::small) + surface.em(14);
    if (at.x > corner.x && at.x + width > right) at = {corner.x, at.y + line};
    const glm::vec2 middle{at.x + surface.em(10), at.y + line / 2};
    const float half = surface.em(10);
    picture.line({middle.x - half, middle.y}, {middle.x + half, middle.y}, entry.pen);
    if (entry.marker) picture.marker(*entry.marker, middle, surface.em(8), entry.pen.color);
    picture.text({at.x + sign, at.y}, std::string(entry.words),
                 {TextRole::small, surface.palette.ink, Align::left, right - at.x - sign});
    at.x += width;
  }
  paint(surface, picture);
  take_room({right - corner.x, at.y + line - corner.y});
}

}  // namespace securebase
