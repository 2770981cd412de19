#pragma once
// A PNG file as its chunks (ISO/IEC 15948), without decoding the picture: the recipe goes into an iTXt chunk right
// after the head, and is found there again. Any bytes may be given.

#include <cstdint>
#include <string>
#include <string_view>

namespace securebase {

/// The chunk's keyword.
inline constexpr std::string_view kPngKeyword = "securebase";

struct PngParts {
  std::string problem;  ///< why it is no whole PNG, as the end of a sentence; empty: it is one
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::string recipe;  ///< empty: it carries none
  std::string
      surplus;  ///< something that this program does not write and that may change what is seen; empty: nothing
};

[[nodiscard]] bool is_png(std::string_view bytes);
[[nodiscard]] PngParts read_png_parts(std::string_view bytes);

/// The same picture with its recipe. `png` is whole and carries none.
[[nodiscard]] std::string png_with_recipe(const std::string& png, std::string_view recipe);

}  // namespace securebase
