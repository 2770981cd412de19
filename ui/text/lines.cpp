#include "ui/text/lines.hpp"

#include <algorithm>
#include <sstream>

namespace securebase {

std::size_t letters_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

std::string padded_to(std::size_t width, std::string_view text) {
  const std::size_t letters = letters_of(text);
  return std::string(text) + std::string(letters < width ? width - letters : 0, ' ');
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
  std::istringstream words{std::string(text)};
  std::string lines, word;
  std::size_t used = 0;
  while (words >> word) {
    const std::size_t letters = letters_of(word);
    if (used > 0 && indent + used + 1 + letters > width) {
      lines += '\n' + std::string(indent, ' ');
      used = 0;
    }
    lines += (used > 0 ? " " : "") + word;
    used += letters + (used > 0 ? 1 : 0);
  }
  return lines + '\n';
}

}  // namespace securebase
