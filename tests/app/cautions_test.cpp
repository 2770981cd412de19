// Guards the sixteen cautions of an honest tool: each stands somewhere that a person comes to by using the program. It
// fails if the words of one disappear from the screen.
#include <doctest/doctest.h>

#include "tests/app/acting.hpp"
#include "tests/app/sights.hpp"
#include "ui/app/findings_file.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

void nothing_more(Desk&) {}
void at_the_start(Desk& desk) { operate(desk, "cover.start", 1); }
void in_the_findings(Desk& desk) {
  operate(desk, "view.findings");
  desk.findings = findings_in(std::filesystem::path(SECUREBASE_ASSETS) / "findings.json");
}
void in_the_room(Desk& desk) {
  operate(desk, "view.strange_situation");
  operate(desk, "ssp.second", 5000);
}
void before_a_crowd(Desk& desk) { operate(desk, "view.crowd"); }
void in_the_crowd(Desk& desk) {
  desk.crowd = small_crowd();
  operate(desk, "view.crowd");
}
void about(Desk& desk) { operate(desk, "scenario.card"); }
void in_the_help(Desk& desk) { operate(desk, "view.help", 1); }

struct Caution {
  const char* what;
  const char* scenario;
  double years;
  void (*set)(Desk&);
  std::vector<std::string> words;
};

const std::array<Caution, 16> kCautions{{
    {"probability, not fate", "population", 30, before_a_crowd, {"Probability, never fate"}},
    {"change is as usual as staying the same",
     "steady_care",
     1,
     at_the_start,
     {"change is as usual as staying the same"}},
    {"nobody is to blame", "steady_care", 1, at_the_start, {"nobody is to blame", "stress and support"}},
    {"temperament: a labelled switch",
     "steady_care",
     1,
     nothing_more,
     {"Debated assumptions", "ifferential susceptibility"}},
    {"no genes in the model", "steady_care", 1, at_the_start, {"genes"}},
    {"where the studies come from", "steady_care", 1, at_the_start, {"North America and Europe"}},
    {"disorganization is no type of person", "frightening_care", 2, in_the_room, {"not a type of person"}},
    {"no diagnosis, no advice",
     "steady_care",
     1,
     at_the_start,
     {"not a diagnosis and not advice", "any real parent"}},
    {"infant and adult instruments differ", "population", 30, in_the_crowd, {"Infant and adult instruments"}},
    {"dimensions beside the label", "distant_care", 2, in_the_room, {"voidance", "roximity"}},
    {"N beside every study", "steady_care", 2, in_the_findings, {"N = "}},
    {"leaving can be right", "steady_care", 30, in_the_help, {"Leaving is a move like any other"}},
    {"insecure strategies are sensible", "distant_care", 1, about, {"adaptive answer", "no disorder"}},
    {"crying is contested, no instruction", "hot_and_cold", 1, about, {"contested", "advice"}},
    {"calibrated or predicted, misses shown", "steady_care", 2, in_the_findings, {"Calibrated", "misses"}},
    {"the causes are assumptions", "steady_care", 1, at_the_start, {"causes are assumptions"}},
}};

}  // namespace

TEST_CASE("each of the sixteen cautions stands where a person comes by") {
  for (const Caution& caution : kCautions) {
    const auto app = app_at({caution.what, caution.scenario, caution.years, caution.set}, {1920, 1080}, 1);
    CAPTURE(caution.what);
    for (const std::string& words : caution.words) {
      CAPTURE(words);
      CHECK(says(*app, words));
    }
  }
}
