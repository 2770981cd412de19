// Guards that what is wrong with a file is said in the language of the screen, whatever is wrong with it: files are
// damaged in every way that fits in here, and no phrase of what is said may be missing in the list that is translated.
#include "ui/text/told_problem.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>

#include "sim/lesson/lesson_file.hpp"
#include "sim/lesson/set_up_file.hpp"
#include "sim/life/command.hpp"
#include "sim/scenario/json.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/session/replay.hpp"
#include "sim/session/saved_session.hpp"
#include "sim/study/sweep.hpp"
#include "tests/fuzz/mutant.hpp"
#include "tests/view/spoken.hpp"
#include "tests/worlds.hpp"
#include "ui/text/language_file.hpp"

using namespace securebase;
namespace fs = std::filesystem;

namespace {

const fs::path kScenarios = fs::path(SECUREBASE_ROOT) / "scenarios";
constexpr std::uint32_t kMutants = 2000;

std::string file_text(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  REQUIRE(stream.good());
  return {std::istreambuf_iterator<char>(stream), {}};
}

Language spanish_of_the_program() {
  const auto languages = read_languages(fs::path(SECUREBASE_ROOT) / "assets" / "locale");
  REQUIRE(languages);
  for (const Language& language : *languages)
    if (language.code == "es") return language;
  FAIL("Spanish is not there");
  return {};
}

using Read = std::function<Problems(const std::string&)>;

Problems of_scenario(const std::string& text) { return read_scenario(text, "a.json").problems(); }
Problems of_lesson(const std::string& text) { return read_lesson(text, "a.json").problems(); }
Problems of_set_up(const std::string& text) { return read_set_up(text, "a.json").problems(); }
Problems of_session(const std::string& text) { return read_session(text, "a.session").problems(); }

/// What has been said so far that is not in the list.
class Heard {
 public:
  void take(const Problems& problems) {
    for (const Problem& problem : problems) {
      ++count_;
      for (const std::string& phrase : unknown_phrases(problem)) {
        if (unknown_.insert(phrase).second) {
          CAPTURE(sentence(problem));
          CHECK_MESSAGE(false, "nobody has translated: " << phrase);
        }
      }
      if (told(problem) != sentence(problem)) CHECK(told(problem) == sentence(problem));
    }
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  std::set<std::string> unknown_;
  std::size_t count_ = 0;
};

const std::vector<Json>& odd_values() {
  static const std::vector<Json> kOdd{{nullptr},
                                      {true},
                                      {-1.0},
                                      {0.5},
                                      {1e9},
                                      {std::string("")},
                                      {std::string("x")},
                                      {std::string("900y")},
                                      {Json::List{}},
                                      {Json::List{{1.0}, {1.0}}},
                                      {Json::Object{}},
                                      {Json::Object{{"mean", {7.0}}}}};
  return kOdd;
}

/// Calls `then` once for each odd value in the place of each value inside `here`, which is put back.
void replace_each(Json& here, const std::function<void()>& then) {
  const Json own = here;
  for (const Json& odd : odd_values()) {
    here = odd;
    then();
  }
  here = own;
  if (auto* list = here.as<Json::List>()) {
    for (Json& item : *list) replace_each(item, then);
  } else if (auto* object = here.as<Json::Object>()) {
    for (std::size_t i = 0; i < object->size(); ++i) {
      replace_each((*here.as<Json::Object>())[i].value, then);
      const JsonMember member = (*here.as<Json::Object>())[i];
      (*here.as<Json::Object>())[i].name = "naem";
      then();
      (*here.as<Json::Object>())[i] = member;
      here.as<Json::Object>()->push_back(member);
      then();
      here.as<Json::Object>()->pop_back();
    }
  }
}

std::size_t damaged_in_each_place(const std::string& text, const Read& read) {
  Outcome<Json> tree = parse_json(text, "a");
  REQUIRE(tree);
  REQUIRE(read(text).empty());
  Heard heard;
  replace_each(*tree, [&] { heard.take(read(json_text(*tree))); });
  for (std::uint32_t number = 0; number < kMutants; ++number) heard.take(read(Mutant(text, number).text()));
  return heard.count();
}

std::string kept_session() {
  SavedSession session;
  session.scenario = *read_scenario(file_text(kScenarios / "steady_care.json"), "steady_care");
  session.branches.resize(2);
  session.branches[0].reached = 400;
  session.branches[0].changes = {{100, HardTime{0.3}}};
  session.branches[1] = {"a fork", 0, 200, 300, {{200, Loss{0.5}}}, {}};
  Prediction prediction;
  prediction.made_at = prediction.seen_until = 200;
  prediction.horizon = 400;
  prediction.start = 0.5;
  draw_stroke(prediction, {4, 0.6}, {9, 0.7});
  session.predictions = {prediction};
  fill_in_checks(session);
  return write_session(session);
}

}  // namespace

TEST_CASE("a problem is told in Spanish, with its numbers and quotations as they are in the file") {
  const Spoken es(spanish_of_the_program());
  CHECK(told(Problem{"a.json", "caregivers[0].care.tenderness", "a number from 0 to 1", "1.4"}) ==
        "a.json: caregivers[0].care.tenderness: se esperaba un número de 0 a 1 y hay 1.4");
  CHECK(told(Problem{"a.json", "line 3, column 7", "a colon after the field name", "the end of the line"}) ==
        "a.json: línea 3, columna 7: se esperaba dos puntos después del nombre del campo y hay el final de "
        "la línea");
  CHECK(told(Problem{"", "events[0]", "a command (one of “loss”, “betrayal”)", "“los”"}) ==
        "events[0]: se esperaba un comando (uno de “loss”, “betrayal”) y hay “los”");
  CHECK(told("Therapy belongs to adult life, from 18.") == "La terapia es de la vida adulta, desde los 18.");
}

TEST_CASE("whatever is wrong with a scenario, each phrase of it can be translated") {
  for (const char* name : {"steady_care", "betrayed_baby"})
    CHECK(damaged_in_each_place(file_text(kScenarios / (std::string(name) + ".json")), of_scenario) > 3000);
}

TEST_CASE("whatever is wrong with a lesson or a set-up, each phrase of it can be translated") {
  CHECK(damaged_in_each_place(file_text(kScenarios / "lessons" / "hot_and_cold.json"), of_lesson) > 1000);
  const std::string set_up = R"({"format": 1, "name": "Monday", "scenario": "steady_care", "at": "3y"})";
  CHECK(damaged_in_each_place(set_up, of_set_up) > 30);
}

TEST_CASE("whatever is wrong with a session, each phrase of it can be translated") {
  CHECK(damaged_in_each_place(kept_session(), of_session) > 1000);
}

TEST_CASE("whatever cannot be done at a moment, the reason can be translated") {
  const std::vector<Command> commands{SetCare{"Nobody", CareQuality::touch, 0.5},
                                      SetCare{"", CareQuality::touch, 2},
                                      HelpCaregiver{},
                                      SetPartner{},
                                      SetPerson{PersonQuality::reflection, 0.5},
                                      MeetPartner{},
                                      EndRelationship{},
                                      MeetFriend{},
                                      StartTherapy{},
                                      EndTherapy{},
                                      SelfHelp{true},
                                      SelfHelp{false},
                                      Betrayal{}};
  Heard heard;
  for (const double years : {0.0, 8.0, 14.0, 30.0}) {
    Life life(std::make_shared<const World>(scenario_with(kSensitiveCare), Luck{7, 0}));
    life.run_to(episode_at(Age::from_years(years)));
    for (const bool helps_itself : {false, true}) {
      State state = life.state();
      state.circumstances.is_self_helping = helps_itself;
      if (!helps_itself) state.couple.is_together = false;
      for (const Command& command : commands)
        if (const auto refusal = check(state, command)) heard.take({{"", "", *refusal, ""}});
    }
  }
  State nobody;
  if (const auto refusal = check(nobody, HelpCaregiver{})) heard.take({{"", "", *refusal, ""}});
  CHECK(heard.count() > 20);
}

TEST_CASE("a sweep that cannot be made is told in every language") {
  SweepRecipe recipe;
  recipe.scenario = scenario_with(kSensitiveCare);
  Heard heard;
  heard.take(check_sweep(recipe));
  recipe.axes = {{"caregivers[0].care.tenderness", 0.9, 0.1, 1},
                 {"caregivers[0].care.tenderness", 0, 1, 5000}};
  recipe.lives = 0;
  heard.take(check_sweep(recipe));
  recipe.axes = {{"caregivers[9].care.tenderness", 0, 1, 5}, {"persn.name", 0, 1, 5}};
  heard.take(check_sweep(recipe));
  CHECK(heard.count() > 5);
}
