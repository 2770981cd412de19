#include "ui/text/told_problem.hpp"

#include <algorithm>
#include <array>

#include "ui/text/language.hpp"
#include "ui/text/problem_phrases.hpp"

namespace securebase {
namespace {

constexpr std::string_view kOpening = "“";
constexpr std::string_view kClosing = "”";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_word(char c) { return is_digit(c) || is_small(c) || (c >= 'A' && c <= 'Z') || c == '_'; }

/// How long the quotation is that begins here, with those inside it; what was cut off inside one ends with the text.
std::size_t quotation(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += text.substr(at, kOpening.size()) == kOpening ? 1 : 0;
    if (text.substr(at, kClosing.size()) != kClosing) continue;
    if (--depth == 0) return at + kClosing.size();
  }
  return text.size();
}

/// “touch”, “mirroring”: how long the quotations are that begin here; 0: none does.
std::size_t quotations(std::string_view text) {
  constexpr std::string_view kBetween = ", ";
  std::size_t length = 0;
  while (text.substr(length, kOpening.size()) == kOpening) {
    length += quotation(text.substr(length));
    const bool goes_on = text.substr(length, kBetween.size()) == kBetween &&
                         text.substr(length + kBetween.size(), kOpening.size()) == kOpening;
    if (!goes_on) return length;
    length += kBetween.size();
  }
  return length;
}

/// "18m" with its marks, or {"mean": …}.
std::size_t enclosed(std::string_view text, char open, char close) {
  if (text.empty() || text[0] != open) return 0;
  const std::size_t end = text.find(close, 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

/// -0.5, 1e+22, 18m.
std::size_t numeral(std::string_view text) {
  std::size_t length = !text.empty() && text[0] == '-' ? 1 : 0;
  const std::size_t first = length;
  while (length < text.size() && is_digit(text[length])) ++length;
  if (length == first) return 0;
  const auto digit_after = [&](std::size_t at) { return at < text.size() && is_digit(text[at]); };
  while (length < text.size() && (is_word(text[length]) || (text[length] == '.' && digit_after(length + 1)) ||
                                  (text[length] == '+' && text[length - 1] == 'e')))
    ++length;
  return length;
}

/// caregivers[0].care.tenderness, at_least: names of fields, which no language changes.
std::size_t name_of_field(std::string_view text) {
  std::size_t length = 0;
  bool is_name = false;
  while (length < text.size() &&
         (is_word(text[length]) || text[length] == '[' || text[length] == ']' || text[length] == '.')) {
    const bool is_joint = !is_word(text[length]) || text[length] == '_';
    if (text[length] == '.' && (length + 1 == text.size() || !is_word(text[length + 1]))) break;
    is_name = is_name || (is_joint && length > 0);
    ++length;
  }
  return is_name && is_small(text[0]) ? length : 0;
}

/// How long the piece is that begins here; 0: these are words.
std::size_t piece(std::string_view text, bool begins_word) {
  const std::size_t quoted = std::max({quotations(text), enclosed(text, '"', '"'), enclosed(text, '{', '}')});
  if (quoted > 0 || !begins_word) return quoted;
  return std::max(numeral(text), name_of_field(text));
}

Phrase phrase_of(std::string_view text) {
  Phrase phrase;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = piece(text.substr(at), at == 0 || !is_word(text[at - 1]));
    if (length == 0) {
      phrase.words += text[at++];
      continue;
    }
    phrase.pieces.emplace_back(text.substr(at, length));
    phrase.words += "{" + std::to_string(phrase.pieces.size()) + "}";
    at += length;
  }
  return phrase;
}

bool is_known(const Phrase& phrase) {
  const auto known = problem_phrases();
  return std::find(known.begin(), known.end(), phrase.words) != known.end();
}

/// What nobody has translated stays as it is.
std::string filled(const Phrase& phrase, std::string_view whole) {
  if (!is_known(phrase)) return std::string(whole);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < phrase.pieces.size(); ++i) names.push_back(std::to_string(i + 1));
  std::vector<Slot> slots;
  for (std::size_t i = 0; i < phrase.pieces.size(); ++i) slots.push_back({names[i], phrase.pieces[i]});
  return say(phrase.words, slots);
}

/// A part and what stands in parentheses at its end.
std::vector<std::string_view> parts_in(std::string_view part) {
  const std::size_t open = part.rfind(" (");
  if (part.empty() || part.back() != ')' || open == std::string_view::npos || open == 0) return {part};
  return {part.substr(0, open), part.substr(open + 2, part.size() - open - 3)};
}

std::string told_part(std::string_view part) {
  const std::vector<std::string_view> parts = parts_in(part);
  std::string text = filled(phrase_of(parts[0]), parts[0]);
  if (parts.size() > 1) text += " (" + filled(phrase_of(parts[1]), parts[1]) + ")";
  return text;
}

bool has_words(const Phrase& phrase) {
  return phrase.words.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos;
}

}  // namespace

std::vector<Phrase> phrases_of(std::string_view part) {
  std::vector<Phrase> phrases;
  for (const std::string_view each : parts_in(part)) phrases.push_back(phrase_of(each));
  return phrases;
}

std::string told(std::string_view refusal) { return told_part(refusal); }

std::string told(const Problem& problem) {
  std::string text = problem.where.empty() ? "" : problem.where + ": ";
  if (!problem.path.empty()) text += told_part(problem.path) + ": ";
  const std::string expected = told_part(problem.expected);
  if (problem.found.empty()) return text + say("expected {expected}"_t, {{"expected", expected}});
  return text + say("expected {expected}, found {found}"_t,
                    {{"expected", expected}, {"found", told_part(problem.found)}});
}

std::vector<std::string> unknown_phrases(const Problem& problem) {
  std::vector<std::string> unknown;
  for (const std::string* part : {&problem.expected, &problem.found}) {
    for (const Phrase& phrase : phrases_of(*part))
      if (has_words(phrase) && !is_known(phrase)) unknown.push_back(phrase.words);
  }
  return unknown;
}

}  // namespace securebase
