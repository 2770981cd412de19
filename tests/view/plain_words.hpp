#pragma once
// Words in plain letters, as English has them and the language of long words has not: what was not said in it.

#include <cctype>
#include <set>
#include <string>
#include <vector>

namespace securebase::testing {

/// What stays as it is in every language: the program's name, keys, units, statistics and kinds of files.
inline const std::set<std::string>& same_everywhere() {
  static const std::set<std::string> kSame{"Secure", "Base",   "Ctrl",   "Shift",  "Alt",      "Tab",
                                           "Space",  "Return", "Escape", "Home",   "End",      "Left",
                                           "Right",  "Up",     "Down",   "PageUp", "PageDown", "Backspace",
                                           "Delete", "csv",    "SD"};
  return kSame;
}

/// The runs of plain letters in a text, in their order.
inline std::vector<std::string> letter_runs(const std::string& text) {
  std::vector<std::string> runs;
  std::string word;
  for (const char c : text + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    if (!word.empty()) runs.push_back(word);
    word.clear();
  }
  return runs;
}

inline void add_words(std::set<std::string>& words, const std::string& text) {
  for (const std::string& word : letter_runs(text)) words.insert(word);
}

/// Words of two letters or more that are nobody's name and not the same everywhere.
inline std::vector<std::string> plain_words(const std::string& text, const std::set<std::string>& names) {
  std::vector<std::string> found;
  for (const std::string& word : letter_runs(text)) {
    if (word.size() > 1 && names.count(word) == 0 && same_everywhere().count(word) == 0)
      found.push_back(word);
  }
  return found;
}

}  // namespace securebase::testing
