#include "ui/panels/findings_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/panels/card.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/text/told_problem.hpp"
#include "ui/view/findings_view.hpp"

namespace securebase {
namespace {

/// The table and the chosen finding side by side, if there is room for both.
bool has_two_sides(const Surface& surface, Rect rect) {
  return rect.width() >= surface.em(1000) && rect.height() >= surface.em(420);
}

/// How far, in hundredths: "40 %".
std::string hundredths(double share) {
  return say("{n} %"_t, {{"n", std::to_string(static_cast<int>(std::floor(share * 100)))}});
}

/// "12 of 14 … hold. 2,000 lives × 10 seeds, from seed 3001; came with the program."
std::string about(const FindingsDesk& findings) {
  if (!findings.page) return findings.problem ? told(*findings.problem) : std::string();
  return say(
      findings.is_own ? "{counts} {size}; run here just now."_t : "{counts} {size}; came with the program."_t,
      {{"counts", words_for_counts(*findings.page)}, {"size", words_for_size(*findings.page)}});
}

void draw_progress(const Desk& desk, Surface& surface) {
  const double share = desk.findings.run->share();
  const float width = surface.em(120);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float middle = at.y + button_height(surface) / 2;
  Picture picture = draw_findings_progress(
      share, Rect::at({at.x, middle - surface.em(4)}, {width, surface.em(8)}), surface.palette);
  picture.text({at.x + width + surface.em(8), at.y + surface.em(6.5F)}, hundredths(share),
               {TextRole::body, surface.palette.ink});
  paint(surface, picture);
  ImGui::Dummy(
      {width + surface.em(8) + surface.fonts.width(hundredths(1), TextRole::body), button_height(surface)});
}

float run_controls_width(const Desk& desk, const Surface& surface) {
  const Control& size = *control_named("findings.size");
  const float choice = surface.fonts.width(tr(size.label), TextRole::small) +
                       choice_width(surface, desk, size) + surface.em(18);
  if (!desk.findings.run) return choice + button_width(surface, *control_named("findings.run"));
  return choice + surface.em(136) + surface.fonts.width(hundredths(1), TextRole::body) +
         button_width(surface, *control_named("findings.cancel"));
}

void draw_label(Surface& surface, std::string_view words) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Picture picture;
  picture.text({at.x, at.y + surface.em(8)}, std::string(words), {TextRole::small, surface.palette.muted});
  paint(surface, picture);
  ImGui::Dummy({surface.fonts.width(words, TextRole::small), button_height(surface)});
}

/// How much is run next, and the button; while it runs, how far it is, and how to stop it.
void draw_run_controls(const Desk& desk, Surface& surface, float right) {
  const Control& size = *control_named("findings.size");
  const Control& act = *control_named(desk.findings.run ? "findings.cancel" : "findings.run");
  draw_label(surface, tr(size.label));
  flow(surface, right, choice_width(surface, desk, size));
  inline_choice(surface, desk, size);
  flow(surface, right, desk.findings.run ? surface.em(200) : button_width(surface, act));
  if (desk.findings.run) {
    draw_progress(desk, surface);
    flow(surface, right, button_width(surface, act));
  }
  inline_button(surface, desk, act, desk.findings.run ? ButtonShape::words : ButtonShape::primary);
}

/// Title and controls, what is shown, and the signs; controls below the title where they do not fit beside it.
void draw_head(const Desk& desk, Surface& surface) {
  const std::string_view title = tr("What studies found, and what the model does"_t);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const float controls = run_controls_width(desk, surface);
  const bool fits = surface.fonts.width(title, TextRole::big) + controls + surface.em(20) <= width;
  paragraph(surface, title, fits ? TextRole::big : TextRole::title, surface.palette.ink);
  const ImVec2 below = ImGui::GetCursorScreenPos();
  if (fits) ImGui::SetCursorScreenPos({at.x + width - controls, at.y});
  draw_run_controls(desk, surface, at.x + width);
  if (fits) ImGui::SetCursorScreenPos({below.x, std::max(below.y, at.y + button_height(surface))});
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  if (!about(desk.findings).empty())
    paragraph(surface, about(desk.findings), TextRole::body, surface.palette.ink);
}

void draw_facts(Surface& surface, const PageFinding& finding) {
  for (const FindingFact& fact : facts_of(finding)) {
    gap(surface, 5);
    paragraph(surface, fact.heading, TextRole::small, surface.palette.muted);
    std::size_t from = 0;
    while (from < fact.text.size()) {
      const std::size_t end = std::min(fact.text.find('\n', from), fact.text.size());
      paragraph(surface, fact.text.substr(from, end - from));
      from = end + 1;
    }
  }
}

/// The chosen finding in full, on a card of its own.
void draw_detail(const Desk& desk, Surface& surface) {
  const FindingsPage& page = *desk.findings.page;
  const std::size_t row = std::min(desk.view.findings.row, page.findings.size() - 1);
  const PageFinding& finding = page.findings[findings_in_order(page)[row]];
  const std::string role =
      heading_of(finding.role) + " · " +
      say("{n} of {all}"_t, {{"n", std::to_string(row + 1)}, {"all", std::to_string(page.findings.size())}});
  paragraph(surface, role, TextRole::small, surface.palette.muted);
  paragraph(surface, tr(finding.statement), TextRole::title, surface.palette.ink);
  draw_facts(surface, finding);
}

/// One row, which a press chooses. Gives back where it lies.
Rect draw_row(Surface& surface, const PageFinding& finding, std::size_t row, bool is_chosen) {
  const Rect across = across_here();
  const FindingRow drawn = draw_finding(finding, across, is_chosen, surface.palette, surface.fonts);
  ImGui::PushID(static_cast<int>(row));
  if (ImGui::InvisibleButton("finding", {across.width(), drawn.height}))
    surface.acts.push_back({"findings.row", static_cast<double>(row)});
  ImGui::PopID();
  paint(surface, drawn.picture);
  return Rect::at(across.min, {across.width(), drawn.height});
}

void mark_place(const Desk& desk, Surface& surface, Rect area) {
  surface.spots["findings.row"] = area;
  if (desk.view.focus != "findings.row") return;
  Picture ring;
  ring.frame(area.inset(surface.em(1)), surface.em(8), {surface.palette.focus, 2});
  paint(surface, ring);
}

void draw_nothing(Surface& surface) { paragraph(surface, nothing_has_been_run()); }

}  // namespace

