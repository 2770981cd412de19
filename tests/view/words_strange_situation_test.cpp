// Guards the words of the Strange Situation: whole, neutral sentences for everything that can be seen, and for
// every class the sentence that it is no type of person. Nothing here depends on a constant of the room.
#include "ui/view/words_strange_situation.hpp"

#include <doctest/doctest.h>

#include <set>

#include "tests/view/prose.hpp"
#include "tests/view/traces.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const SspNames kNames{"Mia", "Ana"};
constexpr std::size_t kActs = EnumWords<SspAct>::names.size();

/// Every act with every answer, in the arms or not, crying or not.
SspTrace everything_seen() {
  SspTrace all;
  for (std::size_t act = 0; act < kActs; ++act) {
    for (int answer = 0; answer < 5; ++answer) {
      for (const bool is_held : {false, true}) {
        for (SspMoment moment :
             made_up_trace(static_cast<SspAct>(act), static_cast<Answer>(answer), is_held)) {
          moment.seen.is_crying = moment.seen.second % 2 == 0;
          moment.strategy = static_cast<Strategy>(moment.seen.second % 3);
          all.push_back(moment);
        }
      }
    }
  }
  return all;
}

}  // namespace

TEST_CASE("whatever is seen in the strange room is told in whole and neutral sentences") {
  for (const SspMoment& moment : everything_seen()) {
    REQUIRE(fault_in(what_the_infant_does(moment, kNames)) == "");
    REQUIRE(fault_in(what_the_others_do(moment, kNames)) == "");
    REQUIRE(fault_in(why_this_way(moment)) == "");
  }
  for (int episode = 1; episode <= kSspEpisodes; ++episode) {
    CHECK(fault_in(who_is_in_the_room(episode, kNames)) == "");
    CHECK_FALSE(words_for_ssp_episode(episode).empty());
  }
}

TEST_CASE("a caregiver without a name begins a sentence with a capital") {
  const SspNames names{"Mia", "the caregiver"};
  for (int episode = 1; episode <= kSspEpisodes; ++episode)
    CHECK(fault_in(who_is_in_the_room(episode, names)) == "");
}

TEST_CASE("no two acts are told in the same words") {
  std::set<std::string> words;
  for (std::size_t act = 0; act < kActs; ++act)
    CHECK(words.insert(words_for(static_cast<SspAct>(act))).second);
}

TEST_CASE("every class is printed with its letter, and with what it is not") {
  for (std::size_t i = 0; i < EnumWords<SspClass>::names.size(); ++i) {
    const auto ssp_class = static_cast<SspClass>(i);
    const std::string words = words_for_class(ssp_class);
    CHECK(words.find(name_of(ssp_class)) != std::string::npos);
    CHECK(words.find("(" + std::string(EnumWords<SspClass>::names[i]) + ")") != std::string::npos);
  }
  const std::string caution = what_a_class_is(kNames);
  CHECK(fault_in(caution) == "");
  CHECK(caution.find("one relationship on one day") != std::string::npos);
  CHECK(caution.find("coded with error") != std::string::npos);
  CHECK(caution.find("not a type of person") != std::string::npos);
}

TEST_CASE("a second look at 48 months says what the procedure is made for") {
  CHECK(note_on_age(12).empty());
  CHECK(fault_in(note_on_age(48)) == "");
}

TEST_CASE("behind a calm face the heart may race") {
  SspMoment moment;
  moment.activation = 0.1;
  moment.arousal = 0.9;
  CHECK(outside_of(moment) == Outside::calm);
  CHECK(inside_of(moment) == Inside::racing);
}

TEST_CASE("the clock of the room tells minutes and seconds") {
  CHECK(words_for_clock(0) == "0:00");
  CHECK(words_for_clock(605) == "10:05");
}
