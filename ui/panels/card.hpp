#pragma once
// The ground of a panel and the thumb that shows how far it is scrolled, painted by us like every other shape.

#include "ui/panels/surface.hpp"

namespace securebase {

/// The white card with its border, below all that is painted into the current window.
void paint_card(Surface& surface, Rect rect);

/// How far the current window is scrolled; nothing if it need not be. Call it last.
void paint_thumb(Surface& surface);

/// Ends a child window that may scroll.
void end_child(Surface& surface);

}  // namespace securebase
