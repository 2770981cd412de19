#include "ui/panels/map_signs_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/map_view.hpp"
#include "ui/view/strange_situation_view.hpp"

namespace securebase {
namespace {

void draw_sign(Surface& surface, MapSign sign) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float unit = surface.fonts.line_height(TextRole::small);
  const float indent = unit * 2.3F;
  const float wrap = ImGui::GetContentRegionAvail().x - indent - surface.em(2);
  const std::string words(tr(words_for(sign)));
  Picture picture = draw_map_sign(sign, Rect::at({at.x, at.y}, {unit * 1.8F, unit}), surface.palette);
  picture.text({at.x + indent, at.y}, words, {TextRole::small, surface.palette.ink, Align::left, wrap});
  paint(surface, picture);
  ImGui::Dummy({wrap + indent, surface.fonts.size(words, TextRole::small, wrap).y});
}

/// The four infant classes, in as many lines as they need.
void draw_classes(Surface& surface) {
  const float unit = surface.fonts.line_height(TextRole::small);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float right = corner.x + ImGui::GetContentRegionAvail().x;
  glm::vec2 at{corner.x, corner.y};
  Picture picture;
  for (const SspClass each :
       {SspClass::secure, SspClass::avoidant, SspClass::resistant, SspClass::disorganized}) {
    const std::string words(tr(name_of(each)));
    const float width = unit * 1.1F + surface.fonts.width(words, TextRole::small);
    if (at.x + width > right) at = {corner.x, at.y + unit * 1.2F};
    picture.marker(marker_of(each), {at.x + unit * 0.4F, at.y + unit * 0.52F}, unit * 0.7F,
                   color_of(each, surface.palette));
    picture.text({at.x + unit * 1.1F, at.y}, words, {TextRole::small, surface.palette.ink});
    at.x += width + unit * 0.8F;
  }
  paint(surface, picture);
  ImGui::Dummy({right - corner.x, at.y + unit * 1.2F - corner.y});
}

}  // namespace

void MapSignsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  for (const std::string_view name : {"map.others", "crowd.as_told"}) {
    const Control& control = *control_named(name);
    if (securebase::is_shown(control, desk)) control_row(surface, desk, control);
  }
  for (std::size_t i = 0; i < kMapSigns; ++i) draw_sign(surface, static_cast<MapSign>(i));
  paragraph(surface, tr("Strange Situation at 12 months:"_t), TextRole::small, surface.palette.muted);
  draw_classes(surface);
  if (!desk.crowd.has_lives())
    paragraph(surface, tr("Make a crowd in the view beside this one, and its lives appear here too."_t),
              TextRole::small, surface.palette.muted);
  ImGui::PopStyleVar();
}

}  // namespace securebase
