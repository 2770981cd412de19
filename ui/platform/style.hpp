#pragma once
// How Dear ImGui's controls look: white rounded cards on paper, ink text, one dark main button.

#include "ui/view/palette.hpp"

struct ImVec4;

namespace securebase {

/// A colour as Dear ImGui wants it.
[[nodiscard]] ImVec4 imgui_color(Color color);

/// Sets the style of the current Dear ImGui context; sizes grow with the text.
void apply_style(const Palette& palette, float text_scale);

/// What a button asks for: the one main act of a panel, any other act, or an act beside the point.
enum class ButtonKind { primary, outline, quiet };

/// Makes the controls in its scope look like one kind of button.
class ButtonLook {
 public:
  ButtonLook(ButtonKind kind, const Palette& palette);
  ~ButtonLook();
  ButtonLook(const ButtonLook&) = delete;
  ButtonLook& operator=(const ButtonLook&) = delete;
};

}  // namespace securebase
