#include "ui/panels/story_panel.hpp"

#include <cstdio>

#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

void heading(Surface& surface, std::string_view words) {
  paragraph(surface, words, TextRole::strong, surface.palette.ink);
}

void draw_beginning(const Desk& desk, Surface& surface) {
  const Card& card = desk.session.scenario().card;
  paragraph(surface, desk.session.scenario().name, TextRole::title, surface.palette.ink);
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

/// Three decimals: one moment moves a belief by little.
std::string precisely(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", value);
  return text;
}

std::string weight_text(double weight) { return weight < 0.0005 ? "under 0.001" : precisely(weight); }

std::string arrow(double before, double after) { return precisely(before) + " → " + precisely(after); }

void draw_numbers(const EpisodeRecord& last, Surface& surface) {
  const Lesson& lesson = last.lesson;
  fact(surface, "expected to be answered", number(lesson.expected));
  fact(surface, "what came", number(lesson.outcome));
  fact(surface, "read through the old model as", number(lesson.read_as));
  fact(surface, "surprise", number(lesson.surprise));
  fact(surface, "weight of this moment", weight_text(lesson.other_weight));
  fact(surface, "others come", arrow(lesson.other_before, lesson.other_after));
  fact(surface, "worth coming for", arrow(lesson.self_before, lesson.self_after));
}

}  // namespace

void StoryPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const State state = desk.session.shown();
  if (!desk.notice.empty()) {
    paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
    gap(surface, 6);
  }
  if (state.episode == 0) return draw_beginning(desk, surface);
  paragraph(surface, "What just happened", TextRole::title, surface.palette.ink);
  gap(surface, 2);
  paragraph(surface, what_happened(state, desk.session.name()));
  gap(surface, 4);
  heading(surface, "Why did this change?");
  paragraph(surface, what_it_taught(state, desk.session.name()));
  gap(surface, 4);
  draw_numbers(state.last, surface);
}

}  // namespace securebase
