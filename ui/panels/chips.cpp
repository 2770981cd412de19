#include "ui/panels/chips.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/widgets.hpp"

namespace securebase {
namespace {

/// Where each chip lies from the top left corner, and how high all of them are.
struct Chips {
  std::vector<Rect> rects;
  float height = 0;
};

Chips lay_out(const Surface& surface, const std::vector<std::string>& words, float width) {
  const float gap = surface.em(4);
  const float height = surface.fonts.line_height(TextRole::body) + surface.em(7);
  Chips chips;
  chips.rects.reserve(words.size());
  glm::vec2 corner{0, 0};
  for (const std::string& word : words) {
    const float wanted = std::min(width, surface.fonts.width(word, TextRole::body) + surface.em(16));
    if (corner.x > 0 && corner.x + wanted > width) corner = {0, corner.y + height + gap};
    chips.rects.push_back(Rect::at(corner, {wanted, height}));
    corner.x += wanted + gap;
  }
  chips.height = corner.y + height;
  return chips;
}

}  // namespace

void chip_choice(Surface& surface, const Desk& desk, const Control& control) {
  const Palette& palette = surface.palette;
  const std::vector<std::string> words = choices_of(control, desk);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const Chips chips = lay_out(surface, words, width);
  const Rect all = Rect::at({corner.x, corner.y}, {width, chips.height});
  const auto chosen = static_cast<std::size_t>(control.value(desk) - control.low + 0.5);
  surface.spots[std::string(control.name)] = all;
  Picture picture;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Rect rect = Rect::at(chips.rects[i].min + glm::vec2{corner.x, corner.y}, chips.rects[i].size());
    ImGui::SetCursorScreenPos({rect.min.x, rect.min.y});
    ImGui::PushID(control.name.data());
    ImGui::PushID(static_cast<int>(i));
    if (ImGui::InvisibleButton("chip", {rect.width(), rect.height()}))
      surface.acts.push_back({std::string(control.name), control.low + static_cast<double>(i)});
    ImGui::PopID();
    ImGui::PopID();
    const bool is_lively = i == chosen || ImGui::IsItemHovered();
    picture.box(rect, surface.em(7), is_lively ? palette.chosen : palette.chip,
                {i == chosen ? palette.ink : palette.chip, i == chosen ? 1.5F : 1.0F});
    picture.text({rect.centre().x, rect.min.y + surface.em(3.5F)}, words[i],
                 {TextRole::body, i == chosen ? palette.ink : palette.muted, Align::centre});
  }
  if (desk.view.focus == control.name)
    picture.frame(all.inset(-surface.em(3)), surface.em(7), {palette.focus, 2});
  paint(surface, picture);
  ImGui::SetCursorScreenPos({corner.x, corner.y});
  take_room(all.size());
  if (desk.view.focus == control.name) bring_into_sight(all);
}

}  // namespace securebase
