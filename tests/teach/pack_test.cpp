// Guards what is in a teacher's pack: pages that read strictly, pictures that are there, numbers that are the run's own, a
// worksheet that gives nothing away. It fails if a page tells another life than the pictures, or the key another number.
#include "sim/life/measures.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "tests/teach/packs.hpp"
#include "ui/app/watching.hpp"
#include "ui/platform/pixels.hpp"
#include "ui/teach/half_hour.hpp"
#include "ui/teach/lesson_steps.hpp"
#include "ui/view/words.hpp"

#include "tests/app/folders.hpp"

#include <fstream>
#include <regex>

using namespace securebase;
using namespace securebase::testing;

namespace {

constexpr std::string_view kPngSign = "\x89PNG";

/// Whether the words hold this as a whole: "0.4" is not in "0.42".
bool holds_whole(const std::string& words, const std::string& wanted) {
  const auto is_inner = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
  for (std::size_t at = words.find(wanted); at != std::string::npos; at = words.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    const bool begins = at == 0 || !(is_inner(words[at - 1]) || words[at - 1] == '.');
    const bool ends =
        end >= words.size() ||
        !(is_inner(words[end]) || (words[end] == '.' && end + 1 < words.size() &&
                                   std::isdigit(static_cast<unsigned char>(words[end + 1])) != 0));
    if (begins && ends) return true;
  }
  return false;
}

std::set<std::string> picture_files(const MadePack& pack) {
  std::set<std::string> names;
  for (const PackFile& file : pack.files) {
    if (file.bytes.substr(0, kPngSign.size()) == kPngSign) names.insert(file.name);
  }
  return names;
}

/// A read-out by its measure, lived by a life of its own.
double measured(const Scenario& scenario, std::uint64_t seed, Age age, const char* measure) {
  Life life(std::make_shared<const World>(scenario, Luck{seed, 0}));
  life.run_until(age);
  return measure_named(measure)->of(life.state());
}

std::string section_of(const Page& page, const std::string& heading) {
  for (const TextWithin& text : page.texts) {
    if (text.is_in("h2") && text.text == heading) return text.section();
  }
  return {};
}

/// The curves that are drawn into axes; how each kind looks is told beside them by samples.
std::size_t curves_in(const Page& page) {
  const std::vector<Element> lines = page.all("polyline");
  return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const Element& line) {
    return line.of("class").find("sample") == std::string::npos;
  }));
}

const Scenario& scenario_of(const std::string& stem) {
  static const AppStart kStart = start_on();
  return *kStart.library[find_entry(kStart.library, stem).value()].scenario;
}

const LessonPlan& plan_of(const std::string& stem) {
  static const AppStart kStart = start_on();
  const auto entry = std::find_if(kStart.lessons.begin(), kStart.lessons.end(),
                                  [&](const LessonEntry& each) { return each.stem == stem; });
  REQUIRE(entry != kStart.lessons.end());
  return *entry->plan;
}

}  // namespace

TEST_CASE("a pack is made of every scenario and of every lesson, and its pages read strictly") {
  CHECK(scenario_packs().size() >= 17);
  CHECK(lesson_packs().size() >= 7);
  for (const MadePack* pack : all_packs()) {
    CAPTURE(pack->stem);
    for (const char* name : kPages) {
      CAPTURE(name);
      const Page page = pack->page(name);
      CHECK(page.problems == std::vector<std::string>{});
      REQUIRE(page.all("html").size() == 1);
      CHECK(page.all("html")[0].of("lang") == "en");
      CHECK(page.all("h1").size() == 1);
      CHECK(page.all("style").size() == 1);
      for (const char* tag : {"script", "link", "iframe", "object", "form"}) CHECK(page.all(tag).empty());
      CHECK(pack->file(name).find("//") == std::string::npos);
    }
  }
}

TEST_CASE(
    "every picture that a page shows is in its pack, is told in words, and every one that is there is "
    "shown") {
  for (const MadePack* pack : all_packs()) {
    CAPTURE(pack->stem);
    const std::set<std::string> there = picture_files(*pack);
    std::set<std::string> shown;
    for (const char* name : kPages) {
      for (const Element& picture : pack->page(name).all("img")) {
        CAPTURE(picture.of("src"));
        shown.insert(picture.of("src"));
        CHECK(there.count(picture.of("src")) == 1);
        CHECK(picture.of("alt").size() > 40);
      }
    }
    CHECK(shown == there);
    CHECK(there.size() >= 4);
  }
}

