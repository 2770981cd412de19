#include "ui/panels/crowd_panel.hpp"

#include <imgui.h>

#include "ui/panels/plane_scenes.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// What is there before a crowd is: what to do, and the plane without lives.
void draw_nothing(const Desk& desk, Surface& surface) {
  paragraph(surface, tr("Many lives on one plane"_t), TextRole::title, surface.palette.ink);
  paragraph(
      surface,
      tr("No crowd has been made yet. Choose how many lives, and make one: each dot is a whole life, with "
         "caregivers, friends, partners and luck of its own."_t));
  gap(surface, 4);
  if (is_shown(*control_named("crowd.make"), desk))
    inline_button(surface, desk, *control_named("crowd.make"), ButtonShape::primary);
}

/// The title takes no more than its words, so that what follows stands beside it.
void draw_title_aside(Surface& surface, const std::string& title) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Picture picture;
  picture.text({at.x, at.y + surface.em(3)}, title, {TextRole::title, surface.palette.ink});
  paint(surface, picture);
  ImGui::SetCursorScreenPos({at.x + surface.fonts.width(title, TextRole::title) + surface.em(14), at.y});
}

/// In a low panel the plane comes first: title and beginnings share a line, and the small print is left out.
void draw_head(const Desk& desk, Surface& surface, const CrowdScene& scene) {
  const std::string title = say("{lives} at {age}"_t, {{"lives", words_for_lives(scene.everyone.size())},
                                                       {"age", words_for_age(scene.age)}});
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const bool is_low = room.y < surface.em(200);
  if (is_low && room.x > surface.fonts.width(title, TextRole::title) + surface.em(200)) {
    draw_title_aside(surface, title);
  } else {
    paragraph(surface, title, TextRole::title, surface.palette.ink);
  }
  if (!is_low) {
    paragraph(surface,
              what_the_plane_is() + ". " + what_a_dot_is(scene.age, scene.is_as_told) + " " +
                  std::string(tr("Shape, colour: Strange Situation."_t)),
              TextRole::small, surface.palette.muted);
  }
  fitted_choice(surface, desk, *control_named("crowd.beginning"), ImGui::GetContentRegionAvail().x);
}

/// A press on a dot marks its life.
void mark_dots(const Desk& desk, Surface& surface, const CrowdScene& scene, Rect area) {
  const Plane plane = plane_in(area, surface.fonts);
  surface.spots["crowd.life"] = plane.plot;
  ImGui::SetCursorScreenPos({plane.plot.min.x, plane.plot.min.y});
  if (ImGui::InvisibleButton("crowd.life", {plane.plot.width(), plane.plot.height()})) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (const auto life = life_near(scene, plane, {mouse.x, mouse.y}))
      surface.acts.push_back({"crowd.life", static_cast<double>(*life)});
  }
  if (desk.view.focus != "crowd.life") return;
  Picture ring;
  ring.frame(plane.plot.inset(-3), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

}  // namespace

void CrowdPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  const bool has_lives = desk.crowd.has_lives();
  if (has_lives)
    draw_head(desk, surface, crowd_scene_of(desk));
  else
    draw_nothing(desk, surface);
  gap(surface, 2);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const Rect area = Rect::at({at.x, at.y}, {room.x, room.y});
  if (room.y > surface.em(46)) {
    if (has_lives) {
      paint(surface, draw_crowd(crowd_scene_of(desk), area, surface.palette, surface.fonts));
      mark_dots(desk, surface, crowd_scene_of(desk), area);
    } else {
      const Plane plane = plane_in(area, surface.fonts);
      Picture picture = draw_plane(plane, surface.palette, surface.fonts);
      picture.add(draw_region_names(plane, {}, surface.palette, surface.fonts));
      paint(surface, picture);
    }
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
