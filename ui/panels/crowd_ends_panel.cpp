#include "ui/panels/crowd_ends_panel.hpp"

#include <imgui.h>

#include "ui/panels/plane_scenes.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

constexpr std::string_view kTitle = "Same start, different ends"_t;

void draw_bars(Surface& surface, const std::vector<ClassBar>& bars, bool has_ticks) {
  for (const ClassBar& bar : bars) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const glm::vec2 size{ImGui::GetContentRegionAvail().x - surface.em(2), class_bar_height(surface.fonts)};
    paint(surface,
          draw_class_bar(bar, has_ticks, Rect::at({at.x, at.y}, size), surface.palette, surface.fonts));
    ImGui::Dummy({size.x, size.y});
  }
}

Ends ends_of(const CrowdScene& scene) {
  Ends ends;
  ends.beginning = scene.beginning;
  ends.life = scene.like;
  ends.year = asked_year(scene.age);
  ends.counts = adult_counts(*scene.crowd, scene.chosen, ends.year);
  ends.spread = scene.fan[look_of_year(ends.year)];
  ends.everyone = scene.ground[look_of_year(ends.year)];
  return ends;
}

void draw_ends(Surface& surface, const CrowdScene& scene) {
  const Ends ends = ends_of(scene);
  const bool is_asked = scene.age >= Age::from_years(kFirstAskedYear);
  paragraph(surface, tr(scene.is_filtered() ? kTitle : "Where do they go?"_t), TextRole::title,
            surface.palette.ink);
  paragraph(surface, where_they_ended(ends));
  gap(surface, 2);
  paragraph(surface,
            say(is_asked ? "Interview at {n}"_t : "Interview at {n}, which is to come"_t,
                {{"n", std::to_string(ends.year)}}),
            TextRole::strong, surface.palette.ink);
  draw_bars(surface, adult_bars(scene), scene.is_filtered());
  paragraph(surface, tr("Strange Situation at 12 months"_t), TextRole::strong, surface.palette.ink);
  draw_bars(surface, infant_bars(scene), scene.is_filtered());
  if (scene.is_filtered())
    paragraph(surface, tr("The upright line on a bar is everyone’s share."_t), TextRole::small,
              surface.palette.muted);
  gap(surface, 2);
  paragraph(surface, how_far_apart(ends));
  paragraph(surface, what_a_beginning_is(), TextRole::small, surface.palette.muted);
}

}  // namespace

void CrowdEndsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(2)});
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  if (desk.crowd.has_lives()) {
    draw_ends(surface, crowd_scene_of(desk));
  } else {
    paragraph(surface, tr(kTitle), TextRole::title, surface.palette.ink);
    paragraph(surface,
              tr("A crowd shows what one life cannot: how many of those who began alike went which way. "
                 "Probability, never fate."_t));
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