TEST_CASE("the pictures of a life are those that the program shows at that age, and no age ahead") {
  const MadePack& pack = scenario_packs()[2];
  const OwnFolder folder;
  const std::string file = (folder.path() / "there.png").string();
  int seen = 0;
  for (const std::string& name : picture_files(pack)) {
    if (name.rfind("life_", 0) != 0) continue;
    App alone(for_pictures(start_on(pack.stem)));
    alone.desk().session.seek(episode_at(*parse_age(name.substr(5, name.size() - 9))));
    for (int frame = 0; frame < 3; ++frame) alone.frame(0);
    std::ofstream(file, std::ios::binary) << pack.file(name);
    const auto pixels = load_png(file);
    REQUIRE(pixels.has_value());
    REQUIRE(pixels->size == alone.window().pixels().size);
    CHECK(difference(*pixels, alone.window().pixels()).mean < 0.01);
    ++seen;
  }
  CHECK(seen == 4);
}

TEST_CASE("the numbers of a scenario's key are those of the run") {
  constexpr std::array kMeasures{"model_of_other", "model_of_self", "felt_security"};
  for (const MadePack& pack : scenario_packs()) {
    CAPTURE(pack.stem);
    const Scenario& scenario = scenario_of(pack.stem);
    const Page key = pack.page("answers.html");
    const std::string section = section_of(key, "Read off");
    std::vector<std::string> expected;
    for (const Age age : told_ages(scenario, 8)) {
      if (age < Age::from_months(12)) continue;
      for (const char* measure : kMeasures)
        expected.push_back(number(measured(scenario, Session::kDefaultSeed, age, measure)));
    }
    CHECK(expected.size() >= 6);
    CHECK(in_class(key, section, "filled") == expected);
  }
}

TEST_CASE("the numbers of an arm are those of the arm's own run") {
  for (const MadePack& pack : scenario_packs()) {
    CAPTURE(pack.stem);
    const Scenario& scenario = scenario_of(pack.stem);
    if (scenario.arms.empty()) continue;
    const Page key = pack.page("answers.html");
    const std::vector<std::string> filled = in_class(key, section_of(key, "Compare"), "filled");
    REQUIRE(filled.size() == 2);
    const Scenario arm = *arm_of(scenario, scenario.arms[0].name);
    const auto promise =
        std::find_if(scenario.tendencies.begin(), scenario.tendencies.end(), [&](const Tendency& each) {
          return each.than_arm && ((each.arm == scenario.arms[0].name && each.than_arm->empty()) ||
                                   (each.arm.empty() && *each.than_arm == scenario.arms[0].name));
        });
    const bool is_promised = promise != scenario.tendencies.end();
    const Age age = is_promised ? promise->at : told_until(scenario);
    const bool is_shown =
        is_promised && (promise->measure == "model_of_self" || promise->measure == "felt_security");
    const char* measure = is_shown ? promise->measure.c_str() : "model_of_other";
    CHECK(filled[0] == number(measured(scenario, Session::kDefaultSeed, age, measure)));
    CHECK(filled[1] == number(measured(arm, Session::kDefaultSeed, age, measure)));
  }
}

TEST_CASE("the lives with other luck are those of the seeds that follow") {
  const MadePack& pack = scenario_packs().front();
  const Scenario& scenario = scenario_of(pack.stem);
  const Page key = pack.page("answers.html");
  std::vector<std::string> expected;
  for (std::uint64_t seed = Session::kDefaultSeed + 1; seed <= Session::kDefaultSeed + 3; ++seed)
    expected.push_back(number(measured(scenario, seed, told_until(scenario), "model_of_other")));
  CHECK(in_class(key, section_of(key, "Other luck"), "filled") == expected);
}

TEST_CASE("what a lesson's key says came is what its next words say too") {
  int seen = 0;
  for (const MadePack& pack : lesson_packs()) {
    CAPTURE(pack.stem);
    const Page key = pack.page("answers.html");
    std::size_t from = 0;
    for (const std::string& id : question_ids(key)) {
      const std::vector<std::string> filled = in_class(key, id, "filled");
      if (filled.empty()) continue;
      REQUIRE(filled.size() == 1);
      const auto& steps = plan_of(pack.stem).steps;
      while (from < steps.size() && !steps[from].reveal) ++from;
      REQUIRE(from < steps.size());
      CAPTURE(filled[0]);
      CHECK(holds_whole(steps[from].say + " " + steps[from].notes, filled[0]));
      ++from;
      ++seen;
    }
  }
  CHECK(seen >= 10);
}

