#include "ui/panels/progress.hpp"

#include <imgui.h>

#include <cmath>

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"
#include "ui/view/findings_view.hpp"

namespace securebase {

void line_of_words(Surface& surface, const std::string& words, TextRole role, Color color) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float drop = (button_height(surface) - surface.fonts.line_height(role)) / 2;
  Picture picture;
  picture.text({at.x, at.y + drop}, words, {role, color});
  paint(surface, picture);
  ImGui::Dummy({surface.fonts.width(words, role), button_height(surface)});
}

void draw_progress(const Desk& desk, Surface& surface, double share, const Control& cancel) {
  const float width = surface.em(110);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  const float middle = at.y + button_height(surface) / 2;
  paint(surface,
        draw_findings_progress(share, Rect::at({at.x, middle - surface.em(4)}, {width, surface.em(8)}),
                               surface.palette));
  ImGui::Dummy({width, button_height(surface)});
  const auto words = [](int hundredths) { return say("{n} %"_t, {{"n", std::to_string(hundredths)}}); };
  flow(surface, right, surface.fonts.width(words(100), TextRole::body));
  line_of_words(surface, words(static_cast<int>(std::floor(share * 100))), TextRole::body,
                surface.palette.ink);
  flow(surface, right, button_width(surface, cancel));
  inline_button(surface, desk, cancel, ButtonShape::words);
}

}  // namespace securebase
