#include "ui/panels/crowd_controls_panel.hpp"

#include <imgui.h>

#include <cmath>

#include "ui/panels/widgets.hpp"
#include "ui/view/findings_view.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

void draw_words(Surface& surface, const std::string& words, TextRole role, Color color) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float drop = (button_height(surface) - surface.fonts.line_height(role)) / 2;
  Picture picture;
  picture.text({at.x, at.y + drop}, words, {role, color});
  paint(surface, picture);
  ImGui::Dummy({surface.fonts.width(words, role), button_height(surface)});
}

/// How far the run is, and how to stop it.
void draw_run(const Desk& desk, Surface& surface, float right) {
  const float width = surface.em(110);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float middle = at.y + button_height(surface) / 2;
  const double share = desk.crowd.run->share();
  paint(surface,
        draw_findings_progress(share, Rect::at({at.x, middle - surface.em(4)}, {width, surface.em(8)}),
                               surface.palette));
  ImGui::Dummy({width, button_height(surface)});
  const std::string percent = std::to_string(static_cast<int>(std::floor(share * 100))) + " %";
  flow(surface, right, surface.fonts.width("100 %", TextRole::body));
  draw_words(surface, percent, TextRole::body, surface.palette.ink);
  const Control& cancel = *control_named("crowd.cancel");
  flow(surface, right, button_width(surface, cancel));
  inline_button(surface, desk, cancel, ButtonShape::words);
}

void draw_making(const Desk& desk, Surface& surface, float right) {
  const Control& of = *control_named("crowd.of");
  const Control& size = *control_named("crowd.size");
  const float room = ImGui::GetContentRegionAvail().x;
  draw_words(surface, "Lives of", TextRole::small, surface.palette.muted);
  flow(surface, right, std::min(room, choice_width(surface, desk, of)));
  fitted_choice(surface, desk, of, room);
  if (desk.crowd.run) return draw_run(desk, surface, right);
  fitted_choice(surface, desk, size, room);
  const Control& make = *control_named("crowd.make");
  flow(surface, right, button_width(surface, make));
  inline_button(surface, desk, make, desk.crowd.has_lives() ? ButtonShape::words : ButtonShape::primary);
}

/// The marked life: the one before, the next, and the whole of it.
void draw_marked(const Desk& desk, Surface& surface, float right) {
  icon_button(surface, desk, *control_named("crowd.previous"), Icon::step_back);
  ImGui::SameLine(0, surface.em(4));
  icon_button(surface, desk, *control_named("crowd.next"), Icon::step_forward);
  const std::string words = "life " + with_thousands(desk.view.crowd.life);
  flow(surface, right, surface.fonts.width(words, TextRole::strong));
  draw_words(surface, words, TextRole::strong, surface.palette.ink);
  const Control& open = *control_named("crowd.open");
  flow(surface, right, button_width(surface, open));
  inline_button(surface, desk, open, ButtonShape::words);
}

}  // namespace

void CrowdControlsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  draw_making(desk, surface, right);
  if (desk.crowd.has_lives()) {
    draw_marked(desk, surface, right);
    control_row(surface, desk, *control_named("crowd.as_told"));
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
