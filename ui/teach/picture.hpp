#pragma once
// Pictures of a pack: what the program shows at a moment, drawn in memory by the path that every headless picture takes,
// and told in words for whoever cannot see it.

#include <glm/vec2.hpp>
#include <string>

#include "ui/app/app.hpp"

namespace securebase {

/// A picture of the program.
struct Shown {
  std::string name;     ///< of its file: "life_18m.png"
  std::string alt;      ///< what is on it, in sentences
  std::string caption;  ///< under it, one line
  std::string story;    ///< and what has just happened there, of a life; else empty
  std::string png;      ///< the bytes of the file
  glm::ivec2 size{0};   ///< in pixels
};

/// How large the window of a pack's pictures is, and how many pixels each of its points has: fine enough for paper.
inline constexpr glm::ivec2 kPackWindow{1120, 680};
inline constexpr float kPackPixels = 1.75F;

/// A start for pictures of this size, without a display.
[[nodiscard]] AppStart for_pictures(AppStart start);

/// Waits until crowds, sweeps and studies are complete, and draws what is on the screen.
[[nodiscard]] Shown picture_of(App& app, std::string name);

/// What the view shows, in sentences.
[[nodiscard]] std::string told_screen(const Desk& desk);
/// One line: "Ewa · 11 months · at home with Tomasz".
[[nodiscard]] std::string caption_of(const Desk& desk);

}  // namespace securebase
