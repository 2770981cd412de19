#pragma once
// The typeface Inter in the five roles of text, baked for one text scale and one screen density. Views see
// it only as a TextMeasure; the painter and the style also need the faces themselves.

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "ui/platform/dots.hpp"
#include "ui/platform/spans.hpp"
#include "ui/view/shapes.hpp"

struct ImFont;
struct ImFontAtlas;

namespace securebase {

/// The least and greatest text scale; 1 suits a laptop, 2 and more the back of a room.
inline constexpr float kLeastTextScale = 1;
inline constexpr float kGreatestTextScale = 3;

/// Bakes and measures text. Faces stay valid until the next bake().
class Fonts : public TextMeasure {
 public:
  /// `assets` is the folder that holds `fonts/`; `atlas` outlives this. Throws PlatformError naming the
  /// missing file.
  Fonts(ImFontAtlas& atlas, std::filesystem::path assets);

  /// Draws all glyphs anew; never between the start and the end of a frame. `text_scale` is held to its
  /// range, `pixel_ratio` is how many pixels of the screen make one logical pixel.
  GlyphAtlas bake(float text_scale, float pixel_ratio);

  [[nodiscard]] glm::vec2 size(std::string_view words, TextRole role, float wrap = 0) const override;
  [[nodiscard]] float line_height(TextRole role) const override;
  /// From the top of one line to the top of the next; a paragraph needs more air than its letters.
  [[nodiscard]] float line_step(TextRole role) const;
  /// Height of a block of so many lines.
  [[nodiscard]] float block_height(TextRole role, std::size_t lines) const;
  /// The words as lines no wider than `wrap`; a word that is itself wider is cut.
  [[nodiscard]] std::vector<std::string_view> lines(std::string_view words, TextRole role, float wrap) const;
  /// Width of the words on one line.
  [[nodiscard]] float width(std::string_view words, TextRole role) const;
  [[nodiscard]] ImFont* face(TextRole role) const { return faces_[static_cast<std::size_t>(role)]; }
  /// Markers small enough to be many, baked with the letters.
  [[nodiscard]] const DotSheet& dots() const { return dots_; }
  [[nodiscard]] float text_scale() const { return text_scale_; }
  [[nodiscard]] float pixel_ratio() const { return pixel_ratio_; }

 private:
  ImFontAtlas& atlas_;
  std::filesystem::path assets_;
  std::array<ImFont*, kTextRoles> faces_{};
  DotSheet dots_;
  float text_scale_ = 1;
  float pixel_ratio_ = 1;
};

/// Uses a role's face for the controls that follow, until pop_text_role().
void push_text_role(const Fonts& fonts, TextRole role);
void pop_text_role();

}  // namespace securebase
