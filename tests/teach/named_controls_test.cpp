// Guards that whatever a scenario or a lesson tells people to press or move is there. It fails for a name that is no
// control's label; and packs print where each one is and its key.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "sim/scenario/scenario_file.hpp"
#include "tests/app/desks.hpp"
#include "ui/teach/named_controls.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::vector<std::string> labels_named(std::string_view text) {
  std::vector<std::string> labels;
  for (const NamedControl& named : controls_named_in(text)) labels.emplace_back(named.label);
  return labels;
}

using Words = std::set<std::string>;

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0; }

/// Who is there: in the scenario, in its arms, or because a control brings them.
Words people_of(const Scenario& scenario) {
  Words names{"Toni", "Sam", "Alex", scenario.person.name};
  for (const CaregiverSpec& caregiver : scenario.caregivers) names.insert(caregiver.name);
  const auto add = [&](const std::vector<ScenarioEvent>& events) {
    for (const ScenarioEvent& event : events) {
      if (const auto* partner = std::get_if<MeetPartner>(&event.command)) names.insert(partner->name);
      if (const auto* close = std::get_if<MeetFriend>(&event.command)) names.insert(close->name);
    }
  };
  add(scenario.events);
  for (const Arm& arm : scenario.arms) {
    const auto as_told = arm_of(scenario, arm.name);
    REQUIRE(as_told);
    add(as_told->events);
  }
  return names;
}

/// The text with these stretches blotted out, letter by letter.
void blot(std::string& text, std::size_t from, std::size_t size) {
  text.replace(from, size, std::string(size, '_'));
}

/// What stands in quotation marks of one kind, with its place.
void add_quotations(std::vector<LabelPlace>& found, const std::string& text, std::string_view open,
                    std::string_view close) {
  for (std::size_t at = text.find(open); at != std::string::npos;) {
    const std::size_t from = at + open.size();
    const std::size_t to = text.find(close, from);
    REQUIRE(to != std::string::npos);
    found.push_back({from, to - from, std::string_view(text).substr(from, to - from)});
    at = text.find(open, to + close.size());
  }
}
std::vector<LabelPlace> quotations_in(const std::string& text) {
  std::vector<LabelPlace> found;
  add_quotations(found, text, "“", "”");
  add_quotations(found, text, "\"", "\"");
  return found;
}

bool is_sentence_start(const std::string& text, std::size_t at) {
  while (at > 0 && !is_letter(text[at - 1]) &&
         std::string_view(".?!:").find(text[at - 1]) == std::string_view::npos)
    --at;
  return at == 0 || !is_letter(text[at - 1]);
}

/// Words with a capital in the middle of a sentence that nobody has explained: neither a label, nor a quotation, nor a
/// person who is there, nor a source with its year.
std::vector<std::string> unexplained_in(std::string text, const Words& known) {
  const std::string whole = text;
  for (const LabelPlace& quotation : quotations_in(whole)) blot(text, quotation.from, quotation.size);
  for (const LabelPlace& label : labels_in(whole)) blot(text, label.from, label.size);
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_start =
        std::isupper(static_cast<unsigned char>(text[at])) != 0 && (at == 0 || !is_letter(text[at - 1]));
    if (!is_start) continue;
    std::size_t end = at;
    while (end < text.size() && (is_letter(text[end]) && text.compare(end, 3, "’") != 0)) ++end;
    const std::string word = text.substr(at, end - at);
    if (word.size() > 1 && !is_sentence_start(text, at) && known.count(word) == 0) found.push_back(word);
    at = end;
  }
  return found;
}

/// The text without its sources: "(Main 1990; …)" and "Simpson, Collins & Salvatore (2011)".
std::string without_sources(std::string text) {
  const auto has_year = [&](std::size_t from, std::size_t to) {
    int digits = 0;
    for (std::size_t i = from; i < to; ++i) {
      digits = std::isdigit(static_cast<unsigned char>(text[i])) != 0 ? digits + 1 : 0;
      if (digits == 4) return true;
    }
    return false;
  };
  for (std::size_t at = text.find('('); at != std::string::npos; at = text.find('(', at + 1)) {
    const std::size_t end = std::min(text.find(')', at), text.size());
    if (!has_year(at, end)) continue;
    blot(text, at, end - at);
    // The authors before the year: names, commas, "and colleagues", "&".
    std::size_t from = at;
    const auto word_before = [&](std::size_t to) {
      std::size_t start = to;
      while (start > 0 && text[start - 1] != ' ') --start;
      return start;
    };
    while (from > 1) {
      const std::size_t start = word_before(from - 1);
      const std::string word = text.substr(start, from - 1 - start);
      const bool is_author =
          !word.empty() && (std::isupper(static_cast<unsigned char>(word[0])) != 0 || word == "&" ||
                            word == "and" || word == "colleagues" || word == "van");
      if (!is_author) break;
      blot(text, start, from - start);
      from = start;
    }
  }
  return text;
}

