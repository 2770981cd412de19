#include "ui/panels/help_panel.hpp"

#include <imgui.h>

#include <array>

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, kControlGroups> kHeadings{"Moving through time"_t,
                                                                 "Scenario, luck, undo"_t,
                                                                 "Seeing"_t,
                                                                 "Care"_t,
                                                                 "Temperament"_t,
                                                                 "Partner"_t,
                                                                 "The person"_t,
                                                                 "Life events"_t,
                                                                 "Strange Situation"_t,
                                                                 "Findings"_t,
                                                                 "Map and crowd"_t,
                                                                 "Sweep"_t,
                                                                 "Stability"_t,
                                                                 "Why did this change?"_t,
                                                                 "Layers of a quarrel"_t,
                                                                 "Forks"_t,
                                                                 "Compare"_t,
                                                                 "Debated assumptions"_t,
                                                                 "Predict"_t,
                                                                 "Lessons"_t,
                                                                 "Sharing"_t,
                                                                 "In front of people"_t,
                                                                 "Taking it along"_t,
                                                                 "Keyboard"_t};

std::string keys_of(const Control& control) {
  if (control.shortcut.empty()) return key_words("Tab");
  const std::string key = key_words(control.shortcut);
  if (control.second_shortcut.empty()) return key;
  return say("{key} or {other}"_t, {{"key", key}, {"other", key_words(control.second_shortcut)}});
}

/// Key, name and what it does, in one row of the table.
void draw_row(Surface& surface, const Control& control) {
  const Palette& palette = surface.palette;
  const float width = ImGui::GetContentRegionAvail().x - surface.em(4);
  const float key_column = std::min(surface.em(170), width * 0.38F);
  const float wrap = width - key_column - surface.em(8);
  const std::string words = std::string(tr(control.label)) + ": " + std::string(tr(control.help));
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

void HelpPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  paragraph(surface, tr("Keys and controls"_t), TextRole::big, surface.palette.ink);
  paragraph(surface,
            tr("Tab walks through everything that can be changed; arrows turn it, Return presses it. Escape "
               "closes this page."_t),
            TextRole::small, surface.palette.muted);
  gap(surface, 4);
  for (const std::string_view name : {"view.description", "view.speech"}) {
    const Control& control = *control_named(name);
    if (securebase::is_shown(control, desk)) control_row(surface, desk, control);
  }
  gap(surface, 8);
  paragraph(surface, tr("In this view"_t), TextRole::title, surface.palette.ink);
  for (const std::string_view help : help_of_view(desk)) paragraph(surface, tr(help));
  for (std::size_t group = 0; group < kControlGroups; ++group) {
    gap(surface, 8);
    paragraph(surface, tr(kHeadings[group]), TextRole::title, surface.palette.ink);
    for (const Control& control : controls()) {
      if (static_cast<std::size_t>(control.group) == group) draw_row(surface, control);
    }
  }
}

}  // namespace securebase
