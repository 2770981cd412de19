#include "ui/panels/cover_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/chips.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 4> kContentNote{
    "Secure Base is a simplified model. It is not a diagnosis and not advice, and it says nothing about any "
    "real "
    "parent, partner or child."_t,
    "People change, at every age. The same start leads to many ends, and change is as usual as staying the same."_t,
    "Some lives in it hold neglect, fright, loss or betrayal. F9 leaves any scene for a quiet one, at once."_t,
    "Its causes are assumptions: genes, culture, poverty and much else are left out, and most studies it "
    "stands beside "
    "come from North America and Europe."_t};

constexpr std::string_view kWhereToFindHelp =
    "If something here comes close: talk to someone you trust, a doctor, a counsellor, or a helpline in your "
    "country. "
    "In an emergency call your local emergency number."_t;

std::string_view where_to_find_help(const Desk& desk) {
  return desk.where_to_find_help.empty() ? tr(kWhereToFindHelp) : std::string_view(desk.where_to_find_help);
}

/// The text column: not wider than can be read comfortably.
Rect column_of(const Surface& surface, Rect rect) {
  const float width = std::min(surface.em(720), rect.width() - surface.em(32));
  const float left = rect.centre().x - width / 2;
  return {{left, rect.min.y}, {left + width, rect.max.y}};
}

/// One way in: a card with its name, its key and what it is.
void draw_way(const Desk& desk, Surface& surface, std::string_view name, float width) {
  const Control& control = *control_named(name);
  if (!is_shown(control, desk)) return;
  const float pad = surface.em(12);
  const std::string help(tr(control.help));
  const float wrap = width - 2 * pad;
  const float label_height = surface.fonts.line_height(TextRole::title);
  const float height =
      pad * 2 + label_height + surface.em(3) + surface.fonts.size(help, TextRole::body, wrap).y;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect = Rect::at({at.x, at.y}, {width, height});
  if (ImGui::InvisibleButton(std::string(name).c_str(), {width, height}))
    surface.acts.push_back({std::string(name), 0});
  const bool is_primary = name == "start.lesson";
  const Palette& palette = surface.palette;
  const Color fill = is_primary ? palette.ink : ImGui::IsItemHovered() ? palette.chosen : palette.chip;
  const Color ink = is_primary ? palette.on_ink : palette.ink;
  Picture picture;
  picture.box(rect, surface.em(10), fill);
  if (!is_primary) picture.frame(rect, surface.em(10), {palette.hairline, 1});
  picture.text({at.x + pad, at.y + pad}, std::string(tr(control.label)), {TextRole::title, ink});
  picture.text({rect.max.x - pad, at.y + pad}, std::string(control.shortcut),
               {TextRole::strong, ink, Align::right});
  picture.text({at.x + pad, at.y + pad + label_height + surface.em(3)}, help,
               {TextRole::body, ink, Align::left, wrap});
  if (desk.view.focus == name) {
    picture.frame(rect.inset(-3), surface.em(11), {palette.focus, 2.5F});
    bring_into_sight(rect);
  }
  paint(surface, picture);
  surface.spots[std::string(name)] = rect;
}

void draw_choice_row(const Desk& desk, Surface& surface, std::string_view name) {
  const Control& control = *control_named(name);
  if (!is_shown(control, desk)) return;
  paragraph(surface, tr(control.label), TextRole::small, surface.palette.muted);
  chip_choice(surface, desk, control);
  gap(surface, 4);
}

/// A low hill under a wide sky: nobody in it, and nothing that moves.
void draw_quiet_scene(Surface& surface, Rect rect) {
  const Palette& palette = surface.palette;
  Picture picture;
  const float horizon = rect.min.y + rect.height() * 0.66F;
  picture.box(rect, 0, palette.stage_wall);
  const glm::vec2 sun{rect.min.x + rect.width() * 0.68F, rect.min.y + rect.height() * 0.34F};
  picture.disc(sun, rect.height() * 0.11F, palette.warm_answer.faded(0.35F));
  picture.disc(sun, rect.height() * 0.075F, palette.warm_answer.faded(0.8F));
  const float wide = rect.width();
  picture.clip(rect);
  picture.disc({rect.min.x + wide * 0.22F, horizon + wide * 0.62F}, wide * 0.64F, palette.adolescence);
  picture.disc({rect.min.x + wide * 0.82F, horizon + wide * 0.78F}, wide * 0.74F, palette.childhood);
  picture.disc({rect.min.x + wide * 0.45F, horizon + wide * 1.16F}, wide * 1.06F, palette.stage_floor);
  picture.unclip();
  paint(surface, picture);
}

void draw_pause(const Desk& desk, Surface& surface, Rect rect) {
  draw_quiet_scene(surface, rect);
  const Rect column = column_of(surface, rect);
  ImGui::SetCursorScreenPos({column.min.x, rect.min.y + rect.height() * 0.1F});
  ImGui::BeginChild("words", {column.width(), rect.height() * 0.85F}, false, ImGuiWindowFlags_NoBackground);
  paragraph(surface, tr("A quiet moment"_t), TextRole::big, surface.palette.ink);
  gap(surface, 3);
  paragraph(surface,
            tr("Everything stands still, and nothing is lost. F9 or Escape brings back what was there."_t));
  gap(surface, 6);
  paragraph(surface, where_to_find_help(desk));
  ImGui::EndChild();
}

}  // namespace

void StartPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  const Rect column = column_of(surface, rect);
  ImGui::SetCursorScreenPos({column.min.x, ImGui::GetCursorScreenPos().y});
  ImGui::BeginChild("column", {column.width(), 0}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav);
  gap(surface, 8);
  paragraph(surface, "Secure Base", TextRole::big, surface.palette.ink);
  paragraph(surface, tr("How attachment forms, and how it changes."_t), TextRole::title,
            surface.palette.muted);
  gap(surface, 6);
  const float width = ImGui::GetContentRegionAvail().x;
  for (const std::string_view name : {"start.lesson", "start.explore", "start.present"}) {
    draw_way(desk, surface, name, width);
    gap(surface, 4);
  }
  gap(surface, 2);
  for (const std::string_view name : {"view.language", "view.colours"}) draw_choice_row(desk, surface, name);
  gap(surface, 4);
  for (const std::string_view words : kContentNote)
    paragraph(surface, tr(words), TextRole::small, surface.palette.muted);
  gap(surface, 3);
  paragraph(surface, where_to_find_help(desk), TextRole::small, surface.palette.ink);
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

void QuietPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  if (desk.view.cover == Cover::pause) return draw_pause(desk, surface, rect);
  Picture picture;
  picture.box(rect, 0, rgb(0x000000));
  paint(surface, picture);
}

}  // namespace securebase
