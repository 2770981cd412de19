#pragma once
// A tiny writer of HTML: what is opened is closed, what is text is escaped, attributes are quoted. It knows nothing of
// what it writes; the pages of a teacher's pack are made with it.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace securebase {

struct Attribute {
  std::string_view name;
  std::string value;
};
using Attributes = std::initializer_list<Attribute>;

/// The text with & < > " ' written so that HTML reads them as letters; control characters but line breaks are left out.
[[nodiscard]] std::string escaped(std::string_view text);

class Html {
 public:
  /// Opens an element; `close` closes the innermost one.
  Html& open(std::string_view tag, Attributes attributes = {});
  Html& close();
  /// Text inside the innermost element.
  Html& text(std::string_view text);
  /// A whole element with nothing but text in it.
  Html& element(std::string_view tag, std::string_view text, Attributes attributes = {});
  /// An element that has no content and no end: meta, img, br.
  Html& empty(std::string_view tag, Attributes attributes = {});
  /// The one thing that is not escaped: a stylesheet of the program's own.
  Html& style(std::string_view css);

  /// Closes what is open and gives the page.
  [[nodiscard]] std::string finished();

 private:
  void begin(std::string_view tag, Attributes attributes);

  std::string text_ = "<!DOCTYPE html>\n";
  std::vector<std::string> open_;
};

}  // namespace securebase
