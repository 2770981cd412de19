#include "ui/panels/compare_words_panel.hpp"

#include <imgui.h>

#include "sim/life/schedule.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

void draw_only_one(const Desk& desk, Surface& surface) {
  paragraph(surface, tr("Only one life so far"_t), TextRole::title, surface.palette.ink);
  gap(surface, 2);
  paragraph(surface, tr("“Fork here” copies this life at this moment. Change one thing in the copy, and both "
                        "run on with the same luck: here they stand side by side."_t));
  gap(surface, 6);
  inline_button(surface, desk, *control_named("branch.fork"), ButtonShape::primary);
}

/// One read-out of both lives: how far apart, in numbers and in words.
struct Apart {
  std::string_view name;
  double one;
  double other;
  double gap;
};

void draw_apart(Surface& surface, const Comparison& lives, const Apart& apart) {
  fact(surface, tr(apart.name), signed_number(apart.gap));
  const std::string words = say("{one} {x}, {other} {y}: {gap}"_t, {{"one", letter_of_branch(lives.one)},
                                                                    {"x", number(apart.one)},
                                                                    {"other", letter_of_branch(lives.other)},
                                                                    {"y", number(apart.other)},
                                                                    {"gap", words_for_gap(apart.gap)}});
  paragraph(surface, words, TextRole::small, surface.palette.muted);
  gap(surface, 3);
}

void draw_now(const Desk& desk, Surface& surface, const Comparison& lives) {
  const State& one = desk.session.state();
  const State other = desk.session.branches().timeline(lives.other).visit(one.episode);
  const Gap apart = gap_between(one, other);
  const std::string age = words_for_span(one.age());
  const std::string heading =
      one.episode == 0 ? std::string(tr("At birth"_t)) : say("At {age}"_t, {{"age", age}});
  paragraph(surface, heading, TextRole::strong, surface.palette.ink);
  const WorkingModel &a = one.person.general, &b = other.person.general;
  draw_apart(surface, lives,
             {"others come when I call"_t, a.model_of_other, b.model_of_other, apart.model_of_other});
  draw_apart(surface, lives,
             {"I am worth coming for"_t, a.model_of_self, b.model_of_self, apart.model_of_self});
  draw_apart(
      surface, lives,
      {"felt security"_t, one.person.now.felt_security, other.person.now.felt_security, apart.felt_security});
}

void draw_difference(const Desk& desk, Surface& surface, const Comparison& lives) {
  const std::string heading = say("{one} beside {other}"_t, {{"one", letter_of_branch(lives.one)},
                                                             {"other", letter_of_branch(lives.other)}});
  paragraph(surface, heading, TextRole::title, surface.palette.ink);
  gap(surface, 3);
  paragraph(surface, what_differs(lives.found, desk.session.scenario()));
  gap(surface, 2);
  if (lives.parted) {
    const std::string age = words_for_span(age_at(*lives.parted));
    paragraph(surface,
              *lives.parted == 0 ? std::string(tr("They part at birth."_t))
                                 : say("They part at {age}."_t, {{"age", age}}),
              TextRole::strong, surface.palette.ink);
  } else if (lives.found.count() > 0) {
    paragraph(surface, tr("They have not parted in what has been lived so far."_t), TextRole::strong,
              surface.palette.ink);
  } else {
    paragraph(surface, tr("Go to Life and change one thing in one of them."_t), TextRole::small,
              surface.palette.muted);
  }
}

void draw_choices(const Desk& desk, Surface& surface) {
  for (const std::string_view name : {"branch.select", "compare.with"}) {
    const Control& control = *control_named(name);
    if (!is_shown(control, desk)) continue;
    paragraph(surface, tr(control.label), TextRole::small, surface.palette.muted);
    inline_choice(surface, desk, control);
  }
  gap(surface, 3);
}

}  // namespace

void CompareWordsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  if (!desk.notice.empty()) {
    paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
    gap(surface, 4);
  }
  if (desk.session.branches().size() < 2) {
    draw_only_one(desk, surface);
  } else {
    const Comparison& lives = comparison_.of(desk);
    draw_difference(desk, surface, lives);
    gap(surface, 4);
    draw_now(desk, surface, lives);
    draw_choices(desk, surface);
    paragraph(surface,
              tr("Same luck in both: what is not the same comes from the change alone. A model, not a "
                 "forecast."_t),
              TextRole::small, surface.palette.muted);
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
