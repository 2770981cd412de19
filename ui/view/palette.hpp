#pragma once
// Colours by the role they play on the screen, never by hue: a view asks for "felt security", not for
// green. One palette is one complete set of roles. The roles that carry meaning began as hues of the
// Okabe-Ito set and were moved until they stay apart with each common kind of colour blindness (a test measures it).

#include <cstddef>
#include <cstdint>

namespace securebase {

/// A colour as the screen shows it (sRGB), with its coverage; 255 is opaque.
struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;
  /// The same colour, `opacity` (0 to 1) times as opaque.
  [[nodiscard]] constexpr Color faded(float opacity) const {
    return {r, g, b, static_cast<std::uint8_t>(static_cast<float>(a) * opacity + 0.5F)};
  }
  bool operator==(const Color&) const = default;
};

/// An opaque colour from 0xRRGGBB.
[[nodiscard]] constexpr Color rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16 & 0xFFU), static_cast<std::uint8_t>(hex >> 8 & 0xFFU),
          static_cast<std::uint8_t>(hex & 0xFFU)};
}

/// The colour `share` (0 to 1) of the way from `from` to `to`.
[[nodiscard]] Color mix(Color from, Color to, float share);

/// Contrast ratio of two opaque colours after WCAG 2.1, 1 to 21; reading text needs 4.5.
[[nodiscard]] float contrast(Color one, Color other);

/// One colour for each role on the screen.
struct Palette {
  // Roles that carry meaning.
  Color other_model;   ///< "others come when I call", drawn solid
  Color self_model;    ///< "I am worth coming for", drawn dotted
  Color security;      ///< felt security
  Color arousal;       ///< the alarm inside, whatever shows outside
  Color warm_answer;   ///< an answer that comes back warm
  Color cold_answer;   ///< an answer that comes back without warmth
  Color secure;        ///< infant class, circle
  Color avoidant;      ///< infant class, square
  Color resistant;     ///< infant class, triangle
  Color disorganized;  ///< infant class, diamond

  // Paper and ink.
  Color paper;     ///< behind everything
  Color panel;     ///< a card on the paper
  Color hairline;  ///< the border of a card
  Color ink;       ///< text and dark buttons
  Color muted;     ///< second text; at least 4.5:1 on paper, panel, chip and stage wall
  Color on_ink;    ///< text on a dark button
  Color chip;      ///< a quiet filled tag or row
  Color chosen;    ///< the chosen tab, the row under the pointer
  Color focus;     ///< the ring round what the keyboard is on
  Color shade;     ///< laid over everything while a dialogue is open

  // Gauges and sliders.
  Color track;       ///< the empty part
  Color track_fill;  ///< the part of a slider that is set

  // The stage.
  Color stage_wall;
  Color stage_floor;
  Color stage_edge;
  Color window_glass;
  Color furniture;
  Color person;     ///< the one whose life this is
  Color figure;     ///< whoever matters to them now
  Color bystander;  ///< someone else in the room
  Color face;       ///< eyes and mouth on a figure

  // Bands of the timeline.
  Color infancy;
  Color childhood;
  Color adolescence;
  Color adulthood;
  Color old_age;

  bool operator==(const Palette&) const = default;
};

/// The palettes there are.
enum class Colours : std::uint8_t {
  light,     ///< calm paper
  dark,      ///< for a dark room, and for eyes that light hurts
  projector  ///< white paper and deeper colours: a projector in a lit room washes both out
};
inline constexpr std::size_t kColours = 3;

[[nodiscard]] Palette light_palette();
[[nodiscard]] Palette dark_palette();
[[nodiscard]] Palette projector_palette();
[[nodiscard]] Palette palette_of(Colours colours);

}  // namespace securebase
