#include "ui/cli/prose.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace securebase {
namespace {

/// How many letters a word in UTF-8 has; all bytes but those that continue a letter count.
std::size_t letters_of(const std::string& word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

/// Prints the words in lines of at most `width` letters.
void print_wrapped(const std::string& text, std::size_t width) {
  std::istringstream words(text);
  std::string word;
  std::size_t used = 0;
  while (words >> word) {
    const std::size_t letters = letters_of(word);
    if (used > 0 && used + 1 + letters > width) {
      std::cout << '\n';
      used = 0;
    }
    std::cout << (used > 0 ? " " : "") << word;
    used += letters + (used > 0 ? 1 : 0);
  }
  std::cout << '\n';
}

}  // namespace

void print_paragraph(const LifeParagraph& paragraph) {
  constexpr std::size_t kWidth = 100;
  std::cout << '\n' << paragraph.heading << '\n';
  print_wrapped(paragraph.text, kWidth);
}

}  // namespace securebase
