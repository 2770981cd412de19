// Guards that a pack speaks the language it is asked for: no word of it stays in English, and Spanish is there for all.
#include "tests/teach/packs.hpp"

#include <set>

#include "tests/app/languages.hpp"
#include "tests/view/plain_words.hpp"
#include "tests/view/spoken.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::set<std::string> names_of(const Scenario& scenario) {
  std::set<std::string> names;
  add_words(names, "Sam Alex Noa Kim Robin Lee Jo Mika Toni Ari Dana Rene");  // whom luck brings
  add_words(names, scenario.person.name);
  for (const CaregiverSpec& caregiver : scenario.caregivers) add_words(names, caregiver.name);
  for (const ScenarioEvent& event : scenario.events) {
    if (const auto* partner = std::get_if<MeetPartner>(&event.command)) add_words(names, partner->name);
  }
  return names;
}

/// Everything read on the page, alternative texts included, but not commands and keys.
void check_page(const std::string& html, const std::set<std::string>& names) {
  const Page page = read_strictly(html);
  CHECK(page.problems == std::vector<std::string>{});
  for (const TextWithin& text : page.texts) {
    if (text.is_in("code") || text.is_in("kbd")) continue;
    CAPTURE(text.text);
    CHECK(plain_words(text.text, names) == std::vector<std::string>{});
  }
  for (const Element& element : page.elements) {
    for (const char* name : {"alt", "aria-label"})
      CHECK(plain_words(element.of(name), names) == std::vector<std::string>{});
  }
}

}  // namespace

TEST_CASE("nothing in a pack stays in English in another language") {
  const AppStart start = start_on("steady_care");
  std::set<std::string> names = names_of(start.scenario);
  names.merge(std::set<std::string>{"steady", "care", "how", "trust", "begins"});  // names of files
  const Spoken spoken(long_words());
  for (const Pack& pack : {scenario_pack(start, kFewLives), lesson_pack(start, 0)}) {
    for (const PackFile& file : pack) {
      CAPTURE(file.name);
      if (file.name.find(".html") != std::string::npos) check_page(file.bytes, names);
    }
  }
}

TEST_CASE("a Spanish pack is written in Spanish") {
  const Spoken spoken(spanish());
  const AppStart start = start_on("distant_care");
  const Pack pack = scenario_pack(start, kFewLives);
  const Page page = read_strictly(pack[1].bytes);
  CHECK(page.all("html")[0].of("lang") == "es");
  CHECK(page.problems == std::vector<std::string>{});
  std::string words;
  for (const TextWithin& text : page.texts) words += text.text + "\n";
  CHECK(words.find("los demás vienen cuando llamo") != std::string::npos);
  CHECK(words.find("others come when I call") == std::string::npos);
  CHECK(words.find("Hoja de trabajo") != std::string::npos);
}

TEST_CASE("numbers in a pack have the decimal mark of the language") {
  const Spoken spoken(spanish());
  const Pack pack = scenario_pack(start_on("distant_care"), kFewLives);
  for (const TextWithin& text : read_strictly(pack[2].bytes).texts) {
    if (!text.is_in_class("filled")) continue;
    CAPTURE(text.text);
    CHECK(text.text.find('.') == std::string::npos);
  }
}
