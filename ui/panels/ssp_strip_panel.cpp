#include "ui/panels/ssp_strip_panel.hpp"

#include <imgui.h>

#include <array>

#include "ui/panels/ssp_scene.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

void draw_chart(const Desk& desk, Surface& surface, const SspScene& scene, Rect area) {
  paint(surface, draw_ssp_strip(scene, area, surface.palette, surface.fonts));
  const Rect plot = ssp_strip_plot(area, surface.fonts);
  surface.spots["ssp.second"] = plot;
  ImGui::SetCursorScreenPos({area.min.x, area.min.y});
  ImGui::InvisibleButton("ssp.second", {area.width(), area.height()});
  if (ImGui::IsItemActive())
    surface.acts.push_back({"ssp.second", ssp_second_under(ImGui::GetIO().MousePos.x, plot, scene), true});
  if (desk.view.focus != "ssp.second") return;
  Picture ring;
  ring.frame(plot.inset(-3), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

/// Choices that stand in the row while there is room; what does not fit is left to its key.
void draw_choices(const Desk& desk, Surface& surface, float right) {
  for (const std::string_view name : {"time.speed", "ssp.age", "ssp.caregiver"}) {
    const Control& control = *control_named(name);
    if (!is_usable(control, desk)) continue;
    const float from = ImGui::GetItemRectMax().x + surface.em(10);
    if (from + choice_width(surface, desk, control) > right) return;
    ImGui::SameLine(0, surface.em(10));
    inline_choice(surface, desk, control);
  }
}

void draw_room_transport(const Desk& desk, Surface& surface, float right) {
  icon_button(surface, desk, *control_named("time.back"), Icon::step_back);
  ImGui::SameLine(0, surface.em(4));
  icon_button(surface, desk, *control_named("time.play"), is_playing(desk) ? Icon::pause : Icon::play, true);
  ImGui::SameLine(0, surface.em(4));
  icon_button(surface, desk, *control_named("time.forward"), Icon::step_forward);
  draw_choices(desk, surface, right);
}

struct ActLegendEntry {
  std::string_view words;
  Color color;
  Stroke stroke;
};

/// The clock and what the curves are, from the right; what does not fit is left out, last things first.
void draw_legend(Surface& surface, const SspScene& scene, Rect row, float free_from) {
  const Palette& palette = surface.palette;
  const std::array<ActLegendEntry, 2> entries{{{"shows outside"_t, palette.person, Stroke::solid},
                                               {"goes on inside"_t, palette.arousal, Stroke::dotted}}};
  const std::string clock =
      say("{n} of {all}"_t, {{"n", words_for_clock(static_cast<int>(scene.second))},
                             {"all", words_for_clock(static_cast<int>(scene.trace.size()) - 1)}});
  const float y = row.centre().y - surface.fonts.line_height(TextRole::small) / 2;
  float left = row.max.x - surface.fonts.width(clock, TextRole::small);
  if (left < free_from + surface.em(8)) return;
  Picture picture;
  picture.text({left, y}, clock, {TextRole::small, palette.ink});
  for (const ActLegendEntry& entry : entries) {
    const std::string words(tr(entry.words));
    const float width = surface.fonts.width(words, TextRole::small) + surface.em(42);
    if (left - width < free_from + surface.em(8)) break;
    left -= width;
    picture.line({left, row.centre().y}, {left + surface.em(20), row.centre().y},
                 {entry.color, 3, entry.stroke});
    picture.text({left + surface.em(26), y}, words, {TextRole::small, palette.ink});
  }
  paint(surface, picture);
}

}  // namespace

void SspStripPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const SspScene scene = ssp_scene_of(desk);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float height = button_height(surface);
  const Rect row = Rect::at({corner.x, corner.y + room.y - height}, {room.x, height});
  draw_chart(desk, surface, scene,
             {{corner.x, corner.y - surface.em(4)}, {corner.x + room.x, row.min.y - surface.em(6)}});
  ImGui::SetCursorScreenPos({row.min.x, row.min.y});
  draw_room_transport(desk, surface, row.max.x);
  draw_legend(surface, scene, row, ImGui::GetItemRectMax().x);
}

}  // namespace securebase
