#include "ui/text/language.hpp"

#include <array>
#include <cstdint>
#include <cstdio>

namespace securebase {
namespace {

Language& current() {
  static Language language;
  return language;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// In the order of the alphabet; all are letters that the typeface is loaded with.
constexpr std::array<std::string_view, 26> kSmall{"á", "ß", "ç", "ð", "é", "ſ", "ğ", "ĥ", "í",
                                                  "ĵ", "ķ", "ļ", "µ", "ñ", "ó", "þ", "ø", "ŕ",
                                                  "š", "ţ", "ú", "ŋ", "ŵ", "æ", "ý", "ž"};
constexpr std::array<std::string_view, 26> kCapital{"Á", "ß", "Ç", "Ð", "É", "Ŧ", "Ğ", "Ĥ", "Í",
                                                    "Ĵ", "Ķ", "Ļ", "Œ", "Ñ", "Ó", "Þ", "Ø", "Ŕ",
                                                    "Š", "Ţ", "Ú", "Ŋ", "Ŵ", "Æ", "Ý", "Ž"};

std::string_view accented(char c) {
  return c >= 'a' ? kSmall[static_cast<std::size_t>(c - 'a')] : kCapital[static_cast<std::size_t>(c - 'A')];
}

/// Words between places: "{p}" stays what it is.
template <class Letter>
std::string outside_of_slots(std::string_view english, const Letter& letter) {
  std::string text;
  bool is_slot = false;
  for (const char c : english) {
    if (c == '{') is_slot = true;
    if (is_slot || !is_letter(c))
      text += c;
    else
      letter(text, c);
    if (c == '}') is_slot = false;
  }
  return text;
}

std::string lengthened(std::string_view english) {
  std::size_t letters = 0;
  return outside_of_slots(english, [&letters](std::string& text, char c) {
    text += accented(c);
    constexpr std::size_t kEach = 5;
    if (++letters % kEach == 2 || letters % kEach == 4) text += accented(c);
  });
}

std::string doubled(std::string_view english) {
  const std::string once = outside_of_slots(english, [](std::string& text, char c) { text += accented(c); });
  return once + " " + once;
}

const std::string* words_of(const std::vector<Slot>& slots, std::string_view name) {
  for (const Slot& slot : slots) {
    if (slot.name == name) return &slot.words;
  }
  return nullptr;
}

}  // namespace

void speak(Language language) { current() = std::move(language); }

const Language& spoken() { return current(); }

std::string_view tr(std::string_view english) {
  Language& language = current();
  if (english.empty() || (language.strings.empty() && !language.made)) return english;
  const std::string key(english);
  const auto found = language.strings.find(key);
  if (found != language.strings.end()) return found->second;
  if (!language.made) return english;
  return language.strings.emplace(key, language.made(english)).first->second;
}

std::string say(std::string_view english, const std::vector<Slot>& slots) {
  const std::string_view sentence = tr(english);
  std::string text;
  std::size_t at = 0;
  while (at < sentence.size()) {
    const std::size_t open = sentence.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
    text += sentence.substr(at, open - at);
    if (close == std::string_view::npos) {
      if (open != std::string_view::npos) text += sentence.substr(open);
      break;
    }
    const std::string* words = words_of(slots, sentence.substr(open + 1, close - open - 1));
    text += words ? std::string_view(*words) : sentence.substr(open, close - open + 1);
    at = close + 1;
  }
  return text;
}

std::string digits(std::string_view with_point) {
  std::string text;
  for (const char c : with_point) {
    if (c == '.')
      text += spoken().decimal_mark;
    else
      text += c;
  }
  return text;
}

std::string number(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", value);
  return digits(text.data());
}

std::string with_thousands(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t end = text.size(); end > 3; end -= 3) text.insert(end - 3, spoken().thousands_mark);
  return text;
}

Language long_words() { return {"x-long", "ļóñğ", ",", " ", {}, lengthened}; }

Language double_words() { return {"x-double", "ðóúßļé", ",", " ", {}, doubled}; }

}  // namespace securebase
