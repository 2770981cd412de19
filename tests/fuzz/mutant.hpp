#pragma once
// A text damaged in a way that is the same in every run.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/core/random.hpp"

namespace securebase {

inline constexpr std::array<std::string_view, 24> kTokens{"null",
                                                          "true",
                                                          "-1",
                                                          "1e308",
                                                          "1e999",
                                                          "0.5",
                                                          "\"22y\"",
                                                          "\"\"",
                                                          "[]",
                                                          "{}",
                                                          "[",
                                                          "]",
                                                          "{",
                                                          "}",
                                                          ",",
                                                          ":",
                                                          "\"+\"",
                                                          "\"at\"",
                                                          "\"do\"",
                                                          "\"set\"",
                                                          "\"\\u0000\"",
                                                          "\xC3",
                                                          "\"meet_partner\"",
                                                          "-0.0"};

/// One damaged copy; everything about it follows from its number.
class Mutant {
 public:
  Mutant(std::string text, std::uint32_t number) : text_(std::move(text)), number_(number) {
    const std::size_t wounds = 1 + below(3);
    for (std::size_t i = 0; i < wounds && !text_.empty(); ++i) wound();
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::size_t below(std::size_t count) {
    const double u = draw({2026, 0}, 1, number_, next_++).u[0];
    return static_cast<std::size_t>(u * static_cast<double>(count));
  }

  void wound() {
    const std::size_t at = below(text_.size());
    switch (below(6)) {
      case 0: text_[at] = static_cast<char>(text_[at] ^ static_cast<char>(1U << below(8))); break;
      case 1: text_.resize(at); break;
      case 2: text_.insert(at, kTokens[below(kTokens.size())]); break;
      case 3: text_.erase(at, 1 + below(40)); break;
      case 4: text_.insert(at, text_.substr(below(text_.size()), 1 + below(80))); break;
      default: swap_tokens(); break;
    }
  }

  /// The places of all names, words and numbers, as [from, to).
  [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> tokens() const {
    constexpr std::string_view kBetween = " \n\t,:{}[]";
    std::vector<std::pair<std::size_t, std::size_t>> places;
    std::size_t from = text_.find_first_not_of(kBetween);
    while (from != std::string::npos) {
      const bool is_text = text_[from] == '"';
      std::size_t to = is_text ? text_.find('"', from + 1) : text_.find_first_of(kBetween, from);
      if (to == std::string::npos) break;
      if (is_text) ++to;
      places.emplace_back(from, to);
      from = text_.find_first_not_of(kBetween, to);
    }
    return places;
  }

  void swap_tokens() {
    const auto places = tokens();
    if (places.size() < 2) return;
    auto first = places[below(places.size())];
    auto second = places[below(places.size())];
    if (first.first == second.first) return;
    if (second < first) std::swap(first, second);
    const std::string one = text_.substr(first.first, first.second - first.first);
    const std::string other = text_.substr(second.first, second.second - second.first);
    text_.replace(second.first, other.size(), one);
    text_.replace(first.first, one.size(), other);
  }

  std::string text_;
  std::uint32_t number_;
  std::uint32_t next_ = 0;
};

}  // namespace securebase
