#include "ui/panels/crowd_controls_panel.hpp"

#include <imgui.h>

#include "ui/panels/progress.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

void draw_making(const Desk& desk, Surface& surface, float right) {
  const Control& of = *control_named("crowd.of");
  const Control& size = *control_named("crowd.size");
  const float room = ImGui::GetContentRegionAvail().x;
  line_of_words(surface, std::string(tr("Lives of"_t)), TextRole::small, surface.palette.muted);
  flow(surface, right, std::min(room, choice_width(surface, desk, of)));
  fitted_choice(surface, desk, of, room);
  if (desk.crowd.run)
    return draw_progress(desk, surface, desk.crowd.run->share(), *control_named("crowd.cancel"));
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
  const std::string words = say("life {n}"_t, {{"n", with_thousands(desk.view.crowd.life)}});
  flow(surface, right, surface.fonts.width(words, TextRole::strong));
  line_of_words(surface, words, TextRole::strong, surface.palette.ink);
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
