#include "ui/panels/stability_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <vector>

#include "ui/panels/card.hpp"
#include "ui/panels/legend.hpp"
#include "ui/panels/progress.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/stability_view.hpp"

namespace securebase {
namespace {

void draw_study_head(const Desk& desk, Surface& surface) {
  paragraph(surface, tr("How much of the beginning stays?"_t), TextRole::title, surface.palette.ink);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  gap(surface, 2);
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  if (desk.stability.run) {
    draw_progress(desk, surface, desk.stability.run->share(), *control_named("stability.cancel"));
  } else {
    inline_button(surface, desk, *control_named("stability.make"),
                  desk.stability.has_found() ? ButtonShape::words : ButtonShape::primary);
  }
  const Control& lives = *control_named("stability.lives");
  flow(surface, right, std::min(choice_width(surface, desk, lives), right));
  fitted_choice(surface, desk, lives, ImGui::GetContentRegionAvail().x);
  control_row(surface, desk, *control_named("stability.susceptibility"));
}

void draw_curves_legend(Surface& surface) {
  const Palette& palette = surface.palette;
  draw_legend(surface,
              {{tr("prototype view: an early model keeps pulling"_t),
                pen_of_theory(Theory::prototype, palette), Marker::circle},
               {tr("revisionist view: each model is what came last"_t),
                pen_of_theory(Theory::revisionist, palette), Marker::square},
               {tr("as studies found it"_t), {palette.security.faded(0.5F), surface.em(9)}, std::nullopt},
               {tr("mark: measured here as studies do"_t), {palette.ink, 1.5F}, Marker::circle}});
}

void draw_nothing(Surface& surface) {
  paragraph(surface,
            tr("Does an early model stay underneath and keep pulling (prototype), or is each model only what "
               "came last (revisionist)? Fraley (2002) showed that the two leave different traces: the one "
               "levels off, the other goes on falling. Run the study to see what each leaves here."_t));
}

/// The picture takes what the words below it leave.
void draw_curves(const Desk& desk, Surface& surface, float least) {
  const StabilityFound& found = desk.stability.found;
  draw_curves_legend(surface);
  gap(surface, 3);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const std::vector<std::string> told{what_stays(found), beside_the_studies(found)};
  float below = surface.fonts.size(whose_stability(found), TextRole::small, room.x).y + surface.em(14);
  for (const std::string& words : told)
    below += surface.fonts.size(words, TextRole::body, room.x).y + surface.em(8);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect area = Rect::at({at.x, at.y}, {room.x, std::max(room.y - below, least)});
  paint(surface, draw_stability(found, area, surface.palette, surface.fonts));
  take_room(area.size());
  for (const std::string& words : told) {
    paragraph(surface, words);
    gap(surface, 2);
  }
  paragraph(surface, whose_stability(found), TextRole::small, surface.palette.muted);
}

void draw_susceptible(const Desk& desk, Surface& surface) {
  const Palette& palette = surface.palette;
  paragraph(surface, tr("Who takes more from care?"_t), TextRole::title, palette.ink);
  draw_legend(surface, {{tr("more reactive third"_t), pen_of_reactivity(true, palette), Marker::circle},
                        {tr("less reactive third"_t), pen_of_reactivity(false, palette), Marker::square}});
  gap(surface, 3);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const Rect area = Rect::at({at.x, at.y}, {width, surface.em(190)});
  paint(surface, draw_susceptibility(desk.stability.found, area, palette, surface.fonts));
  take_room(area.size());
  paragraph(surface, tr("months of age; upwards: how much security depends on sensitivity (slope)"_t),
            TextRole::small, palette.muted);
  gap(surface, 4);
  paragraph(surface, who_takes_more(desk.stability.found));
}

}  // namespace

void StabilityPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  const bool has_two_sides = rect.width() >= surface.em(940) && rect.height() >= surface.em(420);
  if (!desk.stability.has_found()) {
    draw_study_head(desk, surface);
    gap(surface, 6);
    draw_nothing(surface);
  } else if (!has_two_sides) {
    draw_study_head(desk, surface);
    draw_curves(desk, surface, surface.em(220));
    gap(surface, 12);
    draw_susceptible(desk, surface);
  } else {
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float side = std::min(surface.em(400), room.x * 0.33F);
    const float main = room.x - side - surface.em(22);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {surface.em(4), surface.em(2)});
    ImGui::BeginChild("curves", {main, room.y}, false, ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_study_head(desk, surface);
    draw_curves(desk, surface, surface.em(160));
    end_child(surface);
    ImGui::SetCursorScreenPos({at.x + main + surface.em(22), at.y});
    ImGui::BeginChild("susceptible", {side, room.y}, false, ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_susceptible(desk, surface);
    end_child(surface);
    ImGui::PopStyleVar();
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
