#pragma once
// A window without a display, for tests that look at what is drawn.

#include <imgui.h>

#include "ui/platform/painter.hpp"
#include "ui/platform/window.hpp"

namespace securebase::testing {

inline WindowOptions headless(float text_scale = 1, float pixel_ratio = 1) {
  WindowOptions options;
  options.is_headless = true;
  options.assets = SECUREBASE_ASSETS;
  options.size = {320, 200};
  options.text_scale = text_scale;
  options.pixel_ratio = pixel_ratio;
  return options;
}

/// Draws one frame that shows only this picture; gives back the texts as painted.
inline std::vector<PaintedText> show(Window& window, const Picture& picture) {
  window.poll();
  window.begin_frame();
  Painter painter(*ImGui::GetBackgroundDrawList(), window.fonts());
  painter.paint(picture);
  window.end_frame();
  return painter.texts();
}

/// A picture with every kind of shape.
inline Picture one_of_each() {
  const Palette palette = light_palette();
  Picture picture;
  picture.box(Rect::at({10, 10}, {300, 180}), 10, palette.panel, Pen{palette.hairline, 1})
      .clip(Rect::at({12, 12}, {296, 176}))
      .disc({80, 90}, 40, palette.person)
      .ring({80, 90}, 52, Pen{palette.arousal, 5}, {0, 0.78F})
      .ring({80, 90}, 64, Pen{palette.other_model, 2.4F, Stroke::dotted})
      .curve({glm::vec2{130, 70}, {160, 40}, {200, 40}, {230, 70}}, Pen{palette.warm_answer.faded(0.7F), 8})
      .polygon({{150, 100}, {190, 110}, {160, 140}}, palette.security)
      .band({{200, 100}, {250, 110}, {300, 90}}, {{200, 120}, {250, 140}, {300, 130}}, palette.adulthood)
      .polyline({{200, 110}, {250, 125}, {300, 110}}, Pen{palette.self_model, 2.5F, Stroke::dashed})
      .line({20, 160.3F}, {300, 160.3F}, Pen{palette.muted, 1})
      .marker(Marker::diamond, {260, 60}, 9, palette.disorganized)
      .icon(Icon::fork, {280, 60}, 14, palette.ink)
      .text({160, 20}, "Zoë · 28 years", {TextRole::title, palette.ink, Align::centre})
      .text({20, 165}, "she says little", {TextRole::body, palette.muted})
      .unclip();
  return picture;
}

}  // namespace securebase::testing
