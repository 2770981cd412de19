#include "ui/panels/help_panel.hpp"

#include <imgui.h>

#include <array>

#include "ui/panels/widgets.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, kControlGroups> kHeadings{"Moving through time",
                                                                 "Scenario, luck, undo",
                                                                 "Seeing",
                                                                 "Care",
                                                                 "Temperament",
                                                                 "Partner",
                                                                 "The person",
                                                                 "Life events",
                                                                 "Strange Situation",
                                                                 "Findings",
                                                                 "Map and crowd",
                                                                 "Sweep",
                                                                 "Stability",
                                                                 "Why did this change?",
                                                                 "Layers of a quarrel",
                                                                 "Forks",
                                                                 "Compare",
                                                                 "Debated assumptions",
                                                                 "Predict",
                                                                 "Lessons",
                                                                 "In front of people",
                                                                 "Taking it along",
                                                                 "Keyboard"};

std::string keys_of(const Control& control) {
  if (control.shortcut.empty()) return "Tab";
  std::string keys(control.shortcut);
  if (!control.second_shortcut.empty()) keys += " or " + std::string(control.second_shortcut);
  return keys;
}

/// Key, name and what it does, in one row of the table.
void draw_row(Surface& surface, const Control& control) {
  const Palette& palette = surface.palette;
  const float width = ImGui::GetContentRegionAvail().x - surface.em(4);
  const float key_column = std::min(surface.em(170), width * 0.38F);
  const float wrap = width - key_column - surface.em(8);
  const std::string words = std::string(control.label) + ": " + std::string(control.help);
  const float height = std::max(surface.fonts.size(words, TextRole::body, wrap).y,
                                surface.fonts.size(keys_of(control), TextRole::strong, key_column).y);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Picture picture;
  picture.text({at.x, at.y}, keys_of(control), {TextRole::strong, palette.ink, Align::left, key_column});
  picture.text({at.x + key_column + surface.em(8), at.y}, words,
               {TextRole::body, palette.ink, Align::left, wrap});
  paint(surface, picture);
  ImGui::Dummy({width, height});
}

}  // namespace

void HelpPanel::draw_inside(const Desk&, Surface& surface, Rect) {
  paragraph(surface, "Keys and controls", TextRole::big, surface.palette.ink);
  paragraph(surface,
            "Tab walks through everything that can be changed; arrows turn it, Return presses it. Escape "
            "closes this page.",
            TextRole::small, surface.palette.muted);
  for (std::size_t group = 0; group < kControlGroups; ++group) {
    gap(surface, 8);
    paragraph(surface, kHeadings[group], TextRole::title, surface.palette.ink);
    for (const Control& control : controls()) {
      if (static_cast<std::size_t>(control.group) == group) draw_row(surface, control);
    }
  }
}

}  // namespace securebase
