#include "ui/panels/ssp_words_panel.hpp"

#include <imgui.h>

#include "ui/panels/ssp_scene.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// One feeling: its name and words on the left and right, and how strong it is.
struct Feeling {
  std::string_view name;
  std::string words;
  double strength;
  Color color;
};

void draw_feeling(Surface& surface, const Feeling& feeling) {
  fact(surface, tr(feeling.name), feeling.words);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const Rect bar = Rect::at({at.x, at.y}, {width, surface.em(9)});
  Picture picture;
  picture.add(draw_ssp_bar({static_cast<float>(feeling.strength), -1, feeling.color}, bar, surface.palette));
  paint(surface, picture);
  ImGui::Dummy({width, bar.height()});
  gap(surface, 5);
}

void draw_feelings(Surface& surface, const SspMoment& now, const SspMoment& told) {
  const Palette& palette = surface.palette;
  draw_feeling(surface, {"shows outside"_t, words_for(outside_of(told)), now.activation, palette.person});
  draw_feeling(surface, {"goes on inside"_t, words_for(inside_of(told)), now.arousal, palette.arousal});
  draw_feeling(surface, {"free to explore"_t, words_for_exploration(told.exploration), now.exploration,
                         palette.security});
}

void draw_measures(const Desk& desk, Surface& surface) {
  const SspScene scene = ssp_scene_of(desk);
  const SspMoment& told = scene.told();
  if (!desk.notice.empty()) {
    paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
    gap(surface, 6);
  }
  paragraph(surface, tr("What is seen"_t), TextRole::title, surface.palette.ink);
  gap(surface, 2);
  paragraph(surface, what_the_infant_does(told, scene.names) + " " + what_the_others_do(told, scene.names));
  gap(surface, 6);
  draw_feelings(surface, scene.now(), told);
  gap(surface, 4);
  paragraph(surface, tr(is_before_parting(told) ? "What to look for"_t : "Why this way?"_t), TextRole::strong,
            surface.palette.ink);
  paragraph(surface, why_this_way(told));
  gap(surface, 4);
  const std::string note = note_on_age(scene.months);
  if (!note.empty()) paragraph(surface, note, TextRole::small, surface.palette.muted);
}

}  // namespace

void SspWordsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  draw_measures(desk, surface);
  ImGui::PopStyleVar();
}

}  // namespace securebase
