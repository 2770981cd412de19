#include "ui/panels/why_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/card.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/why_view.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// Three columns side by side, if there is room for them.
bool has_columns(const Surface& surface, Rect rect) { return rect.width() >= surface.em(1100); }

void why_heading(Surface& surface, std::string_view words) {
  paragraph(surface, words, TextRole::strong, surface.palette.ink);
}

void draw_answer(const Desk& desk, Surface& surface, const WhyAsked& asked) {
  paragraph(surface, tr("Why did this change?"_t), TextRole::big, surface.palette.ink);
  paragraph(surface, title_of(asked.state, asked.name), TextRole::small, surface.palette.muted);
  gap(surface, 5);
  const Control& belief = *control_named("why.belief");
  fitted_choice(surface, desk, belief, across_here().width());
  gap(surface, 6);
  paragraph(surface, why_it_changed(asked), TextRole::title, surface.palette.ink);
  gap(surface, 8);
  for (const WhyFact& each : facts_of(asked)) fact(surface, each.name, each.value);
}

void draw_numbers(Surface& surface, const WhyAsked& asked) {
  const std::vector<WhyStep> reading = reading_of(asked);
  if (!reading.empty()) {
    why_heading(surface, tr("How it was read"_t));
    gap(surface, 2);
    const Rect across = across_here();
    put(surface, draw_reading(reading, across, surface.palette, surface.fonts), across.width());
    gap(surface, 6);
  }
  const std::vector<WhyStep> path = path_of(asked);
  why_heading(surface, say("“{words}”"_t, {{"words", words_for(asked.belief)}}));
  paragraph(surface, words_for_scale(scale_of(path)), TextRole::small, surface.palette.muted);
  gap(surface, 2);
  const Rect across = across_here();
  put(surface, draw_path(path, asked.belief, across, surface.palette, surface.fonts), across.width());
  gap(surface, 2);
  for (const std::string& line : {words_for_weight(asked), equation_of(asked)}) {
    if (!line.empty()) paragraph(surface, line, TextRole::small, surface.palette.muted);
  }
}

void draw_buttons(const Desk& desk, Surface& surface, float right) {
  bool is_first = true;
  for (const std::string_view name : {"why.go", "why.return", "why.close"}) {
    const Control& control = *control_named(name);
    if (!is_usable(control, desk)) continue;
    if (!is_first) flow(surface, right, button_width(surface, control));
    inline_button(surface, desk, control, is_first ? ButtonShape::primary : ButtonShape::words);
    is_first = false;
  }
}

}  // namespace

const std::vector<ToldMoment>& WhyPanel::told(const Desk& desk) {
  const Session& session = desk.session;
  Known now{session.scenario().name + session.name() + std::to_string(session.seed()), spoken().code,
            moments_of(desk)};
  if (now == known_) return told_;
  known_ = std::move(now);
  told_.clear();
  told_.reserve(known_.moments.size());
  for (const MomentBehind& moment : known_.moments) told_.push_back(told_moment(moment, session.timeline()));
  return told_;
}

void WhyPanel::draw_moments(const Desk& desk, Surface& surface) {
  const std::vector<ToldMoment>& all = told(desk);
  const std::size_t chosen = all.empty() ? 0 : std::min(desk.view.why.moment, all.size() - 1);
  const bool must_follow = last_chosen_ != chosen;
  last_chosen_ = chosen;
  const std::uint32_t here = desk.session.state().episode;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rect across = across_here();
    const MomentRow row{all[i], i == chosen, all[i].moment.episode == here};
    const WhyDrawn drawn = draw_moment(row, across, surface.palette, surface.fonts);
    ImGui::PushID(static_cast<int>(i));
    if (ImGui::InvisibleButton("moment", {across.width(), drawn.height})) {
      surface.acts.push_back({"why.moment", static_cast<double>(i)});
      surface.acts.push_back({"why.go"});
    }
    ImGui::PopID();
    paint(surface, drawn.picture);
    const Rect spot = Rect::at(across.min, {across.width(), drawn.height});
    surface.spots["why.moment." + std::to_string(i)] = spot;
    if (must_follow && i == chosen) bring_into_sight(spot);
    gap(surface, 3);
  }
  if (all.empty()) paragraph(surface, tr("None yet."_t), TextRole::body, surface.palette.muted);
}

void WhyPanel::draw_behind(const Desk& desk, Surface& surface, Rect list) {
  why_heading(surface, say("The moments that made it, up to {age}"_t,
                           {{"age", words_for_age(age_at(asked_at(desk)))}}));
  paragraph(surface, tr("and how far each moved the belief"_t), TextRole::small, surface.palette.muted);
  draw_buttons(desk, surface, list.max.x);
  surface.spots["why.moment"] = list;
  if (desk.view.focus == "why.moment") {
    Picture ring;
    ring.frame(list.inset(-surface.em(3)), surface.em(8), {surface.palette.focus, 2});
    paint(surface, ring);
  }
}

/// Answer, numbers and moments side by side; each scrolls if it must.
void WhyPanel::draw_columns(const Desk& desk, Surface& surface, const WhyAsked& asked) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float apart = surface.em(28);
  const float list = std::min(surface.em(350), room.x * 0.3F);
  const float answer = (room.x - list - 2 * apart) * 0.5F;
  const auto begin = [&](const char* id, float x, float top, float width) {
    ImGui::SetCursorScreenPos({x, top});
    ImGui::BeginChild(id, {width, at.y + room.y - top});
  };
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  begin("answer", at.x, at.y, answer);
  draw_answer(desk, surface, asked);
  end_child(surface);
  begin("numbers", at.x + answer + apart, at.y, answer);
  draw_numbers(surface, asked);
  end_child(surface);
  const float left = at.x + room.x - list;
  begin("behind", left, at.y, list);
  draw_behind(desk, surface, Rect::at({left, at.y}, {list, room.y}));
  const float top = ImGui::GetCursorScreenPos().y + surface.em(4);
  begin("moments", left, top, list);
  draw_moments(desk, surface);
  end_child(surface);
  end_child(surface);
  ImGui::PopStyleVar();
}

void WhyPanel::draw_one_column(const Desk& desk, Surface& surface, const WhyAsked& asked) {
  draw_answer(desk, surface, asked);
  gap(surface, 10);
  draw_numbers(surface, asked);
  gap(surface, 10);
  draw_behind(desk, surface, across_here());
  gap(surface, 4);
  draw_moments(desk, surface);
}

void WhyPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  const Session& session = desk.session;
  const Change change = change_at(session.timeline(), session.state().episode);
  const WhyAsked asked{session.state(), change, session.name(), desk.view.why.belief};
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  if (has_columns(surface, rect))
    draw_columns(desk, surface, asked);
  else
    draw_one_column(desk, surface, asked);
  ImGui::PopStyleVar();
}

}  // namespace securebase
