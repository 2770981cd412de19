#include "ui/panels/list_row.hpp"

#include <imgui.h>

namespace securebase {

bool list_row(Surface& surface, std::size_t index, const ListEntry& entry) {
  const Palette& palette = surface.palette;
  const float width = ImGui::GetContentRegionAvail().x - surface.em(4);
  const float wrap = width - surface.em(24);
  const float title = surface.fonts.size(entry.title, TextRole::strong, wrap).y;
  const float about = surface.fonts.size(entry.about, TextRole::small, wrap).y;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const Rect rect = Rect::at({corner.x, corner.y}, {width, title + about + surface.em(16)});
  ImGui::PushID(static_cast<int>(index));
  const bool is_pressed = ImGui::InvisibleButton("entry", {rect.width(), rect.height()});
  ImGui::PopID();
  if (entry.is_chosen && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
  const bool is_lively = entry.is_chosen || ImGui::IsItemHovered();
  Picture picture;
  picture.box(rect, surface.em(8), is_lively ? palette.chosen : palette.panel,
              {entry.is_chosen ? palette.ink : palette.hairline, 1});
  picture.text(rect.min + glm::vec2{surface.em(12), surface.em(7)}, entry.title,
               {TextRole::strong, palette.ink, Align::left, wrap});
  picture.text(rect.min + glm::vec2{surface.em(12), surface.em(8) + title}, entry.about,
               {TextRole::small, palette.muted, Align::left, wrap});
  paint(surface, picture);
  return is_pressed;
}

}  // namespace securebase
