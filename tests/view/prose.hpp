#pragma once
// What every sentence on the screen must be: whole, and neutral about everyone.

#include <algorithm>
#include <cctype>
#include <string>

namespace securebase::testing {

inline std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

/// What is wrong with a piece of prose, or nothing.
inline std::string fault_in(const std::string& prose) {
  if (prose.empty()) return "empty";
  for (const char* gap : {"  ", "{", "}", "..", " .", " ,", ".,", ", ,", "nan", "-0.00"}) {
    if (prose.find(gap) != std::string::npos) return std::string("holds '") + gap + "': " + prose;
  }
  const std::string text = lower(prose);
  for (const char* word :
       {"mother", "insecure", "victim", " bad ", "fault", "avoidant", "ambivalent", "disorder",
        "disorganized", "anxious", "damaged", "abnormal", " he ", " she ", " her ", " his "}) {
    if (text.find(word) != std::string::npos) return std::string("says '") + word + "': " + prose;
  }
  if (prose.back() != '.') return "does not end: " + prose;
  if (std::islower(static_cast<unsigned char>(prose.front())) != 0) return "begins small: " + prose;
  return "";
}

}  // namespace securebase::testing
