#include "sim/scenario/problem.hpp"

#include <algorithm>

namespace securebase {
namespace {

constexpr std::size_t kLongestQuoted = 40;
constexpr std::size_t kLongestCompared = 64;

bool is_inside_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Letters to add, drop or change to get from one word to the other (Levenshtein 1966); a swap of two
/// neighbours counts as one.
std::size_t edit_distance(std::string_view from, std::string_view to) {
  std::vector<std::size_t> before_last(to.size() + 1), last(to.size() + 1), row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0U : 1U);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      const bool is_swap = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (is_swap) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[to.size()];
}

std::string lower(std::string_view text) {
  std::string copy(text.substr(0, kLongestCompared));
  for (char& letter : copy) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (letter == '-' || letter == ' ') letter = '_';
  }
  return copy;
}

}  // namespace

std::string sentence(const Problem& problem) {
  std::string text = problem.where.empty() ? "" : problem.where + ": ";
  if (!problem.path.empty()) text += problem.path + ": ";
  text += "expected " + problem.expected;
  return problem.found.empty() ? text : text + ", found " + problem.found;
}

std::string one_line(std::string_view text, std::size_t most_bytes) {
  std::size_t cut = std::min(most_bytes, text.size());
  while (cut < text.size() && cut > 0 && is_inside_character(text[cut])) --cut;
  std::string line(text.substr(0, cut));
  for (char& byte : line) {
    const bool is_control = static_cast<unsigned char>(byte) < ' ' || byte == '\x7F';
    if (is_control) byte = ' ';
  }
  return line;
}

std::string in_quotes(std::string_view text) {
  return "“" + one_line(text, kLongestQuoted) + (text.size() > kLongestQuoted ? "…”" : "”");
}

std::string one_of(const std::vector<std::string_view>& words) {
  std::string text = "one of ";
  for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : ", ") + in_quotes(words[i]);
  return words.empty() ? "there is none here" : text;
}

std::string suggestion(std::string_view found, const std::vector<std::string_view>& known) {
  const std::string meant = lower(found);
  std::size_t nearest = meant.size() / 3 + 2;  // farther than this it would be a wild guess
  std::string_view best;
  for (const std::string_view word : known) {
    const std::size_t distance = edit_distance(meant, lower(word));
    if (distance >= nearest || distance >= word.size()) continue;
    nearest = distance;
    best = word;
  }
  return best.empty() ? one_of(known) : "did you mean " + in_quotes(best) + "?";
}

}  // namespace securebase
