#include "ui/panels/description_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/widgets.hpp"

namespace securebase {
namespace {

/// One sentence; the one that the keyboard is on lies on a ground of its own.
Rect draw_line(Surface& surface, const std::string& words, bool is_chosen) {
  const float inset = surface.em(8);
  const Rect across = across_here();
  const float wrap = across.width() - 2 * inset;
  const glm::vec2 size{across.width(), surface.fonts.size(words, TextRole::body, wrap).y + surface.em(4)};
  const Rect rect = Rect::at(across.min, size);
  Picture picture;
  if (is_chosen) picture.box(rect, surface.em(6), surface.palette.chosen, {surface.palette.ink, 1});
  picture.text({rect.min.x + inset, rect.min.y + surface.em(2)}, words,
               {TextRole::body, surface.palette.ink, Align::left, wrap});
  paint(surface, picture);
  take_room(size);
  return rect;
}

}  // namespace

void DescriptionPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  if (ImGui::IsWindowAppearing()) {
    ImGui::SetScrollY(0);
    last_line_.reset();
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(2)});
  paragraph(surface, tr("The screen in words"_t), TextRole::big, surface.palette.ink);
  paragraph(surface,
            tr("Up and Down go from sentence to sentence, Home and End to the first and the last; every "
               "other key does "
               "what it always does. Escape closes this."_t),
            TextRole::small, surface.palette.muted);
  const std::vector<DescriptionLine> lines = lines_of(describe_screen(desk));
  const std::size_t chosen = std::min(desk.view.description_line, lines.size() - 1);
  const bool must_follow = last_line_ && *last_line_ != chosen;
  last_line_ = chosen;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].heading.empty()) {
      gap(surface, 6);
      paragraph(surface, lines[i].heading, TextRole::strong, surface.palette.ink);
    }
    const Rect at = draw_line(surface, lines[i].text, i == chosen);
    if (i == chosen && must_follow) bring_into_sight(at);
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
