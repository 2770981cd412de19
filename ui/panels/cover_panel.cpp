#include "ui/panels/cover_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/app/presenting.hpp"
#include "ui/panels/card.hpp"
#include "ui/panels/chips.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/stage.hpp"

namespace securebase {
namespace {

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

/// What it is and is not, then the ways in.
void draw_words(const Desk& desk, Surface& surface, float width) {
  const Palette& palette = surface.palette;
  paragraph(surface, "Secure Base", TextRole::big, palette.ink);
  paragraph(surface, tr("How attachment forms, and how it changes."_t), TextRole::title, palette.muted);
  gap(surface, 5);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, palette.arousal);
  for (const std::string_view words : content_note()) {
    paragraph(surface, tr(words), TextRole::small, palette.muted);
    gap(surface, 1);
  }
  gap(surface, 6);
  for (const std::string_view name : {"start.lesson", "start.explore", "start.present"}) {
    draw_way(desk, surface, name, width);
    gap(surface, 3);
  }
  gap(surface, 3);
  paragraph(surface, where_to_find_help(desk), TextRole::small, palette.ink);
  gap(surface, 6);
  for (const std::string_view name : {"view.language", "view.colours"}) draw_choice_row(desk, surface, name);
}

/// Where the picture goes if there is room beside words of a good width.
std::optional<Rect> room_for_picture(const Surface& surface, Rect rect) {
  constexpr float kShare = 0.46F;
  const float left = rect.min.x + rect.width() * (1 - kShare);
  if (left - rect.min.x < surface.em(600) || rect.height() < surface.em(500)) return {};
  const float height = std::min(rect.height() * 0.72F, rect.width() * kShare * 0.9F);
  const float right = rect.max.x - surface.em(48);
  return Rect{{left, rect.centre().y - height / 2}, {right, rect.centre().y + height / 2}};
}

/// The life that waits: two people, and everything still open.
void draw_newborn(const Desk& desk, Surface& surface, Rect rect) {
  const StageScene scene{desk.session.name(), 0, false, 1};
  paint(surface, draw_stage(desk.session.state(), scene, rect, surface.palette, surface.fonts));
}

/// A low hill under a wide sky: nobody in it, and nothing that moves.
void draw_quiet_scene(Surface& surface, Rect rect) {
  const Palette& palette = surface.palette;
  Picture picture;
  const float horizon = rect.min.y + rect.height() * 0.66F;
  picture.box(rect, 0, palette.stage_wall);
  const glm::vec2 sun{rect.min.x + rect.width() * 0.8F, rect.min.y + rect.height() * 0.52F};
  picture.disc(sun, rect.height() * 0.1F, palette.warm_answer.faded(0.3F));
  picture.disc(sun, rect.height() * 0.07F, palette.warm_answer.faded(0.7F));
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
  end_child(surface);
}

}  // namespace

void StartPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  Picture ground;
  ground.box(rect, 0, surface.palette.paper);
  paint(surface, ground);
  Rect column = column_of(surface, rect);
  if (const std::optional<Rect> beside = room_for_picture(surface, rect)) {
    column = {{rect.min.x + surface.em(48), rect.min.y}, {beside->min.x - surface.em(40), rect.max.y}};
    draw_newborn(desk, surface, *beside);
  }
  ImGui::SetCursorScreenPos({column.min.x, rect.min.y + surface.em(18)});
  ImGui::BeginChild("column", {column.width() + surface.em(8), rect.height() - surface.em(18)}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav);
  draw_words(desk, surface, column.width());
  end_child(surface);
  ImGui::PopStyleVar();
}

void QuietPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  if (desk.view.cover == Cover::pause) return draw_pause(desk, surface, rect);
  Picture picture;
  picture.box(rect, 0, rgb(0x000000));
  paint(surface, picture);
}

}  // namespace securebase
