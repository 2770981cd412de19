#include "ui/panels/layers_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <glm/common.hpp>

#include "ui/panels/widgets.hpp"
#include "ui/view/layers_view.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 7> kButtons{"layers.deeper", "layers.back",     "layers.go",
                                                   "layers.return", "layers.previous", "layers.next",
                                                   "layers.close"};

float buttons_width(const Desk& desk, const Surface& surface) {
  float width = 0;
  for (const std::string_view name : kButtons) {
    const Control& control = *control_named(name);
    if (is_shown(control, desk)) width += button_width(surface, control) + surface.em(6);
  }
  return width;
}

/// One after the other, in as many lines as they need; what cannot be used now is there and pale.
void draw_buttons(const Desk& desk, Surface& surface, float right) {
  bool is_first = true;
  for (const std::string_view name : kButtons) {
    const Control& control = *control_named(name);
    if (!is_shown(control, desk)) continue;
    const float from = ImGui::GetItemRectMax().x + surface.em(6);
    if (!is_first && from + button_width(surface, control) <= right) ImGui::SameLine(0, surface.em(6));
    inline_button(surface, desk, control,
                  is_first && is_usable(control, desk) ? ButtonShape::primary : ButtonShape::words);
    is_first = false;
  }
}

/// Title and buttons; the buttons below the title where they do not fit beside it.
void draw_head(const Desk& desk, Surface& surface, const PeeledQuarrel& quarrel) {
  const std::string_view title = tr("A quarrel, peeled"_t);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const float buttons = buttons_width(desk, surface);
  const std::string line = listed({quarrel.name, quarrel.partner}) + " · " + quarrel.title;
  const float words =
      std::max(surface.fonts.width(title, TextRole::big), surface.fonts.width(line, TextRole::small));
  const bool fits = words + buttons + surface.em(20) <= width;
  paragraph(surface, title, fits ? TextRole::big : TextRole::title, surface.palette.ink);
  paragraph(surface, line, TextRole::small, surface.palette.muted);
  const ImVec2 below = ImGui::GetCursorScreenPos();
  if (fits) ImGui::SetCursorScreenPos({at.x + width - buttons, at.y + surface.em(2)});
  draw_buttons(desk, surface, at.x + width);
  if (fits) ImGui::SetCursorScreenPos(below);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
}

/// Scrolls to the layer just opened, or to the moment just chosen, if it is not wholly seen.
void follow(const LayersLook& now, const LayersLook& last, const LayersDrawn& drawn) {
  const bool is_at_a_moment = now.moment < drawn.moments.size() && now.moment != last.moment;
  if (now.depth == last.depth && now.quarrel == last.quarrel && !is_at_a_moment) return;
  const Rect wanted = is_at_a_moment ? drawn.moments[now.moment] : drawn.open;
  const float top = ImGui::GetWindowPos().y;
  const float bottom = top + ImGui::GetWindowHeight();
  if (wanted.min.y >= top && wanted.max.y <= bottom) return;
  ImGui::SetScrollFromPosY(wanted.min.y - top, 0);
}

LayersDrawn draw_peeled(const Desk& desk, Surface& surface, const PeeledQuarrel& quarrel) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const LayersLook& look = desk.view.layers;
  const Rect area = Rect::at({at.x + 1, at.y + surface.em(4)}, {room.x - 2, room.y - surface.em(6)});
  const LayersDrawn drawn = draw_layers({quarrel, look.depth, look.moment, desk.session.state().episode},
                                        area, surface.palette, surface.fonts);
  Rect all{{0, 0}, {0, 0}};
  for (std::size_t i = 0; i < drawn.moments.size(); ++i) {
    const Rect& spot = drawn.moments[i];
    all = i == 0 ? spot : Rect{glm::min(all.min, spot.min), glm::max(all.max, spot.max)};
    ImGui::SetCursorScreenPos({spot.min.x, spot.min.y});
    const std::string id = "layers.moment." + std::to_string(i);
    if (ImGui::InvisibleButton(id.c_str(), {spot.width(), spot.height()})) {
      surface.acts.push_back({"layers.moment", static_cast<double>(i)});
      surface.acts.push_back({"layers.go"});
    }
    surface.spots[id] = spot;
  }
  paint(surface, drawn.picture);
  if (!drawn.moments.empty()) surface.spots["layers.moment"] = all;
  if (desk.view.focus == "layers.moment") {
    Picture ring;
    ring.frame(all.inset(-surface.em(2)), surface.em(8), {surface.palette.focus, 2});
    paint(surface, ring);
  }
  ImGui::SetCursorScreenPos({at.x, at.y});
  ImGui::Dummy({room.x - 2, drawn.height + surface.em(5)});
  return drawn;
}

}  // namespace

void LayersPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const auto quarrel = peel(desk.session.timeline(), desk.view.layers.quarrel);
  if (!quarrel) return;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  draw_head(desk, surface, *quarrel);
  follow(desk.view.layers, last_, draw_peeled(desk, surface, *quarrel));
  last_ = desk.view.layers;
  ImGui::PopStyleVar();
}

}  // namespace securebase
