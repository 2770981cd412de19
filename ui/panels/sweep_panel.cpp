#include "ui/panels/sweep_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/panels/chips.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/findings_view.hpp"
#include "ui/view/sweep_view.hpp"

namespace securebase {
namespace {

SweepScene scene_of(const Desk& desk) {
  const SweepDesk& sweep = desk.sweep;
  const auto last = static_cast<std::uint32_t>(sweep.table.size() - 1);
  return {&*sweep.recipe, &sweep.settings, &sweep.table, std::min(desk.view.sweep.point, last)};
}

/// A name above a choice.
void draw_choice(const Desk& desk, Surface& surface, std::string_view words, std::string_view control) {
  paragraph(surface, words, TextRole::small, surface.palette.muted);
  chip_choice(surface, desk, *control_named(control));
  gap(surface, 5);
}

/// How far the run is, and how to stop it.
void draw_run(const Desk& desk, Surface& surface) {
  const double share = desk.sweep.run->share();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  const float width = surface.em(110);
  const float middle = at.y + button_height(surface) / 2;
  Picture picture = draw_findings_progress(
      share, Rect::at({at.x, middle - surface.em(4)}, {width, surface.em(8)}), surface.palette);
  picture.text({at.x + width + surface.em(8), at.y + surface.em(6.5F)},
               std::to_string(static_cast<int>(std::floor(share * 100))) + " %",
               {TextRole::body, surface.palette.ink});
  paint(surface, picture);
  ImGui::Dummy(
      {width + surface.fonts.width("100 %", TextRole::body) + surface.em(12), button_height(surface)});
  const Control& cancel = *control_named("sweep.cancel");
  flow(surface, right, button_width(surface, cancel));
  inline_button(surface, desk, cancel, ButtonShape::words);
}

void draw_range(const Desk& desk, Surface& surface, std::string_view from, std::string_view to) {
  control_row(surface, desk, *control_named(from));
  control_row(surface, desk, *control_named(to));
  gap(surface, 4);
}

void draw_choices(const Desk& desk, Surface& surface) {
  paragraph(surface, "What depends on what?", TextRole::title, surface.palette.ink);
  gap(surface, 3);
  if (desk.sweep.run) {
    draw_run(desk, surface);
  } else {
    inline_button(surface, desk, *control_named("sweep.make"),
                  desk.sweep.has_points() ? ButtonShape::words : ButtonShape::primary);
  }
  gap(surface, 5);
  draw_choice(desk, surface, "Look at", "sweep.outcome");
  draw_choice(desk, surface, "Vary, to the right", "sweep.whose");
  draw_choice(desk, surface, "their", "sweep.setting");
  draw_range(desk, surface, "sweep.from", "sweep.to");
  draw_choice(desk, surface, "and, upwards", "sweep.second_whose");
  if (desk.view.sweep.has_second) {
    draw_choice(desk, surface, "their", "sweep.second_setting");
    draw_range(desk, surface, "sweep.second_from", "sweep.second_to");
  }
  draw_choice(desk, surface, "Values of each setting", "sweep.steps");
  draw_choice(desk, surface, "Lives at each point", "sweep.lives");
}

void draw_nothing(Surface& surface) {
  paragraph(surface, "No sweep has been run yet", TextRole::title, surface.palette.ink);
  paragraph(surface,
            "Choose what to look at and a setting to vary, and run the sweep. The same lives, with the same "
            "luck, are "
            "lived at every value of the setting, so that whatever differs comes from the setting alone.");
}

struct LegendEntry {
  std::string_view words;
  float height;
  float opacity;
};

/// What line and bands are.
void draw_legend(Surface& surface, const SweepScene& scene) {
  if (scene.recipe->axes.size() > 1) return;
  const std::array<LegendEntry, 3> entries{
      {{"mean", 2.4F, 1},
       {"where it would lie with other lives (95 %)", surface.em(9), 0.36F},
       {"middle half of the lives", surface.em(9), 0.16F}}};
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float right = corner.x + ImGui::GetContentRegionAvail().x;
  const float line = surface.fonts.line_height(TextRole::small);
  glm::vec2 at{corner.x, corner.y};
  Picture picture;
  for (std::size_t i = 0; i < (scene.recipe->outcome.is_share ? 2 : entries.size()); ++i) {
    const float width = surface.fonts.width(entries[i].words, TextRole::small) + surface.em(40);
    if (at.x > corner.x && at.x + width > right) at = {corner.x, at.y + line};
    picture.line({at.x, at.y + line / 2}, {at.x + surface.em(20), at.y + line / 2},
                 {surface.palette.person.faded(entries[i].opacity), entries[i].height});
    picture.text({at.x + surface.em(26), at.y}, std::string(entries[i].words),
                 {TextRole::small, surface.palette.ink});
    at.x += width;
  }
  paint(surface, picture);
  take_room({right - corner.x, at.y + line - corner.y});
}

/// A press on the picture marks its point.
void mark_points(const Desk& desk, Surface& surface, const SweepScene& scene, Rect area) {
  const SweepGround ground = sweep_ground(scene, area, surface.fonts);
  surface.spots["sweep.point"] = ground.plot;
  ImGui::SetCursorScreenPos({ground.plot.min.x, ground.plot.min.y});
  if (ImGui::InvisibleButton("sweep.point", {ground.plot.width(), ground.plot.height()})) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (const auto point = sweep_point_near(scene, ground, {mouse.x, mouse.y}))
      surface.acts.push_back({"sweep.point", static_cast<double>(*point)});
  }
  if (desk.view.focus != "sweep.point") return;
  Picture ring;
  ring.frame(ground.plot.inset(-3), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

void draw_acts(const Desk& desk, Surface& surface) {
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  const Control& keep = *control_named("sweep.keep");
  inline_button(surface, desk, *control_named("sweep.open"), ButtonShape::words);
  if (!is_shown(keep, desk)) return;
  flow(surface, right, button_width(surface, keep));
  inline_button(surface, desk, keep, ButtonShape::words);
}

/// What is said below the picture, and how high it comes out at this width.
struct Words {
  std::array<std::string, 3> told;
  float height = 0;
};

Words words_of(const Surface& surface, const SweepScene& scene, float width) {
  const SweepRecipe& recipe = *scene.recipe;
  Words words;
  words.told = {what_came_of_it(recipe, *scene.settings, *scene.table),
                words_for_sweep_point(recipe, *scene.settings, (*scene.table)[scene.point]),
                what_is_swept(recipe, *scene.settings) +
                    " This is what follows from the model's assumptions, not what was measured in people."};
  for (std::size_t i = 0; i < words.told.size(); ++i)
    words.height +=
        surface.fonts.size(words.told[i], i < 2 ? TextRole::body : TextRole::small, width).y + surface.em(8);
  words.height += button_height(surface) + surface.em(10);
  return words;
}

void draw_answer(const Desk& desk, Surface& surface) {
  if (!desk.sweep.has_points()) return draw_nothing(surface);
  const SweepScene scene = scene_of(desk);
  paragraph(surface, title_of(scene.recipe->outcome), TextRole::title, surface.palette.ink);
  draw_legend(surface, scene);
  gap(surface, 4);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const Words words = words_of(surface, scene, room.x);
  const float height = std::max(room.y - words.height, surface.em(190));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect area = Rect::at({at.x, at.y}, {room.x, height});
  paint(surface, draw_sweep(scene, area, surface.palette, surface.fonts));
  mark_points(desk, surface, scene, area);
  ImGui::SetCursorScreenPos(at);
  take_room(area.size());
  for (std::size_t i = 0; i < words.told.size(); ++i) {
    if (words.told[i].empty()) continue;
    paragraph(surface, words.told[i], i < 2 ? TextRole::body : TextRole::small,
              i < 2 ? surface.palette.ink : surface.palette.muted);
    gap(surface, 2);
  }
  draw_acts(desk, surface);
}

}  // namespace

void SweepPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  const bool has_two_sides = rect.width() >= surface.em(820) && rect.height() >= surface.em(420);
  if (!has_two_sides) {
    draw_answer(desk, surface);
    gap(surface, 10);
    draw_choices(desk, surface);
  } else {
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float side = std::min(surface.em(330), room.x * 0.34F);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {surface.em(5), surface.em(4)});
    ImGui::BeginChild("choices", {side, room.y}, false, ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_choices(desk, surface);
    ImGui::EndChild();
    ImGui::SetCursorScreenPos({at.x + side + surface.em(14), at.y});
    ImGui::BeginChild("answer", {room.x - side - surface.em(14), room.y}, false,
                      ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_answer(desk, surface);
    ImGui::EndChild();
    ImGui::PopStyleVar();
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
