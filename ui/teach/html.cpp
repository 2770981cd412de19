#include "ui/teach/html.hpp"

#include <algorithm>
#include <array>

namespace securebase {
namespace {

/// Elements within a line: a line break before them would be seen as a space.
bool is_within_a_line(std::string_view tag) {
  constexpr std::array<std::string_view, 8> kWithin{"span", "strong", "em", "b", "kbd", "br", "a", "small"};
  return std::find(kWithin.begin(), kWithin.end(), tag) != kWithin.end();
}

bool is_control(char letter) {
  const auto code = static_cast<unsigned char>(letter);
  return (code < 0x20 && letter != '\n' && letter != '\t') || code == 0x7F;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string written;
  written.reserve(text.size());
  for (const char letter : text) {
    switch (letter) {
      case '&': written += "&amp;"; break;
      case '<': written += "&lt;"; break;
      case '>': written += "&gt;"; break;
      case '"': written += "&quot;"; break;
      case '\'': written += "&#39;"; break;
      default:
        if (!is_control(letter)) written += letter;
    }
  }
  return written;
}

void Html::begin(std::string_view tag, Attributes attributes) {
  if (!is_within_a_line(tag) && text_.back() != '\n') text_ += '\n';
  text_.append("<").append(tag);
  for (const Attribute& each : attributes)
    text_.append(" ").append(each.name).append("=\"").append(escaped(each.value)).append("\"");
  text_ += '>';
}

Html& Html::open(std::string_view tag, Attributes attributes) {
  begin(tag, attributes);
  open_.emplace_back(tag);
  return *this;
}

Html& Html::close() {
  if (open_.empty()) return *this;
  text_.append("</").append(open_.back()).append(">");
  if (!is_within_a_line(open_.back())) text_ += '\n';
  open_.pop_back();
  return *this;
}

Html& Html::text(std::string_view text) {
  text_ += escaped(text);
  return *this;
}

Html& Html::element(std::string_view tag, std::string_view text, Attributes attributes) {
  return open(tag, attributes).text(text).close();
}

Html& Html::empty(std::string_view tag, Attributes attributes) {
  begin(tag, attributes);
  return *this;
}

Html& Html::style(std::string_view css) {
  open("style");
  text_ += css;
  return close();
}

std::string Html::finished() {
  while (!open_.empty()) close();
  return text_;
}

}  // namespace securebase
