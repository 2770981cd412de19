#include "ui/panels/picker_panel.hpp"

#include <imgui.h>

#include "ui/panels/widgets.hpp"

namespace securebase {
namespace {

/// One scenario of the list: its name, what it is, and whether it is chosen.
void draw_entry(const Desk& desk, Surface& surface, std::size_t index) {
  const Entry& entry = desk.library[index];
  const Palette& palette = surface.palette;
  const float width = ImGui::GetContentRegionAvail().x - surface.em(4);
  const float wrap = width - surface.em(24);
  const float title = surface.fonts.size(entry.title, TextRole::strong, wrap).y;
  const float about = surface.fonts.size(entry.about, TextRole::small, wrap).y;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const Rect rect = Rect::at({corner.x, corner.y}, {width, title + about + surface.em(16)});
  ImGui::PushID(static_cast<int>(index));
  const bool is_clicked = ImGui::InvisibleButton("entry", {rect.width(), rect.height()});
  ImGui::PopID();
  const bool is_chosen = index == desk.view.picked;
  if (is_chosen && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
  Picture picture;
  const bool is_lively = is_chosen || ImGui::IsItemHovered();
  picture.box(rect, surface.em(8), is_lively ? palette.chosen : palette.panel,
              {is_chosen ? palette.ink : palette.hairline, 1});
  picture.text(rect.min + glm::vec2{surface.em(12), surface.em(7)}, entry.title,
               {TextRole::strong, palette.ink, Align::left, wrap});
  picture.text(rect.min + glm::vec2{surface.em(12), surface.em(8) + title}, entry.about,
               {TextRole::small, palette.muted, Align::left, wrap});
  paint(surface, picture);
  if (is_clicked) surface.acts.push_back({"scenario.pick", static_cast<double>(index)});
}

}  // namespace

void PickerPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  surface.spots["scenario.pick"] = rect;
  paragraph(surface, "Choose a life", TextRole::big, surface.palette.ink);
  paragraph(surface, "Arrow keys and Return, or the pointer. Escape goes back.", TextRole::small,
            surface.palette.muted);
  gap(surface, 6);
  for (std::size_t i = 0; i < desk.library.size(); ++i) draw_entry(desk, surface, i);
}

}  // namespace securebase
