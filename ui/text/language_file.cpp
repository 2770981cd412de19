#include "ui/text/language_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "sim/scenario/reading.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

/// The head of a language's own file.
struct Head {
  int format = 1;
  std::string code, name, decimal_mark, thousands_mark;
  template <class H = Head>
  static constexpr auto fields() {
    return std::tuple{field("format", &H::format).within(1, 1).required(), field("code", &H::code).required(),
                      field("name", &H::name).required(), field("decimal_mark", &H::decimal_mark).required(),
                      field("thousands_mark", &H::thousands_mark).required()};
  }
};

/// The places of a sentence, sorted: "{f} {p}".
std::vector<std::string_view> slots_of(std::string_view words) {
  std::vector<std::string_view> slots;
  for (std::size_t open = words.find('{'); open != std::string_view::npos; open = words.find('{', open + 1)) {
    const std::size_t close = words.find('}', open);
    if (close != std::string_view::npos) slots.push_back(words.substr(open, close + 1 - open));
  }
  std::sort(slots.begin(), slots.end());
  slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
  return slots;
}

std::string joined(const std::vector<std::string_view>& slots) {
  std::string text;
  for (const std::string_view slot : slots) text += (text.empty() ? "" : " ") + std::string(slot);
  return text.empty() ? "none" : text;
}

void read_string(Reading& reading, const JsonMember& member, Language& language) {
  const Reading::Inside inside(reading, in_quotes(member.name));
  const auto* words = member.value.as<std::string>();
  if (!words || words->empty()) return reading.expect("text", describe(member.value));
  const auto expected = slots_of(member.name);
  const auto found = slots_of(*words);
  if (expected != found) return reading.expect("the places " + joined(expected), joined(found));
  const auto [at, is_new] = language.strings.emplace(member.name, *words);
  if (!is_new && at->second != *words)
    reading.expect("one translation of a string: " + in_quotes(at->second), in_quotes(*words));
}

void read_strings(Reading& reading, const Json& json, Language& language) {
  const auto* strings = json.as<Json::Object>();
  if (!strings) return reading.expect("an object in { }", describe(json));
  for (const JsonMember& member : *strings) read_string(reading, member, language);
}

std::string text_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> json_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& item : fs::directory_iterator(folder, error)) {
    if (item.path().extension() == ".json") files.push_back(item.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void append(Problems& problems, const Problems& more) {
  problems.insert(problems.end(), more.begin(), more.end());
}

}  // namespace

Outcome<Language> read_language(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  Reading reading(file_name);
  const auto* object = json->as<Json::Object>();
  if (!object) {
    reading.expect("an object in { }", describe(*json));
    return reading.problems();
  }
  Head head;
  read_fields(reading, *object, head, {"strings"});
  Language language{head.code, head.name, head.decimal_mark, head.thousands_mark, {}, nullptr};
  const Reading::Inside inside(reading, "strings");
  if (const Json* strings = json->member("strings"))
    read_strings(reading, *strings, language);
  else
    reading.expect("an object in { }", "nothing");
  if (!reading.problems().empty()) return reading.problems();
  return language;
}

Problems add_strings(Language& language, std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  Reading reading(file_name);
  read_strings(reading, *json, language);
  return reading.problems();
}

Outcome<std::vector<Language>> read_languages(const fs::path& folder) {
  std::vector<Language> languages{Language{}};
  Problems problems;
  for (const fs::path& file : json_files(folder)) {
    Outcome<Language> language = read_language(text_of(file), file.filename().string());
    if (!language) {
      append(problems, language.problems());
      continue;
    }
    if (language->code == languages.front().code) continue;  // en.json is for translators
    for (const fs::path& more : json_files(folder / language->code))
      append(problems,
             add_strings(*language, text_of(more), language->code + "/" + more.filename().string()));
    languages.push_back(std::move(*language));
  }
  if (!problems.empty()) return problems;
  return languages;
}

}  // namespace securebase
