#include "ui/panels/compare_chart_panel.hpp"

#include <imgui.h>

#include <array>

#include "ui/panels/life_tracks.hpp"
#include "ui/panels/transport.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/compare_view.hpp"
#include "ui/view/life_chart.hpp"
#include "ui/view/timeline_view.hpp"

namespace securebase {
namespace {

struct Shown {
  std::string_view words;
  float CurvePoint::*value;
};
constexpr std::array<Shown, 3> kShown{{{"others come when I call"_t, &CurvePoint::model_of_other},
                                       {"I am worth coming for"_t, &CurvePoint::model_of_self},
                                       {"felt security"_t, &CurvePoint::felt_security}}};

}  // namespace

void CompareChartPanel::draw_chart(const Desk& desk, Surface& surface, Rect area) {
  const Branches& branches = desk.session.branches();
  const Shown& shown = kShown[std::min(desk.view.compare.curve, kShown.size() - 1)];
  CompareScene scene;
  scene.lives.reserve(branches.size());
  for (std::size_t i = 0; i < branches.size(); ++i) scene.lives.emplace_back(desk.session.shown_samples(i));
  scene.selected = branches.selected();
  scene.value = shown.value;
  scene.words = tr(shown.words);
  if (branches.size() > 1) scene.parted = comparison_.of(desk).parted;
  scene.playhead = desk.session.state().episode;
  paint(surface, draw_compared_curves(scene, area, surface.palette, surface.fonts));

  const Rect plot = plot_of_life(area, surface.fonts);
  surface.spots["time.age"] = plot;
  ImGui::SetCursorScreenPos({area.min.x, area.min.y});
  ImGui::InvisibleButton("time.age", {area.width(), area.height()});
  if (ImGui::IsItemActive())
    surface.acts.push_back({"time.age", years_under(ImGui::GetIO().MousePos.x, plot), true});
  if (desk.view.focus != "time.age") return;
  Picture ring;
  ring.frame(plot.inset(-3), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

void CompareChartPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float row_height = button_height(surface);
  const Rect row = Rect::at({corner.x, corner.y + room.y - row_height}, {room.x, row_height});
  Rect area{{corner.x, corner.y - surface.em(4)}, {corner.x + room.x, row.min.y - surface.em(6)}};
  if (desk.session.branches().size() > 1) {
    const Rect plot = plot_of_life(area, surface.fonts);
    const float height = life_tracks_height(desk, surface, area.height());
    draw_life_tracks(desk, surface, {{plot.min.x, area.min.y}, {plot.max.x, area.min.y + height}});
    area.min.y += height;
  }
  draw_chart(desk, surface, area);
  ImGui::SetCursorScreenPos({row.min.x, row.min.y});
  draw_transport(desk, surface, row.max.x);
}

}  // namespace securebase