/// What a scenario's card may put into quotation marks: its arms, other scenarios, the two beliefs, and labels.
bool is_quotable(std::string_view words, const Scenario& scenario, const Library& library) {
  const auto is_arm = [&](const Arm& arm) { return arm.name == words; };
  const auto is_title = [&](const Entry& entry) { return entry.title == words; };
  return words == "others come when I call" || words == "I am worth coming for" || control_labelled(words) ||
         std::any_of(scenario.arms.begin(), scenario.arms.end(), is_arm) ||
         std::any_of(library.begin(), library.end(), is_title);
}

/// The keys that there are: "Shift+Home" is two words of it.
Words key_names() {
  Words names{"Space"};
  for (const Control& control : controls()) {
    for (const std::string_view chord : {control.shortcut, control.second_shortcut}) {
      std::string word;
      for (const char c : std::string(chord) + "+") {
        if (c != '+') {
          word += c;
          continue;
        }
        names.insert(word);
        word.clear();
      }
    }
  }
  return names;
}

}  // namespace

TEST_CASE("a label is found where it is meant, by its longest name, once") {
  CHECK(labels_named("Press Same again and then raise Tenderness and Touch.") ==
        std::vector<std::string>{"Same again", "Tenderness", "Touch"});
  CHECK(labels_named("The button is “A trustworthy partner arrives”.") ==
        std::vector<std::string>{"A trustworthy partner arrives"});
  CHECK(labels_named("Support alone is worth a try. Press Support.") == std::vector<std::string>{"Support"});
  CHECK(labels_named("Ask “Why did this change?” at once.") ==
        std::vector<std::string>{"Why did this change?"});
}

TEST_CASE("a word is no label at the start of a sentence or within another word") {
  CHECK(labels_named("Compare with the arm. From there, open it. Step by step. Next, sit down.").empty());
  CHECK(labels_named("A hard time came. A loss as well. Open the list.").empty());
  CHECK(labels_named("the Supporters and Maps of Touchstone").empty());
}

TEST_CASE(
    "labels that stand in two places tell both, and every named control tells where it is and its key") {
  const auto named = controls_named_in("Raise Attentiveness and press New luck.");
  REQUIRE(named.size() == 2);
  CHECK(named[0].controls.size() == 2);
  CHECK(where_is(named[0]).find("; ") != std::string::npos);
  CHECK(keys_of(named[0].first()) == "Tab to it, then ← →");
  CHECK(keys_of(named[1].first()) == "N");
  for (const Control& control : controls()) {
    CAPTURE(control.name);
    if (control.group != ControlGroup::keys) CHECK(where_is(control) != "");
    CHECK(keys_of(control) != "");
  }
}

TEST_CASE("everything that a scenario's card names with a capital or in quotation marks is there") {
  const AppStart start = start_on();
  for (const Entry& entry : start.library) {
    CAPTURE(entry.stem);
    const Scenario& scenario = *entry.scenario;
    const Words people = people_of(scenario);
    const Card& card = scenario.card;
    for (const std::string& text : {card.how_to_use_it, card.notice, card.try_this, card.extend}) {
      CAPTURE(text);
      CHECK(unexplained_in(text, people) == std::vector<std::string>{});
      if (text == card.notice) continue;
      for (const LabelPlace& quotation : quotations_in(text)) {
        const std::string words(quotation.label);
        CAPTURE(words);
        CHECK(is_quotable(words, scenario, start.library));
      }
    }
    CHECK_FALSE(controls_named_in(card.how_to_use_it + card.try_this + card.extend).empty());
  }
}

TEST_CASE("everything that a lesson's words name with a capital is there, or somebody, or a source") {
  const AppStart start = start_on();
  Words known{"North", "America", "Europe"};
  known.merge(key_names());
  for (const Entry& entry : start.library) known.merge(people_of(*entry.scenario));
  for (const char* by_chance : {"Lee", "Jo"})
    known.insert(by_chance);  // whom the luck of these lessons brings
  for (const LessonEntry& lesson : start.lessons) {
    for (const LessonStep& step : lesson.plan->steps) {
      for (const std::string& text : {step.say, step.notes}) {
        CAPTURE(lesson.stem);
        CAPTURE(text);
        CHECK(unexplained_in(without_sources(text), known) == std::vector<std::string>{});
      }
    }
  }
}

TEST_CASE("a planted name that is no control is found") {
  const Words people = people_of(start_on().scenario);
  CHECK(unexplained_in("Then press Begin anew and see.", people) == std::vector<std::string>{"Begin"});
  CHECK(unexplained_in("Open the Layers view.", people) == std::vector<std::string>{"Layers"});
  CHECK(unexplained_in("Press Fork first to keep both.", people) == std::vector<std::string>{"Fork"});
  CHECK(unexplained_in("Press Fork here and give Jona more Support.", people).empty());
}
