#pragma once
// A GIF file as its blocks (GIF89a), without decoding a picture: the recipe goes into a comment right after the head,
// and is found there again. Any bytes may be given.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace securebase {

/// What a comment of ours begins with.
inline constexpr std::string_view kGifMark = "securebase: ";

/// All views are of the bytes that were read.
struct GifParts {
  std::string problem;  ///< why it is no whole GIF, as the end of a sentence; empty: it is one
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::string recipe;     ///< empty: it carries none
  std::string_view head;  ///< all before the recipe, or before the first picture if there is none
  std::vector<std::string_view> pictures;  ///< each with what stands before it, since the one before
  std::string_view end;                    ///< all behind the last picture
  /// Everything but the recipe.
  [[nodiscard]] std::string without_recipe() const;
};

[[nodiscard]] bool is_gif(std::string_view bytes);
[[nodiscard]] GifParts read_gif_parts(std::string_view bytes);

/// The fingerprint of a film without its recipe.
[[nodiscard]] std::string film_content(const std::string& gif);

/// The same film with its recipe. `gif` is whole, has no colours of its own in its head and carries no recipe.
[[nodiscard]] std::string gif_with_recipe(const std::string& gif, std::string_view recipe);

}  // namespace securebase
