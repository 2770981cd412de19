// Text to tree, by rapidjson's event reader: no recursion, so no text can exhaust the stack.
#include <cereal/archives/json.hpp>  // first: it sets rapidjson's macros, alike for every file here

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"

namespace securebase {
namespace {

using rapidjson::ParseErrorCode;
using rapidjson::SizeType;

/// The places from the first digit that counts to the decimal point: 2 for 31.4, -1 for 0.05.
long long magnitude_of(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_of("123456789"), digits.size());
  const std::size_t point = std::min(digits.find('.'), digits.size());
  return static_cast<long long>(point) - static_cast<long long>(first) + (first > point ? 1 : 0);
}

/// Whether a numeral outside the range of doubles lies above it; else it is too near to zero to be told from it.
bool is_great(std::string_view numeral) {
  const std::size_t e = std::min(numeral.find_first_of("eE"), numeral.size());
  long long exponent = 0;
  if (e < numeral.size()) {
    const std::string_view power = numeral.substr(e + (numeral[e + 1] == '+' ? 2 : 1));
    const auto read = std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (read.ec == std::errc::result_out_of_range) return power[0] != '-';
  }
  return exponent > -magnitude_of(numeral.substr(0, e));
}

/// Builds the tree from events; a refusal ends the parse.
class TreeBuilder {
 public:
  bool Null() { return add({nullptr}); }
  bool Bool(bool flag) { return add({flag}); }
  bool Int(int number) { return add({static_cast<double>(number)}); }
  bool Uint(unsigned number) { return add({static_cast<double>(number)}); }
  bool Int64(std::int64_t number) { return add({static_cast<double>(number)}); }
  bool Uint64(std::uint64_t number) { return add({static_cast<double>(number)}); }
  bool Double(double number) { return add({number}); }
  /// Not by rapidjson: a numeral beyond the range of doubles can end the program there.
  bool RawNumber(const char* text, SizeType size, bool) {
    const Numeral read = number_in({text, size});
    is_beyond_ = read.is_beyond && is_great({text, size});
    return !is_beyond_ && add({read.number});
  }
  bool String(const char* text, SizeType size, bool) { return add({std::string(text, size)}); }
  bool Key(const char* text, SizeType size, bool) {
    keys_.back().assign(text, size);
    return true;
  }
  bool StartObject() { return open({Json::Object{}}); }
  bool EndObject(SizeType) { return close(); }
  bool StartArray() { return open({Json::List{}}); }
  bool EndArray(SizeType) { return close(); }
  [[nodiscard]] Json take() { return std::move(root_); }
  /// Whether the parse ended at a number that no double can hold.
  [[nodiscard]] bool is_beyond() const { return is_beyond_; }

 private:
  bool add(Json json) {
    if (open_.empty()) {
      root_ = std::move(json);
    } else if (auto* list = open_.back().as<Json::List>()) {
      list->push_back(std::move(json));
    } else {
      open_.back().as<Json::Object>()->push_back({keys_.back(), std::move(json)});
    }
    return true;
  }
  bool open(Json json) {
    if (open_.size() >= kDeepestJson) return false;
    open_.push_back(std::move(json));
    keys_.emplace_back();
    return true;
  }
  bool close() {
    Json done = std::move(open_.back());
    open_.pop_back();
    keys_.pop_back();
    return add(std::move(done));
  }

  Json root_;
  std::vector<Json> open_;
  std::vector<std::string> keys_;
  bool is_beyond_ = false;
};

std::string expected_by(ParseErrorCode code) {
  switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return "a JSON object";
    case rapidjson::kParseErrorDocumentRootNotSingular: return "nothing more after the end of the JSON";
    case rapidjson::kParseErrorObjectMissName:
      return "a field name in double quotes (is there a comma too many before it?)";
    case rapidjson::kParseErrorObjectMissColon: return "a colon after the field name";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return "a comma or } after a field";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return "a comma or ] after a list item";
    case rapidjson::kParseErrorStringMissQuotationMark: return "a closing double quote";
    case rapidjson::kParseErrorStringEscapeInvalid:
      return "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after \\";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: return "a whole character after \\u";
    case rapidjson::kParseErrorStringInvalidEncoding: return "text in UTF-8";
    case rapidjson::kParseErrorNumberTooBig: return "a number that is not beyond all measure";
    case rapidjson::kParseErrorNumberMissFraction: return "a digit after the decimal point";
    case rapidjson::kParseErrorNumberMissExponent: return "a digit after e";
    case rapidjson::kParseErrorTermination:
      return "at most " + std::to_string(kDeepestJson) + " objects and lists inside one another";
    default: return "a value: text in double quotes, a number, true, false, [ or {";
  }
}

std::string place(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto is_first_byte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  const std::string_view in_line = before.substr(start);
  const auto column = 1 + std::count_if(in_line.begin(), in_line.end(), is_first_byte);
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

std::string found_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return "the end of the text";
  const char byte = text[offset];
  if (byte == '\n' || byte == '\r') return "the end of the line";
  if (byte < ' ' || byte > '~') return "a character that does not belong there";
  constexpr std::string_view kEnds = " ,:{}[]\"\t\r\n";
  const std::string_view rest = text.substr(offset);
  return in_quotes(
      rest.substr(0, std::max<std::size_t>(1, std::min(rest.find_first_of(kEnds), rest.size()))));
}

}  // namespace

Outcome<Json> parse_json(std::string_view text, std::string_view file_name) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) text.remove_prefix(kByteOrderMark.size());
  const std::string file(file_name);
  if (text.size() > kLargestJson) {
    return Problems{{file, "", "at most " + std::to_string(kLargestJson) + " bytes",
                     std::to_string(text.size()) + " bytes"}};
  }
  constexpr unsigned kFlags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag |
                              rapidjson::kParseValidateEncodingFlag;
  rapidjson::MemoryStream bytes(text.data(), text.size());
  rapidjson::Reader reader;
  TreeBuilder builder;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(bytes, builder);
  if (!result.IsError()) return builder.take();
  const std::size_t offset = std::min(result.Offset(), text.size());
  const ParseErrorCode code = builder.is_beyond() ? rapidjson::kParseErrorNumberTooBig : result.Code();
  return Problems{{file, place(text, offset), expected_by(code), found_at(text, offset)}};
}

}  // namespace securebase
