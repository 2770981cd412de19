#pragma once
// A strict little reader of pages: far stricter than browsers are. It says everything that is wrong, and what it found.

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace securebase::testing {

/// One element that was opened, with what stood in its tag.
struct Element {
  std::string tag;
  std::map<std::string, std::string> attributes;
  [[nodiscard]] std::string of(const std::string& name) const {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
  }
};

/// Text, with the elements it stands in, outermost first.
struct TextWithin {
  std::vector<Element> within;
  std::string text;
  [[nodiscard]] bool is_in(std::string_view tag) const {
    return std::any_of(within.begin(), within.end(), [&](const Element& each) { return each.tag == tag; });
  }
  [[nodiscard]] bool is_in_class(std::string_view name) const {
    return std::any_of(within.begin(), within.end(),
                       [&](const Element& each) { return each.of("class") == name; });
  }
  /// The id of the section it stands in.
  [[nodiscard]] std::string section() const {
    for (const Element& each : within) {
      if (each.tag == "section") return each.of("id");
    }
    return {};
  }
};

struct Page {
  std::vector<std::string> problems;
  std::vector<Element> elements;  ///< in the order they were opened
  std::vector<TextWithin> texts;

  [[nodiscard]] std::vector<Element> all(std::string_view tag) const {
    std::vector<Element> found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found),
                 [&](const Element& each) { return each.tag == tag; });
    return found;
  }
};

class StrictReader {
 public:
  explicit StrictReader(std::string_view text) : text_(text) {}

  Page read() {
    constexpr std::string_view kDoctype = "<!DOCTYPE html>";
    if (!starts_with(kDoctype)) wrong("it does not begin with " + std::string(kDoctype));
    at_ += kDoctype.size();
    while (at_ < text_.size()) text_[at_] == '<' ? read_tag() : read_text();
    for (const Element& each : open_) wrong("<" + each.tag + "> is not closed");
    return std::move(page_);
  }

 private:
  static bool is_void(const std::string& tag) {
    static const std::set<std::string> kVoid{"meta", "img", "br", "hr", "input", "link"};
    return kVoid.count(tag) > 0;
  }
  [[nodiscard]] bool starts_with(std::string_view words) const {
    return text_.substr(at_, words.size()) == words;
  }
  void wrong(const std::string& what) {
    page_.problems.push_back("at byte " + std::to_string(at_) + ": " + what);
  }

  std::string read_name() {
    std::string name;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '-'))
      name += text_[at_++];
    if (name.empty()) wrong("a name is missing");
    return name;
  }

  /// A letter as it is, or what an entity stands for.
  void read_letter(std::string& into) {
    if (text_[at_] != '&') {
      into += text_[at_++];
      return;
    }
    static const std::array<std::pair<std::string_view, char>, 5> kEntities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    for (const auto& [entity, letter] : kEntities) {
      if (!starts_with(entity)) continue;
      into += letter;
      at_ += entity.size();
      return;
    }
    wrong("an & that is no entity");
    ++at_;
  }

  void read_text() {
    std::string text;
    while (at_ < text_.size() && text_[at_] != '<') {
      if (text_[at_] == '>') wrong("a > in the text");
      read_letter(text);
    }
    if (text.find_first_not_of(" \n\t") == std::string::npos) return;
    if (open_.empty()) wrong("text outside of everything");
    page_.texts.push_back({open_, text});
  }

  void read_attributes(Element& element) {
    while (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
      const std::string name = read_name();
      if (!starts_with("=\"")) return wrong("the attribute " + name + " is not quoted");
      at_ += 2;
      std::string value;
      while (at_ < text_.size() && text_[at_] != '"') {
        if (text_[at_] == '<' || text_[at_] == '>') wrong("< or > in the attribute " + name);
        read_letter(value);
      }
      ++at_;
      if (!element.attributes.emplace(name, value).second) wrong("the attribute " + name + " stands twice");
    }
  }

  void read_tag() {
    ++at_;
    const bool is_end = at_ < text_.size() && text_[at_] == '/';
    if (is_end) ++at_;
    Element element;
    element.tag = read_name();
    if (!is_end) read_attributes(element);
    if (at_ >= text_.size() || text_[at_] != '>') wrong("<" + element.tag + " does not end");
    at_ = std::min(text_.size(), at_ + 1);
    is_end ? close(element.tag) : begin(std::move(element));
  }

  void begin(Element element) {
    note_id(element);
    page_.elements.push_back(element);
    if (is_void(element.tag)) return;
    if (element.tag == "style") return skip_style();
    open_.push_back(std::move(element));
  }

  void note_id(const Element& element) {
    const auto id = element.attributes.find("id");
    if (id != element.attributes.end() && !ids_.insert(id->second).second)
      wrong("the id " + id->second + " stands twice");
  }

  void skip_style() {
    constexpr std::string_view kEnd = "</style>";
    const std::size_t end = text_.find(kEnd, at_);
    if (end == std::string_view::npos) wrong("<style> is not closed");
    at_ = end == std::string_view::npos ? text_.size() : end + kEnd.size();
  }

  void close(const std::string& tag) {
    if (open_.empty() || open_.back().tag != tag)
      return wrong("</" + tag + "> closes " + (open_.empty() ? "nothing" : "<" + open_.back().tag + ">"));
    open_.pop_back();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Page page_;
  std::vector<Element> open_;
  std::set<std::string> ids_;
};

inline Page read_strictly(std::string_view text) { return StrictReader(text).read(); }

}  // namespace securebase::testing
