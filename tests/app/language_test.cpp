// Guards that everything on the screen is said in every language: nothing of a view stays in English, numbers are written
// as the language writes them, and a language of long words fits. It fails for a word that is drawn without tr() or say().
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "sim/scenario/json.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/languages.hpp"
#include "tests/app/sights.hpp"
#include "tests/view/plain_words.hpp"
#include "tests/view/spoken.hpp"
#include "ui/app/description.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

/// Every "name" in a file, at whatever depth.
void add_names(std::set<std::string>& words, const Json& json) {
  if (const auto* object = json.as<Json::Object>()) {
    for (const JsonMember& member : *object) {
      const auto* name = member.value.as<std::string>();
      if (name && member.name == "name") add_words(words, *name);
      add_names(words, member.value);
    }
  }
  if (const auto* list = json.as<Json::List>()) {
    for (const Json& item : *list) add_names(words, item);
  }
}

/// People's names and typed words; the titles of scenario and arms are to be translated.
std::set<std::string> names_in(const Session& session) {
  std::set<std::string> words;
  Scenario scenario = session.scenario();
  scenario.name.clear();
  scenario.arms.clear();
  const auto json = parse_json(write_scenario(scenario), "scenario");
  REQUIRE(json);
  add_names(words, *json);
  // Who came into the life by chance, and what the person at the screen has written.
  for (const Mark& mark : session.timeline().marks()) {
    for (const Figure& figure : session.timeline().visit(mark.episode).figures) add_words(words, figure.name);
  }
  for (const Prediction& prediction : session.predictions()) {
    add_words(words, prediction.reason);
    add_words(words, prediction.explanation);
  }
  return words;
}

bool has_decimal_point(const std::string& text) {
  const auto is_digit = [&](std::size_t at) {
    return std::isdigit(static_cast<unsigned char>(text[at])) != 0;
  };
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] == '.' && is_digit(at - 1) && is_digit(at + 1)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("nothing on the screen stays in English in another language") {
  const Spoken spoken(long_words());
  for (const Sight& sight : kSights) {
    const auto app = app_at(sight, {1920, 1080}, 1);
    const std::set<std::string> names = names_in(app->desk().session);
    CAPTURE(std::string(sight.name));
    for (const PaintedText& text : app->texts()) {
      CAPTURE(text.words);
      CHECK(plain_words(text.words, names) == std::vector<std::string>{});
    }
  }
}

TEST_CASE(
    "nothing of the screen's words stays in English in another language, and numbers have its decimal mark") {
  const Spoken spoken(long_words());
  for (const Sight& sight : kSights) {
    const auto app = app_at(sight, {1920, 1080}, 1);
    const std::set<std::string> names = names_in(app->desk().session);
    CAPTURE(sight.name);
    for (const LifeParagraph& paragraph : describe_screen(app->desk())) {
      CAPTURE(paragraph.text);
      CHECK(plain_words(paragraph.heading + " " + paragraph.text, names) == std::vector<std::string>{});
      CHECK_FALSE(has_decimal_point(paragraph.text));
    }
    const std::string now = describe_now(app->desk());
    CAPTURE(now);
    CHECK(plain_words(now, names) == std::vector<std::string>{});
  }
}

TEST_CASE("numbers on the screen have the decimal mark of the language") {
  const Spoken spoken(long_words());
  for (const Sight& sight : kSights) {
    const auto app = app_at(sight, {1920, 1080}, 1);
    CAPTURE(std::string(sight.name));
    for (const PaintedText& text : app->texts()) {
      CAPTURE(text.words);
      CHECK_FALSE(has_decimal_point(text.words));
    }
  }
}

TEST_CASE("languages of long words and of many words fit in every view, and so does Spanish") {
  for (const Language& language : {long_words(), double_words(), spanish()}) {
    CAPTURE(language.code);
    const Spoken spoken(language);
    for (const Sight& sight : kSights) {
      for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
        CAPTURE(std::string(sight.name));
        CAPTURE(size.y);
        const auto app = app_at(sight, size, 1);
        if (!app->desk().view.has_dialogue()) check_texts(*app);
      }
    }
  }
}

TEST_CASE("the language is changed while the program runs, and back, and the life is not touched") {
  const Spoken keeps_english(Language{});
  AppStart start = start_on("distant_care");
  start.languages = shipped_languages();
  App app(std::move(start));
  app.desk().session.seek_years(2);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  const std::string life = hex(hash_of(app.desk().session.state()));
  CHECK(says(app, "Others come when I call"));
  operate(app.desk(), "view.language", 1);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  CHECK(says(app, "Los demás vienen cuando llamo"));
  CHECK_FALSE(says(app, "Others come when I call"));
  CHECK(hex(hash_of(app.desk().session.state())) == life);
  operate(app.desk(), "view.language", 0);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
  CHECK(says(app, "Others come when I call"));
}