void FindingsPanel::draw_rows(const Desk& desk, Surface& surface, bool is_told_inside) {
  const FindingsPage& page = *desk.findings.page;
  const std::vector<std::size_t> order = findings_in_order(page);
  const std::size_t chosen = std::min(desk.view.findings.row, order.size() - 1);
  const bool must_follow = last_row_.value_or(0) != chosen;
  last_row_ = chosen;
  std::optional<PageRole> group;
  for (std::size_t row = 0; row < order.size(); ++row) {
    const PageFinding& finding = page.findings[order[row]];
    if (group != finding.role) {
      group = finding.role;
      const Rect across = across_here();
      put(surface, draw_findings_heading(*group, across, surface.palette, surface.fonts), across.width());
    }
    const Rect at = draw_row(surface, finding, row, row == chosen);
    if (row != chosen) continue;
    if (must_follow) bring_into_sight(at, is_told_inside ? 0.1F : 0.5F);
    if (!is_told_inside) continue;
    ImGui::Indent(surface.em(10));
    draw_facts(surface, finding);
    gap(surface, 8);
    ImGui::Unindent(surface.em(10));
  }
}

void FindingsPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(2)});
  const bool has_page = desk.findings.page && !desk.findings.page->findings.empty();
  draw_head(desk, surface);
  if (has_page) {
    const Rect legend = across_here();
    put(surface, draw_findings_legend(legend, surface.palette, surface.fonts), legend.width());
  }
  if (!has_page) {
    draw_nothing(surface);
  } else if (!has_two_sides(surface, rect)) {
    draw_rows(desk, surface, true);
    mark_place(desk, surface, rect);
  } else {
    gap(surface, 4);
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float detail = std::min(surface.em(400), room.x * 0.32F);
    const float table = room.x - detail - surface.em(14);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::BeginChild("rows", {table, room.y});
    draw_rows(desk, surface, false);
    end_child(surface);
    ImGui::PopStyleVar();
    mark_place(desk, surface, Rect::at({at.x, at.y}, {table, room.y}));
    const Rect card = Rect::at({at.x + room.x - detail, at.y}, {detail, room.y});
    paint_card(surface, card);
    ImGui::SetCursorScreenPos({card.min.x, card.min.y});
    ImGui::BeginChild("detail", {detail, room.y}, false, ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_detail(desk, surface);
    end_child(surface);
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
