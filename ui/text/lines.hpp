#pragma once
// Text on a terminal: how wide it is, and breaking it between words.

#include <string>
#include <string_view>

namespace securebase {

inline constexpr std::size_t kProseWidth = 100;  ///< letters of a line

/// How many letters the text has in UTF-8; all bytes but those that continue a letter count.
[[nodiscard]] std::size_t letters_of(std::string_view text);

/// The text with spaces behind it up to so many letters; a longer one as it is.
[[nodiscard]] std::string padded_to(std::size_t width, std::string_view text);

/// The words in lines of at most `width` letters, each after the first with `indent` spaces before it.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent = 0);

}  // namespace securebase
