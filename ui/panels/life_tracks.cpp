#include "ui/panels/life_tracks.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/text_field.hpp"
#include "ui/view/branch_map.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

BranchMapScene map_of(const Desk& desk) {
  const Branches& branches = desk.session.branches();
  BranchMapScene scene;
  scene.tracks.reserve(branches.size());
  for (std::size_t i = 0; i < branches.size(); ++i) {
    scene.tracks.push_back({letter_of_branch(i) + "  " + branches.name(i), branches.parent(i),
                            branches.forked_at(i), branches.timeline(i).reached()});
  }
  scene.selected = branches.selected();
  scene.playhead = desk.session.state().episode;
  return scene;
}

bool is_pressed(const std::string& id, const Rect& rect) {
  ImGui::SetCursorScreenPos({rect.min.x, rect.min.y});
  return ImGui::InvisibleButton(id.c_str(), {std::max(rect.width(), 1.0F), std::max(rect.height(), 1.0F)});
}

void ring(Surface& surface, const Desk& desk, std::string_view name, const Rect& rect) {
  surface.spots[std::string(name)] = rect;
  if (desk.view.focus != name) return;
  Picture picture;
  picture.frame(rect.inset(-2), 4, {surface.palette.focus, 2});
  paint(surface, picture);
}

/// What the selected sign does.
void touch_selected(const Desk& desk, Surface& surface, const BranchMapLayout& layout) {
  const std::size_t selected = desk.session.branches().selected();
  const Control& name = *control_named("branch.name");
  Rect sign = layout.signs[selected];
  if (desk.view.writing.control == "branch.name") {
    sign.max.x = std::max(sign.max.x, sign.min.x + surface.em(220));
    sign = Rect::at({std::min(sign.min.x, ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - sign.width() -
                                              surface.em(8)),
                     sign.min.y},
                    sign.size());
    text_field(surface, desk, name, sign);
    surface.spots["branch.name"] = sign;
    return;
  }
  if (layout.close.width() > 0) {
    sign.max.x = layout.close.min.x;
    if (is_pressed("branch.close", layout.close)) surface.acts.push_back({"branch.close"});
    ring(surface, desk, "branch.close", layout.close);
  }
  if (is_pressed("branch.name", sign)) surface.acts.push_back({"branch.name"});
  ring(surface, desk, "branch.name", sign);
}

}  // namespace

float life_tracks_height(const Desk& desk, const Surface& surface, float height) {
  return branch_map_height(desk.session.branches().size(), height, surface.fonts);
}

void draw_life_tracks(const Desk& desk, Surface& surface, Rect strip) {
  const BranchMapScene scene = map_of(desk);
  const BranchMapLayout layout = lay_out_branch_map(scene, strip, surface.fonts);
  paint(surface, draw_branch_map(scene, layout, surface.palette));
  ring(surface, desk, "branch.select", strip);
  const bool has_signs = !layout.signs.empty();
  const float row = strip.height() / static_cast<float>(scene.tracks.size());
  for (std::size_t i = 0; i < scene.tracks.size(); ++i) {
    if (has_signs && i == scene.selected) continue;
    const Rect whole = Rect::at({strip.min.x, layout.rows[i] - row / 2}, {strip.width(), row});
    if (is_pressed("track " + std::to_string(i), has_signs ? layout.signs[i] : whole))
      surface.acts.push_back({"branch.select", static_cast<double>(i)});
  }
  if (has_signs) touch_selected(desk, surface, layout);
}

}  // namespace securebase