TEST_CASE("the worksheet asks what the key answers, and holds none of the answers") {
  for (const MadePack* pack : all_packs()) {
    CAPTURE(pack->stem);
    const Page sheet = pack->page("worksheet.html");
    const Page key = pack->page("answers.html");
    REQUIRE(question_ids(sheet) == question_ids(key));
    CHECK(question_ids(sheet).size() >= 4);
    for (const TextWithin& text : sheet.texts) {
      CHECK_FALSE(text.is_in_class("answer"));
      CHECK_FALSE(text.is_in_class("filled"));
    }
    for (const std::string& id : question_ids(key)) {
      CAPTURE(id);
      const std::string asked = words_in(sheet, id);
      for (const std::string& answer : in_class(key, id, "filled")) {
        CAPTURE(answer);
        CHECK_FALSE(holds_whole(asked, answer));
      }
      for (const std::string& told : in_class(key, id, "answer")) {
        CAPTURE(told);
        CHECK(asked.find(told) == std::string::npos);
      }
    }
  }
}

TEST_CASE("there is room to write wherever something is to be written") {
  for (const MadePack* pack : all_packs()) {
    CAPTURE(pack->stem);
    const Page sheet = pack->page("worksheet.html");
    const Page key = pack->page("answers.html");
    std::size_t blanks = 0;
    for (const Element& span : sheet.all("span")) blanks += span.of("class") == "blank" ? 1U : 0U;
    std::size_t filled = 0;
    for (const TextWithin& text : key.texts) filled += text.is_in_class("filled") ? 1U : 0U;
    CHECK(blanks == filled + 1);  // and the date
    std::size_t lines = 0;
    for (const Element& line : sheet.all("div")) lines += line.of("class") == "line" ? 1U : 0U;
    CHECK(lines >= 10);
    CHECK(curves_in(sheet) == 0);
    CHECK(curves_in(key) == key.all("circle").size());
  }
}

TEST_CASE(
    "a scenario's notes hold its whole card, its promises and its arms, and say that it is one life of "
    "many") {
  for (const MadePack& pack : scenario_packs()) {
    CAPTURE(pack.stem);
    const Scenario& scenario = scenario_of(pack.stem);
    const Page notes = pack.page("notes.html");
    std::set<std::string> said;
    for (const TextWithin& text : notes.texts) said.insert(text.text);
    const Card& card = scenario.card;
    for (const std::string& words : {card.what_is_it, card.how_it_works, card.how_to_use_it, card.notice,
                                     card.try_this, card.extend, card.sources, card.limits})
      CHECK(said.count(words) == 1);
    for (const Arm& arm : scenario.arms) CHECK(said.count("“" + arm.name + "”") == 1);
    for (const Tendency& tendency : scenario.tendencies)
      CHECK((said.count(tendency.says) + said.count("Not in these lives: " + tendency.says)) == 1);
    CHECK(words_in(notes, "this-life").find("one life of many") != std::string::npos);
    CHECK(words_in(notes, "this-life").find("Strange Situation at 12 months (Ainsworth et al. 1978)") !=
          std::string::npos);
    CHECK(words_in(notes, "pictures").find("one life of many") != std::string::npos);
  }
}

TEST_CASE("the plan of a scenario fills half an hour without a gap") {
  for (const Entry& entry : start_on().library) {
    CAPTURE(entry.stem);
    int now = 0;
    for (const PlannedPart& part : plan_half_hour(*entry.scenario)) {
      CHECK(part.from == now);
      CHECK(part.to >= part.from + 3);
      now = part.to;
    }
    CHECK(now == kPlannedMinutes);
  }
}

TEST_CASE("a lesson's notes say every step, on paper and as plain text in lines that fit") {
  for (const MadePack& pack : lesson_packs()) {
    CAPTURE(pack.stem);
    const Page notes = pack.page("notes.html");
    std::string flat;
    for (const char c : pack.file("notes.txt")) {
      const char letter = c == '\n' ? ' ' : c;
      if (letter != ' ' || flat.empty() || flat.back() != ' ') flat += letter;
    }
    const auto& steps = plan_of(pack.stem).steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      CAPTURE(i);
      const std::string words = words_in(notes, "step-" + std::to_string(i + 1));
      CHECK(words.find(steps[i].say) != std::string::npos);
      CHECK(words.find(steps[i].notes) != std::string::npos);
      CHECK(flat.find("Step " + std::to_string(i + 1) + " of " + std::to_string(steps.size())) !=
            std::string::npos);
      CHECK(flat.find("SAY " + steps[i].say) != std::string::npos);
      CHECK(flat.find(steps[i].notes) != std::string::npos);
      CHECK(words.find("PageDown") != std::string::npos);
    }
    double minutes = 0;
    for (const double each : minutes_of_steps(plan_of(pack.stem))) minutes += each;
    CHECK(minutes == doctest::Approx(plan_of(pack.stem).minutes));
  }
}
