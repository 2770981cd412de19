#pragma once
// Shapes with soft edges, as Dear ImGui draws them, but for one thing: where it takes a processor's rough guess of one
// over a square root, which differs from maker to maker and is none in a browser, here it is computed. So an exported
// picture is the same wherever it is made again.

#include <imgui.h>

#include <span>

namespace securebase {

/// A convex polygon whose points run clockwise.
void fill_convex(ImDrawList& list, std::span<const ImVec2> points, ImU32 color);

/// A line through the points, and back to the first if it is closed; thinner than a pixel it is drawn as one.
void stroke_line(ImDrawList& list, std::span<const ImVec2> points, ImU32 color, bool is_closed, float width);

}  // namespace securebase
