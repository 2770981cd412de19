// Guards that every language says the same: what is looked up, how numbers are written, what a language's file may hold.
#include <doctest/doctest.h>

#include "tests/view/spoken.hpp"
#include "ui/text/language_file.hpp"

using namespace securebase;

namespace {

constexpr const char* kSpanish = R"({
  "format": 1,
  "code": "es",
  "name": "Español",
  "decimal_mark": ",",
  "thousands_mark": " ",
  "strings": {
    "{p} called.": "{p} llamó.",
    "often": "a menudo"
  }
})";

std::string problem_of(const std::string& from, const std::string& to) {
  std::string text = kSpanish;
  text.replace(text.find(from), from.size(), to);
  const auto language = read_language(text, "es.json");
  REQUIRE(!language);
  return sentence(language.problems().front());
}

}  // namespace

TEST_CASE("English is spoken as it is written") {
  CHECK(tr("often"_t) == "often");
  CHECK(say("{p} called {p} and {q}."_t, {{"p", "Mia"}}) == "Mia called Mia and {q}.");
  CHECK(number(0.425) == "0.42");
  CHECK(with_thousands(20720) == "20,720");
  CHECK(with_thousands(999) == "999");
}

TEST_CASE("another language has its words, its places and its decimal mark") {
  const Spoken spoken(*read_language(kSpanish, "es.json"));
  CHECK(tr("often"_t) == "a menudo");
  CHECK(say("{p} called."_t, {{"p", "Mia"}}) == "Mia llamó.");
  CHECK(tr("seldom"_t) == "seldom");
  CHECK(number(0.5) == "0,50");
  CHECK(digits("± 0.01") == "± 0,01");
  CHECK(with_thousands(20720) == "20 720");
}

TEST_CASE("a language's file that is wrong is refused with one sentence") {
  CHECK(problem_of("{p} llamó", "{q} llamó") ==
        "es.json: strings.“{p} called.”: expected the places {p}, found {q}");
  CHECK(problem_of("\"a menudo\"", "7") == "es.json: strings.“often”: expected text, found 7");
  CHECK(problem_of("\"format\": 1", "\"format\": 2") == "es.json: format: expected 1, found 2");
  CHECK(problem_of("\"code\": \"es\",", "") == "es.json: code: expected text, found nothing");
}

TEST_CASE("two files of a language may not contradict each other") {
  Language language = *read_language(kSpanish, "es.json");
  CHECK(add_strings(language, R"({"often": "a menudo", "seldom": "pocas veces"})", "es/one.json").empty());
  CHECK(language.strings.at("seldom") == "pocas veces");
  const Problems problems = add_strings(language, R"({"often": "muchas veces"})", "es/two.json");
  REQUIRE(problems.size() == 1);
  CHECK(sentence(problems[0]) ==
        "es/two.json: “often”: expected one translation of a string: “a menudo”, found “muchas veces”");
}

TEST_CASE("the languages nobody speaks keep places and change every letter") {
  const Spoken spoken(long_words());
  CHECK(say("{p} called"_t, {{"p", "Mia"}}) == "Mia çááļļļéð");
  CHECK(tr("Ab"_t).find_first_of("Ab") == std::string_view::npos);
}
