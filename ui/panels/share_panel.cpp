#include "ui/panels/share_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_share.hpp"

namespace securebase {
namespace {

/// Whose moment it is.
std::string about(const Desk& desk) {
  const Session& session = desk.session;
  std::string words =
      say("{p} at {age}"_t, {{"p", session.name()}, {"age", words_for_span(session.state().age())}});
  return words + " · " + std::string(tr(session.scenario().name)) + " · " +
         say("seed {seed}"_t, {{"seed", std::to_string(session.seed())}});
}

/// What can be done with it, in one line or, where that is too narrow, in several.
void draw_share_buttons(const Desk& desk, Surface& surface, float right) {
  inline_button(surface, desk, *control_named("share.copy"), ButtonShape::primary);
  const Control& paste = *control_named("share.paste");
  flow(surface, right, button_width(surface, paste));
  inline_button(surface, desk, paste, ButtonShape::words);
}

void draw_words(const Desk& desk, Surface& surface, float right) {
  const ShareDesk& share = desk.share;
  if (share.code.empty())
    paragraph(surface, share.why_not, TextRole::strong, surface.palette.arousal);
  else
    paragraph(surface, code_in_groups(share.code), TextRole::big, surface.palette.ink);
  gap(surface, 8);
  draw_share_buttons(desk, surface, right);
  gap(surface, 6);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.security);
  paragraph(surface, what_a_code_holds(), TextRole::small, surface.palette.muted);
}

}  // namespace

const QrGrid& SharePanel::grid_of(const std::string& code) {
  if (code != code_) {
    code_ = code;
    grid_ = code.empty() ? QrGrid{} : qr_grid(code);
  }
  return grid_;
}

void SharePanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  paragraph(surface, tr("This moment as a code"_t), TextRole::big, surface.palette.ink);
  paragraph(surface, about(desk), TextRole::body, surface.palette.muted);
  gap(surface, 8);
  const Rect line = across_here();
  const QrGrid& grid = grid_of(link_of(desk.share, desk.share.code));
  // Beside the words: as large as the dialogue is high, and at most half as wide.
  const float below = rect.max.y - line.min.y - surface.em(14);
  const float room = std::max(std::min(line.width() * 0.5F, below), surface.em(60));
  const float size = qr_size(grid, room);
  paint(surface, qr_picture(grid, Rect::at(line.min, {room, room})));
  const float indent = size > 0 ? size + surface.em(16) : 0;
  ImGui::SetCursorScreenPos({line.min.x + indent, line.min.y});
  ImGui::BeginGroup();
  draw_words(desk, surface, line.max.x);
  ImGui::EndGroup();
  // What scrolls has to hold the square too.
  ImGui::SetCursorScreenPos({line.min.x, line.min.y});
  take_room({size, size});
}

}  // namespace securebase
