#pragma once
// What a panel draws on: the typeface, the palette, and where it leaves what it was asked to do. A panel
// reads the desk and asks for acts; it changes nothing itself.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ui/app/controls.hpp"
#include "ui/platform/painter.hpp"

namespace securebase {

/// A control operated with the pointer in this frame.
struct Act {
  std::string control;
  double value = 0;
  bool is_gesture = false;                          ///< a slider that is still held
  std::optional<std::string> words = std::nullopt;  ///< what was written in a text
};

struct Surface {
  const Fonts& fonts;
  const Palette& palette;
  std::vector<Act> acts;
  std::map<std::string, Rect, std::less<>> spots;  ///< where each control was drawn, by name
  std::vector<PaintedText> texts;                  ///< where every text landed

  [[nodiscard]] float scale() const { return fonts.text_scale(); }
  /// A length that grows with the text.
  [[nodiscard]] float em(float length) const { return length * scale(); }
};

/// Paints a picture into the current window; (0, 0) of the picture is (0, 0) of the screen.
void paint(Surface& surface, const Picture& picture);

}  // namespace securebase
