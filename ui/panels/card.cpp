#include "ui/panels/card.hpp"

#include <imgui.h>

#include <algorithm>

namespace securebase {
namespace {

/// Over the whole window, its edges and its scrollbar too.
void paint_to_the_edges(Surface& surface, const Picture& picture) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(ImGui::GetWindowPos(), {ImGui::GetWindowPos().x + ImGui::GetWindowSize().x,
                                            ImGui::GetWindowPos().y + ImGui::GetWindowSize().y});
  paint(surface, picture);
  list.PopClipRect();
}

}  // namespace

void paint_card(Surface& surface, Rect rect) {
  Picture card;
  card.box(rect, ImGui::GetStyle().WindowRounding, surface.palette.panel, {surface.palette.hairline, 1});
  paint_to_the_edges(surface, card);
}

void paint_thumb(Surface& surface) {
  const float hidden = ImGui::GetScrollMaxY();
  if (hidden <= 0) return;
  const ImVec2 corner = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
  constexpr float kMargin = 3;  // on each side of the thumb
  const float width = ImGui::GetStyle().ScrollbarSize - 2 * kMargin;
  const float room = size.y - 2 * kMargin;
  const float height = std::max(ImGui::GetStyle().GrabMinSize, room * size.y / (size.y + hidden));
  const float top = corner.y + kMargin + (room - height) * ImGui::GetScrollY() / hidden;
  const Rect rect = Rect::at({corner.x + size.x - kMargin - width, top}, {width, height});
  const bool is_pointed_at =
      ImGui::IsMouseHoveringRect({rect.min.x, rect.min.y}, {rect.max.x, rect.max.y}, false);
  const Palette& palette = surface.palette;
  Picture thumb;
  thumb.box(rect, width / 2, is_pointed_at ? mix(palette.track, palette.muted, 0.4F) : palette.track);
  paint_to_the_edges(surface, thumb);
}

void end_child(Surface& surface) {
  paint_thumb(surface);
  ImGui::EndChild();
}

}  // namespace securebase
