// Guards that the parts of a scenario fit together: no event that silently never happens, no arm that is no
// scenario, no promise about something that does not exist.
#include <doctest/doctest.h>

#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

std::string with_event(const std::string& event) {
  return small_with(R"({"at": "6m", "do": "set_care", "caregiver": "Jon", "quality": "touch", "to": 0.9})",
                    event);
}

std::string with_tendency(const std::string& rest) {
  return small_with(R"("measure": "model_of_other", "at": "18m", "at_least": 0.1)", rest);
}

}  // namespace

TEST_CASE("an event after the end of life is refused") {
  CHECK(wrong_with(with_event(R"({"at": "81y", "do": "loss"})")) ==
        "f: events[0].at: expected an age of at most 80y, found “81y”");
  CHECK(wrong_with(with_event(R"({"at": "80y", "do": "loss"})")) == "");
}

TEST_CASE("an event that could never take effect at its age is refused, with the reason") {
  CHECK(
      wrong_with(with_event(R"({"at": "12y", "do": "meet_partner", "name": "Sam"})")) ==
      "f: events[0].at: expected an age at which meet_partner can happen (Meeting a partner belongs to adult "
      "life, from 18.), found “12y”");
  CHECK(wrong_with(with_event(R"({"at": "30y", "do": "help_caregiver"})")).find("before 18") !=
        std::string::npos);
  for (const char* event : {R"({"at": "30y", "do": "self_help"})", R"({"at": "30y", "do": "end_therapy"})",
                            R"({"at": "30y", "do": "betrayal"})", R"({"at": "3d", "do": "hard_time"})",
                            R"({"at": "30y", "do": "self_help", "on": false})"}) {
    CAPTURE(event);
    CHECK(wrong_with(with_event(event)) == "");
  }
}

TEST_CASE("an event names a caregiver who is there") {
  CHECK(wrong_with(small_with(R"("caregiver": "Jon")", R"("caregiver": "Jan")")) ==
        "f: events[0].caregiver: expected a caregiver of this scenario (did you mean “Jon”?), found “Jan”");
  CHECK(wrong_with(small_with(R"("caregiver": "Jon", )", "")) == "");
}

TEST_CASE("names are there, in one line, and tell people apart") {
  CHECK(wrong_with(small_with(R"("name": "Small")", R"("name": " ")")) ==
        "f: name: expected a name in one line, of 1 to 60 bytes, found “ ”");
  CHECK(wrong_with(small_with(R"("name": "Ada")", R"("name": "A\nda")")).find("f: person.name: ") == 0);
  CHECK(wrong_with(small_with(R"("name": "Ada")", R"("name": "Jon")")) ==
        "f: caregivers[0].name: expected a name that nobody else here has, found “Jon”");
  CHECK(wrong_with(with_event(R"({"at": "20y", "do": "meet_partner", "name": ""})"))
            .find("f: events[0].name: ") == 0);
}

TEST_CASE("no section of a card is empty") {
  CHECK(wrong_with(small_with(R"("limits": "h")", R"("limits": " ")")) ==
        "f: card.limits: expected a sentence or more, found empty text");
}

TEST_CASE("somebody is there for the child") {
  CHECK(wrong_with(small_with(R"("name": "Jon",)", R"("name": "Jon", "presence": 0,)")) ==
        "f: caregivers: expected one whose presence is more than 0, found none");
}

TEST_CASE("an arm's settings lead to a valid scenario") {
  CHECK(wrong_with(small_with("care.tenderness\"", "care.tendernes\"")) ==
        "f: arms[0].set.caregivers[0].care.tendernes: expected a known field (did you mean “tenderness”?), "
        "found "
        "“tendernes”");
  CHECK(wrong_with(small_with("tenderness\": 0.3", "tenderness\": 3"))
            .find("f: arms[0].set.caregivers[0].care.tenderness: expected a number from 0 to 1") == 0);
  CHECK(wrong_with(small_with("caregivers[0].care", "caregivers[1].care")) ==
        "f: arms[0].set.caregivers[1].care.tenderness: expected the number of an item (0 to 0), or + to add "
        "one "
        "after “caregivers”, found “1”");
  CHECK(wrong_with(small_with("caregivers[0].care.tenderness", "card.limits"))
            .find("expected a path that starts with person, caregivers, events or parameters") !=
        std::string::npos);
}

TEST_CASE("an arm's events are checked like any other") {
  CHECK(wrong_with(small_with(R"("events": [])", R"("events": [{"at": "90y", "do": "loss"}])")) ==
        "f: arms[0].events[0].at: expected an age of at most 80y, found “90y”");
}

TEST_CASE("arms have different names") {
  CHECK(wrong_with(small_with("\"events\": []}", R"("events": []}, {"name": "colder"})")) ==
        "f: arms[1].name: expected a name that nobody else here has, found “colder”");
}

TEST_CASE("a tendency speaks of a measure and an arm that exist") {
  CHECK(
      wrong_with(with_tendency(R"("measure": "model_of_othr", "at": "18m", "at_least": 0.1)")) ==
      "f: tendencies[0].measure: expected a measure (did you mean “model_of_other”?), found “model_of_othr”");
  CHECK(wrong_with(with_tendency(R"("measure": "fear", "at": "18m", "at_least": 0.1, "arm": "coldr")")) ==
        "f: tendencies[0].arm: expected the name of an arm (did you mean “colder”?), found “coldr”");
  CHECK(wrong_with(with_tendency(R"("measure": "fear", "at": "99y", "at_least": 0.1)")) ==
        "f: tendencies[0].at: expected an age of at most 80y, found “99y”");
}

TEST_CASE("a tendency promises something") {
  CHECK(wrong_with(with_tendency(R"("measure": "fear", "at": "18m")")) ==
        "f: tendencies[0]: expected one of “at_least”, “at_most”, “than_arm”, found none of them");
  CHECK(wrong_with(with_tendency(R"("measure": "fear", "at": "18m", "at_least": 0.5, "at_most": 0.4)")) ==
        "f: tendencies[0]: expected at_least not above at_most, found 0.5 and 0.4");
  CHECK(wrong_with(with_tendency(R"("measure": "fear", "at": "18m", "than_arm": "")")) ==
        "f: tendencies[0]: expected two different arms to compare, found “” twice");
  CHECK(wrong_with(with_tendency(R"("measure": "fear", "at": "18m", "at_least": 0, "by": 0.1)")) ==
        "f: tendencies[0]: expected “than_arm” beside “by”, found none");
}
