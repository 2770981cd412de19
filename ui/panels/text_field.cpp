#include "ui/panels/text_field.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {

void text_field(Surface& surface, const Desk& desk, const Control& control, Rect rect) {
  std::string words = control.text(desk);
  words.resize(control.longest + 1);  // zeros, for Dear ImGui to write over
  ImGui::SetCursorScreenPos({rect.min.x, rect.min.y});
  push_text_role(surface.fonts, TextRole::small);
  const float height = ImGui::GetFontSize();
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {4, std::max(0.0F, (rect.height() - height) / 2)});
  ImGui::SetNextItemWidth(rect.width());
  if (!ImGui::IsAnyItemActive()) ImGui::SetKeyboardFocusHere();
  const std::string id = "##" + std::string(control.name);
  if (ImGui::InputText(id.c_str(), words.data(), words.size()))
    surface.acts.push_back({std::string(control.name), 0, false, std::string(words.c_str())});
  if (ImGui::IsItemDeactivated()) surface.acts.push_back({"writing.keep"});
  ImGui::PopStyleVar();
  pop_text_role();
  Picture frame;
  frame.frame(rect.inset(-2), 4, {surface.palette.focus, 2});
  paint(surface, frame);
}

void text_row(Surface& surface, const Desk& desk, const Control& control) {
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect = Rect::at({at.x, at.y}, {width, button_height(surface)});
  surface.spots[std::string(control.name)] = rect;
  if (desk.view.writing.control == control.name) {
    text_field(surface, desk, control, rect);
    return;
  }
  const bool is_clicked = ImGui::InvisibleButton(std::string(control.name).c_str(), {width, rect.height()});
  const std::string words = control.text(desk);
  const std::string name(tr(control.label));
  const float label = surface.fonts.width(name, TextRole::small) + surface.em(10);
  Picture picture;
  picture.box(rect, surface.em(6), ImGui::IsItemHovered() ? surface.palette.chosen : surface.palette.chip);
  picture.text({rect.min.x + surface.em(6), rect.min.y + surface.em(7.5F)}, name,
               {TextRole::small, surface.palette.muted});
  picture.clip(rect);
  picture.text({rect.min.x + surface.em(6) + label, rect.min.y + surface.em(6.5F)},
               words.empty() ? "—" : words, {TextRole::body, surface.palette.ink});
  picture.unclip();
  if (desk.view.focus == control.name)
    picture.frame(rect.inset(-surface.em(3)), surface.em(8), {surface.palette.focus, 2});
  paint(surface, picture);
  if (is_clicked) surface.acts.push_back({std::string(control.name)});
}

}  // namespace securebase
