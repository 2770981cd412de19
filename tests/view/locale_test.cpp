// Guards that every string appears in every language: what the sources mark as read by people, and what scenarios, lessons
// and the report of the findings say. assets/locale/en.json lists the marked ones for whoever translates; it is renewed
// with UPDATE_GOLDENS=1.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "sim/lesson/lesson_file.hpp"
#include "sim/scenario/json.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "ui/text/language_file.hpp"

using namespace securebase;
namespace fs = std::filesystem;

namespace {

const fs::path kRoot = SECUREBASE_ROOT;

std::string text_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  REQUIRE(stream.good());
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// One string literal of a source text.
struct Literal {
  std::string words;
  std::size_t end;  ///< one past its closing quotation mark
};

/// What stands for one character behind a backslash at `at`; moves on to its last letter.
std::string escaped(const std::string& source, std::size_t& at) {
  if (source[at] == 'n') return "\n";
  if (source[at] != 'u') return {source[at]};
  const unsigned long code = std::stoul(source.substr(at + 1, 4), nullptr, 16);
  at += 4;
  REQUIRE(code >= 0x80);
  REQUIRE(code < 0x800);
  return {static_cast<char>(0xC0U | code >> 6U), static_cast<char>(0x80U | (code & 0x3FU))};
}

Literal literal_at(const std::string& source, std::size_t quote) {
  Literal literal;
  std::size_t at = quote + 1;
  for (; at < source.size() && source[at] != '"'; ++at) {
    if (source[at] == '\\')
      literal.words += escaped(source, ++at);
    else
      literal.words += source[at];
  }
  literal.end = at + 1;
  return literal;
}

/// Past spaces, line ends and comments at the end of a line.
std::size_t past_space(const std::string& source, std::size_t at) {
  while (at < source.size()) {
    if (std::isspace(static_cast<unsigned char>(source[at])))
      ++at;
    else if (source.compare(at, 2, "//") == 0)
      at = source.find('\n', at);
    else
      break;
  }
  return at;
}

/// Every literal, or run of adjacent ones, that is marked "..."_t.
std::vector<std::string> marked_in(const std::string& source) {
  std::vector<std::string> found;
  std::string words;
  for (std::size_t at = 0; at < source.size();) {
    if (source.compare(at, 2, "//") == 0) {
      at = std::min(source.find('\n', at), source.size());
    } else if (source.compare(at, 3, "'\"'") == 0) {
      at += 3;
    } else if (source[at] != '"') {
      ++at;
    } else {
      const Literal literal = literal_at(source, at);
      words += literal.words;
      at = literal.end;
      const bool is_marked = source.compare(at, 2, "_t") == 0;
      const std::size_t next = past_space(source, at);
      if (is_marked) found.push_back(words);
      if (is_marked || source[next] != '"') words.clear();
    }
  }
  return found;
}

std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const auto& item : fs::recursive_directory_iterator(kRoot / "ui")) {
    const auto extension = item.path().extension();
    const bool is_the_mark_itself = item.path().filename() == "language.hpp";
    if ((extension == ".cpp" || extension == ".hpp") && !is_the_mark_itself) files.push_back(item.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// What the sources mark, each once, in the order of files and lines.
std::vector<std::string> all_marked() {
  std::vector<std::string> all;
  std::set<std::string> known;
  for (const fs::path& file : sources()) {
    for (const std::string& words : marked_in(text_of(file))) {
      if (known.insert(words).second) all.push_back(words);
    }
  }
  return all;
}

const std::vector<Language>& languages() {
  static const std::vector<Language> kLanguages = [] {
    const auto read = read_languages(kRoot / "assets" / "locale");
    if (!read) FAIL(sentence(read.problems().front()));
    return *read;
  }();
  return kLanguages;
}

void expect_in_all(const std::string& where, const std::string& words) {
  if (std::none_of(words.begin(), words.end(), [](unsigned char c) { return std::isalpha(c); })) return;
  for (const Language& language : languages()) {
    if (language.code == "en") continue;
    CAPTURE(language.code);
    CAPTURE(where);
    CAPTURE(words);
    CHECK(language.strings.count(words) == 1);
  }
}

std::string english_file(const std::vector<std::string>& strings) {
  Json::Object entries;
  for (const std::string& words : strings) entries.push_back({words, Json{words}});
  const Json::Object file{{"format", Json{1.0}},
                          {"code", Json{std::string("en")}},
                          {"name", Json{std::string("English")}},
                          {"decimal_mark", Json{std::string(".")}},
                          {"thousands_mark", Json{std::string(",")}},
                          {"strings", Json{entries}}};
  return json_file(Json{file});
}

}  // namespace

TEST_CASE("what the sources mark is found, adjacent pieces as one") {
  CHECK(marked_in(R"(f("a"_t, "b" "c"_t, "d");  // "e"_t)") == std::vector<std::string>{"a", "bc"});
  CHECK(marked_in("\"one \"\n    \"two\"_t") == std::vector<std::string>{"one two"});
  CHECK(marked_in(R"("say \"x\"\n"_t)") == std::vector<std::string>{"say \"x\"\n"});
}

TEST_CASE("the English file lists what the sources mark, golden file") {
  const fs::path file = kRoot / "assets" / "locale" / "en.json";
  const std::string wanted = english_file(all_marked());
  if (std::getenv("UPDATE_GOLDENS")) std::ofstream(file, std::ios::binary) << wanted;
  CHECK(text_of(file) == wanted);
}

TEST_CASE("every string of the program appears in every language") {
  REQUIRE(languages().size() >= 2);
  const std::vector<std::string> all = all_marked();
  REQUIRE(all.size() > 500);
  for (const Language& language : languages()) {
    if (language.code == "en") continue;
    CAPTURE(language.code);
    for (const std::string& words : all) {
      CAPTURE(words);
      CHECK(language.strings.count(words) == 1);
    }
  }
}

TEST_CASE("no language keeps strings that nobody says any more") {
  const std::vector<std::string> marked = all_marked();
  const std::set<std::string> said(marked.begin(), marked.end());
  const auto own = read_language(text_of(kRoot / "assets" / "locale" / "es.json"), "es.json");
  REQUIRE(own);
  for (const auto& each : own->strings) {
    const std::string& english = each.first;
    CAPTURE(english);
    CHECK(said.count(english) == 1);
  }
}

TEST_CASE("every scenario is told in every language") {
  for (const auto& item : fs::directory_iterator(kRoot / "scenarios")) {
    if (item.path().extension() != ".json") continue;
    const std::string file = item.path().filename().string();
    const auto scenario = read_scenario(text_of(item.path()), file);
    REQUIRE(scenario);
    expect_in_all(file, scenario->name);
    for_each_field(scenario->card, [&](const auto&, const auto& words) { expect_in_all(file, words); });
    for (const auto& arm : scenario->arms) expect_in_all(file, arm.name);
  }
}

TEST_CASE("every lesson is told in every language, with its questions and its notes") {
  for (const auto& item : fs::directory_iterator(kRoot / "scenarios" / "lessons")) {
    const std::string file = item.path().filename().string();
    const auto lesson = read_lesson(text_of(item.path()), file);
    REQUIRE(lesson);
    for (const std::string& words : {lesson->name, lesson->about}) expect_in_all(file, words);
    for (const LessonStep& step : lesson->steps) {
      for (const std::string& words : {step.chapter, step.say, step.notes}) expect_in_all(file, words);
      if (!step.ask) continue;
      for (const std::string& words : {step.ask->question, step.ask->then}) expect_in_all(file, words);
      for (const std::string& words : step.ask->answers) expect_in_all(file, words);
    }
  }
}
