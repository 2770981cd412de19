#pragma once
// The few things panels are made of: paragraphs, headings, and one widget for each kind of control. All are
// laid out by Dear ImGui and drawn as pictures, so that nothing looks like a default.

#include <string_view>

#include "ui/app/controls.hpp"
#include "ui/panels/surface.hpp"

namespace securebase {

/// Running text over the full width, wrapped.
void paragraph(Surface& surface, std::string_view words, TextRole role, Color color);
inline void paragraph(Surface& surface, std::string_view words) {
  paragraph(surface, words, TextRole::body, surface.palette.ink);
}

/// A name on the left and a value on the right, on one line or on two where they do not fit.
void fact(Surface& surface, std::string_view name, std::string_view value);

/// Empty height, in em-scaled pixels.
void gap(Surface& surface, float height);

/// The width that is left here, as a rectangle without height: what a view draws across.
[[nodiscard]] Rect across_here();
/// Moves on past so much room.
void take_room(glm::vec2 size);
/// Paints what has been drawn across here, and takes its room. Drawn: a picture and its height.
template <class Drawn>
void put(Surface& surface, const Drawn& drawn, float width) {
  paint(surface, drawn.picture);
  take_room({width, drawn.height});
}
/// Goes on in the same line if so much still fits left of `right`, else in the next.
void flow(const Surface& surface, float right, float width);
/// Scrolls to the row just drawn unless all of it is seen; `where` 0 (top) to 1.
void bring_into_sight(Rect row, float where = 0.5F);

/// How a button looks.
enum class ButtonShape : std::uint8_t { words, primary, quiet };

/// One control, drawn by its kind over the full width.
void control_row(Surface& surface, const Desk& desk, const Control& control);

/// A button as wide as its words, in the flow of a line.
void inline_button(Surface& surface, const Desk& desk, const Control& control, ButtonShape shape);
void icon_button(Surface& surface, const Desk& desk, const Control& control, Icon icon,
                 bool is_primary = false);
/// A tab with its own words: the chosen one is filled.
void tab_button(Surface& surface, const Desk& desk, const Control& control, std::string_view words,
                bool is_chosen);
[[nodiscard]] float tab_width(const Surface& surface, std::string_view words);
/// A choice as a row of segments, in the flow of a line.
void inline_choice(Surface& surface, const Desk& desk, const Control& control);

/// The same in so much room: where the segments do not fit, what is chosen, and a press goes to the next.
void fitted_choice(Surface& surface, const Desk& desk, const Control& control, float room);

/// Width that inline_button would take.
[[nodiscard]] float button_width(const Surface& surface, const Control& control);
[[nodiscard]] float choice_width(const Surface& surface, const Desk& desk, const Control& control);
[[nodiscard]] float button_height(const Surface& surface);

/// A key of the table as it is read: "Ctrl+Left".
[[nodiscard]] std::string key_words(std::string_view chord);

}  // namespace securebase
