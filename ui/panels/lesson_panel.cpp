#include "ui/panels/lesson_panel.hpp"

#include <imgui.h>

#include "ui/panels/chips.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

/// The lesson's name and how far it is, and the ways out of it, in one line.
void draw_lesson_head(const Desk& desk, Surface& surface) {
  const LessonsDesk& lessons = desk.lessons;
  const LessonPlan& plan = *lessons.plan();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  float left = right;
  for (const std::string_view name :
       {"lesson.close", "lesson.return", "lesson.leave", "lesson.next", "lesson.back"}) {
    const Control& control = *control_named(name);
    if (!is_shown(control, desk)) continue;
    left -= button_width(surface, control) + surface.em(4);
    ImGui::SetCursorScreenPos({left, at.y});
    inline_button(
        surface, desk, control,
        name == "lesson.next" || name == "lesson.return" ? ButtonShape::primary : ButtonShape::quiet);
  }
  const std::string count = say("{n} of {all}"_t, {{"n", std::to_string(lessons.step + 1)},
                                                   {"all", std::to_string(plan.steps.size())}});
  const std::string chapter = std::string(tr(chapter_at(plan, lessons.step))) + " · " + count;
  const std::string whole = std::string(tr(plan.name)) + " · " + chapter;
  Picture picture;
  for (const std::string& words : {whole, chapter, count}) {
    if (at.x + surface.fonts.width(words, TextRole::small) + surface.em(6) > left) continue;
    picture.text({at.x, at.y + surface.em(6.5F)}, words, {TextRole::small, surface.palette.muted});
    break;
  }
  paint(surface, picture);
  ImGui::SetCursorScreenPos(at);
  take_room({right - at.x, button_height(surface)});
}

void draw_question(const Desk& desk, Surface& surface) {
  const LessonsDesk& lessons = desk.lessons;
  const LessonStep& step = *lessons.now();
  if (!step.ask) return;
  gap(surface, 3);
  paragraph(surface, tr(step.ask->question), TextRole::strong, surface.palette.ink);
  chip_choice(surface, desk, *control_named("lesson.answer"));
  if (!lessons.answers[lessons.step]) return;
  gap(surface, 3);
  paragraph(surface, tr(step.ask->then));
}

/// As large as the strip has room for it; nobody scrolls in front of an audience.
void draw_sentence(Surface& surface, std::string_view words) {
  const ImGuiStyle& style = ImGui::GetStyle();
  // As if a thumb were there: whether there is one depends on this.
  const float width = ImGui::GetWindowWidth() - 2 * style.WindowPadding.x - style.ScrollbarSize;
  const float height = surface.fonts.size(words, TextRole::title, width - surface.em(2)).y;
  const bool is_room = height <= ImGui::GetContentRegionAvail().y;
  paragraph(surface, words, is_room ? TextRole::title : TextRole::strong, surface.palette.ink);
}

}  // namespace

void LessonPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(2)});
  draw_lesson_head(desk, surface);
  if (desk.lessons.is_shown()) {
    draw_sentence(surface, tr(desk.lessons.now()->say));
    if (!desk.lessons.trouble.empty())
      paragraph(surface, desk.lessons.trouble, TextRole::strong, surface.palette.arousal);
    draw_question(desk, surface);
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
