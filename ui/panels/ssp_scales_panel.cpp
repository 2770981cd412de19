#include "ui/panels/ssp_scales_panel.hpp"

#include <imgui.h>

#include <array>
#include <cstdio>

#include "ui/panels/ssp_scene.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

std::string out_of(double score, double most) {
  const auto written = [](const char* format, double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return digits(text.data());
  };
  return say("{n} of {all}"_t, {{"n", written("%.1f", score)}, {"all", written("%.0f", most)}});
}

/// Before the end what has happened, at the end what the coder wrote, with a mark on the bar.
void draw_scale(Surface& surface, const SspScene& scene, const SspScores& coded, const SspScale& scale) {
  const double score = (scene.is_over() ? coded : scene.now().so_far).*scale.score;
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float line = surface.fonts.line_height(TextRole::strong);
  const float drop = line - surface.fonts.line_height(TextRole::small);
  const std::string name(tr(scale.name));
  const std::string value = out_of(score, scale.most);
  const bool fits = surface.fonts.width(name, TextRole::strong) +
                        surface.fonts.width(value, TextRole::small) + surface.em(8) <=
                    width;
  const float heading = fits ? line : surface.fonts.size(name, TextRole::strong, width).y + line;
  const Rect bar = Rect::at({at.x, at.y + heading + surface.em(2)}, {width, surface.em(9)});
  Picture picture;
  picture.text({at.x, at.y}, name, {TextRole::strong, surface.palette.ink, Align::left, width});
  picture.text({at.x + width, at.y + heading - line + drop * 0.8F}, value,
               {TextRole::small, surface.palette.ink, Align::right});
  picture.add(draw_ssp_bar(ssp_bar(scene, coded, scale, surface.palette), bar, surface.palette));
  paint(surface, picture);
  ImGui::Dummy({width, bar.max.y - at.y});
  paragraph(surface, tr(scale.help), TextRole::small, surface.palette.muted);
  gap(surface, 2);
}

/// The class with its sign, and what it is not.
void draw_class(Surface& surface, const SspScene& scene, const SspResult& result) {
  const float size = surface.em(15);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Picture picture;
  picture.marker(marker_of(result.ssp_class), {at.x + size / 2, at.y + surface.em(10)}, size,
                 color_of(result.ssp_class, surface.palette));
  paint(surface, picture);
  ImGui::Indent(size + surface.em(7));
  paragraph(surface, words_for_class(result.ssp_class), TextRole::strong, surface.palette.ink);
  ImGui::Unindent(size + surface.em(7));
  fact(surface, tr("security, from all scales"_t), out_of(result.security, 9));
  paragraph(surface, what_a_class_is(scene.names), TextRole::small, surface.palette.muted);
}

void draw_all(const Desk& desk, Surface& surface) {
  const SspScene scene = ssp_scene_of(desk);
  const SspResult& result = strange_situation_of(desk).result;
  paragraph(surface, tr(scene.is_over() ? "What a coder wrote"_t : "What a coder counts"_t), TextRole::title,
            surface.palette.ink);
  for (const SspScale& scale : ssp_scales()) draw_scale(surface, scene, result.scores, scale);
  gap(surface, 4);
  if (scene.is_over()) return draw_class(surface, scene, result);
  paragraph(surface, what_is_scored(), TextRole::small, surface.palette.muted);
}

}  // namespace

void SspScalesPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  // Everything up to what a class is not is there without scrolling.
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(2)});
  draw_all(desk, surface);
  ImGui::PopStyleVar();
}

}  // namespace securebase
