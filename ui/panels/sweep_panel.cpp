#include "ui/panels/sweep_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>

#include "ui/panels/card.hpp"
#include "ui/panels/chips.hpp"
#include "ui/panels/legend.hpp"
#include "ui/panels/progress.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/sweep_view.hpp"

namespace securebase {
namespace {

constexpr std::string_view kWhatASweepIs =
    "This is what follows from the model's assumptions, not what was measured in people."_t;

SweepScene scene_of(const Desk& desk) {
  const SweepDesk& sweep = desk.sweep;
  const auto last = static_cast<std::uint32_t>(sweep.table.size() - 1);
  return {&*sweep.recipe, &sweep.settings, &sweep.table, std::min(desk.view.sweep.point, last)};
}

/// A name above a choice.
void draw_choice(const Desk& desk, Surface& surface, std::string_view words, std::string_view control) {
  paragraph(surface, tr(words), TextRole::small, surface.palette.muted);
  chip_choice(surface, desk, *control_named(control));
  gap(surface, 5);
}

void draw_range(const Desk& desk, Surface& surface, std::string_view from, std::string_view to) {
  control_row(surface, desk, *control_named(from));
  control_row(surface, desk, *control_named(to));
  gap(surface, 4);
}

void draw_choices(const Desk& desk, Surface& surface) {
  paragraph(surface, tr("What depends on what?"_t), TextRole::title, surface.palette.ink);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  gap(surface, 3);
  if (desk.sweep.run) {
    draw_progress(desk, surface, desk.sweep.run->share(), *control_named("sweep.cancel"));
  } else {
    inline_button(surface, desk, *control_named("sweep.make"),
                  desk.sweep.has_points() ? ButtonShape::words : ButtonShape::primary);
  }
  gap(surface, 5);
  draw_choice(desk, surface, "Look at"_t, "sweep.outcome");
  draw_choice(desk, surface, "Vary, to the right"_t, "sweep.whose");
  draw_choice(desk, surface, "their"_t, "sweep.setting");
  draw_range(desk, surface, "sweep.from", "sweep.to");
  draw_choice(desk, surface, "and, upwards"_t, "sweep.second_whose");
  if (desk.view.sweep.has_second) {
    draw_choice(desk, surface, "their"_t, "sweep.second_setting");
    draw_range(desk, surface, "sweep.second_from", "sweep.second_to");
  }
  draw_choice(desk, surface, "Values of each setting"_t, "sweep.steps");
  draw_choice(desk, surface, "Lives at each point"_t, "sweep.lives");
}

void draw_no_sweep(Surface& surface) {
  paragraph(surface, tr("No sweep has been run yet"_t), TextRole::title, surface.palette.ink);
  paragraph(
      surface,
      tr("Choose what to look at and a setting to vary, and run the sweep. The same lives, with the same "
         "luck, are lived at every value of the setting, so that whatever differs comes from the setting "
         "alone."_t));
}

/// What line and bands are.
void draw_legend_of(Surface& surface, const SweepScene& scene) {
  if (scene.recipe->axes.size() > 1) return;
  const Color color = surface.palette.person;
  std::vector<LegendEntry> entries{
      {tr("mean"_t), {color, 2.4F}, Marker::circle},
      {tr("where it would lie with other lives (95 %)"_t), {color.faded(0.36F), surface.em(9)}},
      {tr("middle half of the lives"_t), {color.faded(0.16F), surface.em(9)}}};
  if (scene.recipe->outcome.is_share) entries.pop_back();
  draw_legend(surface, entries);
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
                what_is_swept(recipe, *scene.settings) + " " + std::string(tr(kWhatASweepIs))};
  for (std::size_t i = 0; i < words.told.size(); ++i)
    words.height +=
        surface.fonts.size(words.told[i], i < 2 ? TextRole::body : TextRole::small, width).y + surface.em(8);
  words.height += button_height(surface) + surface.em(10);
  return words;
}

void draw_answer(const Desk& desk, Surface& surface) {
  if (!desk.sweep.has_points()) return draw_no_sweep(surface);
  const SweepScene scene = scene_of(desk);
  paragraph(surface, title_of(scene.recipe->outcome), TextRole::title, surface.palette.ink);
  draw_legend_of(surface, scene);
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
    end_child(surface);
    ImGui::SetCursorScreenPos({at.x + side + surface.em(14), at.y});
    ImGui::BeginChild("answer", {room.x - side - surface.em(14), room.y}, false,
                      ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_answer(desk, surface);
    end_child(surface);
    ImGui::PopStyleVar();
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
