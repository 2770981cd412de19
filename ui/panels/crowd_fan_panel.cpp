#include "ui/panels/crowd_fan_panel.hpp"

#include <imgui.h>

#include <array>

#include "ui/panels/plane_scenes.hpp"
#include "ui/panels/transport.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

struct FanLegendEntry {
  std::string_view words;
  Color color;
  float width;
  Stroke stroke;
};

/// What bands and lines are, from the right; what does not fit is left out, last things first.
void draw_legend(Surface& surface, const CrowdScene& scene, Rect row, float free_from) {
  const Palette& palette = surface.palette;
  const float band = surface.em(9);
  const std::array<FanLegendEntry, 4> entries{
      {{"eight in ten of these"_t, palette.person.faded(0.34F), band, Stroke::solid},
       {"of everyone"_t, palette.muted.faded(0.25F), band, Stroke::solid},
       {"marked life, as told"_t, palette.ink.faded(0.55F), 1, Stroke::solid},
       {"not asked before 20"_t, palette.person, 1.8F, Stroke::dotted}}};
  const float y = row.centre().y;
  float left = row.max.x;
  Picture picture;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const FanLegendEntry& entry = entries[i];
    if (i == 1 && !scene.is_filtered()) continue;
    const std::string words(tr(entry.words));
    const float width = surface.fonts.width(words, TextRole::small) + surface.em(40);
    if (left - width < free_from + surface.em(8)) break;
    left -= width;
    picture.line({left, y}, {left + surface.em(20), y}, {entry.color, entry.width, entry.stroke});
    picture.text({left + surface.em(26), y - surface.fonts.line_height(TextRole::small) / 2}, words,
                 {TextRole::small, palette.ink});
  }
  paint(surface, picture);
}

/// Before there is a crowd: the ages alone.
void draw_empty(const Desk& desk, Surface& surface, Rect area) {
  Picture picture;
  const AgeGround ground = crowd_fan_ground(area, surface.fonts);
  draw_age_bands(picture, ground, surface.palette, surface.fonts);
  draw_age_ticks(picture, ground, surface.palette, surface.fonts);
  const float x = ground.x_of(desk.session.state().age().years());
  picture.line({x, ground.plot.min.y - 2}, {x, ground.plot.max.y + 2}, {surface.palette.ink, 2});
  paint(surface, picture);
}

}  // namespace

void CrowdFanPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float height = button_height(surface);
  const Rect row = Rect::at({corner.x, corner.y + room.y - height}, {room.x, height});
  const Rect area{{corner.x, corner.y - surface.em(4)}, {corner.x + room.x, row.min.y - surface.em(6)}};
  const bool has_lives = desk.crowd.has_lives();
  if (has_lives)
    paint(surface, draw_crowd_fan(crowd_scene_of(desk), area, surface.palette, surface.fonts));
  else
    draw_empty(desk, surface, area);
  drag_through_ages(desk, surface, area, crowd_fan_ground(area, surface.fonts).plot);
  ImGui::SetCursorScreenPos({row.min.x, row.min.y});
  draw_transport(desk, surface, row.max.x);
  if (has_lives) draw_legend(surface, crowd_scene_of(desk), row, ImGui::GetItemRectMax().x);
}

}  // namespace securebase
