#include "ui/panels/story_panel.hpp"

#include <imgui.h>

#include <cstdio>

#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_theory.hpp"

namespace securebase {
namespace {

void heading(Surface& surface, std::string_view words) {
  paragraph(surface, words, TextRole::strong, surface.palette.ink);
}

void draw_beginning(const Desk& desk, Surface& surface) {
  const Card& card = desk.session.scenario().card;
  paragraph(surface, desk.session.scenario().name, TextRole::title, surface.palette.ink);
  gap(surface, 2);
  inline_button(surface, desk, *control_named("predict.open"), ButtonShape::words);
  gap(surface, 2);
  paragraph(surface, card.what_is_it);
  gap(surface, 4);
  heading(surface, "Try");
  paragraph(surface, card.how_to_use_it);
  gap(surface, 4);
  paragraph(
      surface,
      "Space lets the life unfold. This is a simplified model: it does not diagnose, and people differ.",
      TextRole::small, surface.palette.muted);
}

/// What the teacher gives to think about.
void draw_prompts(const Desk& desk, Surface& surface) {
  if (desk.set_up.prompts.empty()) return;
  paragraph(surface, desk.set_up.name, TextRole::title, surface.palette.ink);
  for (const std::string& prompt : desk.set_up.prompts) paragraph(surface, "– " + prompt);
  gap(surface, 6);
}

/// Three decimals: one moment moves a belief by little.
std::string precisely(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", value);
  return text;
}

std::string arrow(double before, double after) { return precisely(before) + " → " + precisely(after); }

void draw_numbers(const EpisodeRecord& last, Surface& surface) {
  const Lesson& lesson = last.lesson;
  fact(surface, "expected to be answered", number(lesson.expected));
  fact(surface, "what came", number(lesson.outcome));
  fact(surface, "others come", arrow(lesson.other_before, lesson.other_after));
  fact(surface, "worth coming for", arrow(lesson.self_before, lesson.self_after));
}

/// The ways to look closer, and ahead.
void draw_buttons(const Desk& desk, Surface& surface) {
  inline_button(surface, desk, *control_named("why.open"), ButtonShape::words);
  for (const std::string_view name : {"predict.open", "layers.open"}) {
    const Control& control = *control_named(name);
    if (!is_usable(control, desk)) continue;
    const float room = ImGui::GetContentRegionMax().x + ImGui::GetWindowPos().x - ImGui::GetItemRectMax().x;
    if (room > button_width(surface, control) + surface.em(6)) ImGui::SameLine(0, surface.em(6));
    inline_button(surface, desk, control, ButtonShape::words);
  }
}

}  // namespace

void StoryPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const State state = desk.session.shown();
  if (!desk.notice.empty()) {
    paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
    gap(surface, 6);
  }
  draw_prompts(desk, surface);
  const std::string theory = words_for_theory(desk.session.scenario().parameters.learning);
  if (!theory.empty()) paragraph(surface, theory, TextRole::small, surface.palette.muted);
  if (state.episode == 0) return draw_beginning(desk, surface);
  paragraph(surface, "What just happened", TextRole::title, surface.palette.ink);
  gap(surface, 2);
  draw_buttons(desk, surface);
  gap(surface, 2);
  paragraph(surface, what_happened(state, desk.session.name()));
  gap(surface, 4);
  heading(surface, "Why did this change?");
  paragraph(surface, what_it_taught(state, desk.session.name()));
  gap(surface, 4);
  draw_numbers(state.last, surface);
}

}  // namespace securebase
