// Guards the words on the screen: whole sentences, exact about what happened, neutral about everyone. It
// would fail on a gap in a table of sentences, on a word that blames, or on a story that leaves out a round.
#include "ui/view/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/view/moments.hpp"
#include "tests/view/prose.hpp"
#include "ui/view/words_life.hpp"
#include "ui/view/words_room.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::vector<State> every_kind_of_moment() {
  struct Who {
    double years;
    std::size_t figure;
  };
  constexpr std::array<Who, 10> kWhos{{{0.3, 0},
                                       {1.2, 0},
                                       {4, 0},
                                       {8, kPeers},
                                       {15, 0},
                                       {15, kCloseFriend},
                                       {30, kCloseFriend},
                                       {30, 0},
                                       {30, kPartner},
                                       {30, kTherapist}}};
  std::vector<std::vector<Answer>> courses{{}};
  for (int first = 0; first < 5; ++first) {
    courses.push_back({static_cast<Answer>(first)});
    for (int second = 0; second < 5; ++second) {
      courses.push_back({static_cast<Answer>(first), static_cast<Answer>(second)});
      courses.push_back({static_cast<Answer>(first), Answer::mismatched, static_cast<Answer>(second)});
    }
  }
  std::vector<State> states;
  for (const Who& who : kWhos) {
    for (const Strategy way : {Strategy::primary, Strategy::hyperactivating, Strategy::deactivating}) {
      for (const auto& course : courses) states.push_back(moment({who.years, who.figure, way, course}));
    }
  }
  return states;
}

Recipe recipe_with(const CareProfile& care) {
  Recipe recipe;
  recipe.scenario.person.name = "Mia";
  recipe.scenario.caregivers.resize(1);
  recipe.scenario.caregivers[0].name = "Ana";
  CareSpread& spread = recipe.scenario.caregivers[0].care;
  spread.attentiveness = {care.attentiveness};
  spread.tenderness = {care.tenderness};
  spread.fright_rate = {care.fright_rate};
  recipe.scenario.parameters.partnership.candidate_chance = 0;  // nobody but Sam
  recipe.scenario.events.push_back({Age::from_years(25), MeetPartner{"Sam", {}, {}}});
  recipe.scenario.events.push_back({Age::from_years(31), StartTherapy{}});
  recipe.luck = Luck{7, 0};
  return recipe;
}

}  // namespace

TEST_CASE("every way of calling, every answer and every place gives whole and neutral sentences") {
  for (const State& state : every_kind_of_moment()) {
    CHECK(fault_in(what_happened(state, "Mia")) == "");
    CHECK(fault_in(what_it_taught(state, "Mia")) == "");
    CHECK(fault_in(describe_moment(state, "Mia")) == "");
    for (float time = 0; time < beats_of(state.last) + 1; time += 1) {
      CHECK(fault_in(what_happens_now(state, "Mia", beat_at(state.last, time, true))) == "");
    }
  }
}

TEST_CASE("no two ways of calling and no two answers are told in the same words") {
  std::vector<std::string> stories;
  for (const State& state : every_kind_of_moment()) {
    if (state.last.round_count <= 1 &&
        (state.last.round_count == 1 || state.last.strategy == Strategy::primary))
      stories.push_back(what_happened(state, "Mia"));
  }
  const std::size_t all = stories.size();
  std::sort(stories.begin(), stories.end());
  stories.erase(std::unique(stories.begin(), stories.end()), stories.end());
  // A baby's day and a toddler's share their answers but not their calls; nothing else is shared.
  CHECK(stories.size() == all);
}

TEST_CASE("a quiet call that is noticed all the same is told so") {
  const State state = moment({28, kPartner, Strategy::deactivating, {Answer::unnoticed, Answer::matched}});
  CHECK(what_happened(state, "Mia") ==
        "Mia called softly, then said it was nothing. Sam had much else in mind and did not notice. Mia gave "
        "one "
        "more small sign, and now Sam sat down and asked again.");
  CHECK(title_of(state, "Mia") == "Mia · 28 years · at home with Sam");
}

TEST_CASE("before the first call nothing has been learned") {
  const State state = moment({0, 0, Strategy::primary, {}});
  CHECK(title_of(state, "Mia") == "Mia · newborn · at home with Ana");
  CHECK(fault_in(describe_moment(state, "Mia")) == "");
  CHECK(what_it_taught(state, "Mia").find("open question") != std::string::npos);
}

TEST_CASE("a figure without a name is called by what they are") {
  State state = moment({0.5, 0, Strategy::primary, {Answer::matched}});
  state.figures[0].name.clear();
  CHECK(where_of(state) == "at home with the caregiver");
  CHECK(what_happened(state, "Mia").find("The caregiver came") != std::string::npos);
}

TEST_CASE("a higher level never has a lower word") {
  std::vector<std::string> words;
  for (int i = 0; i <= 100; ++i) {
    const std::string word = words_for_level(i / 100.0);
    if (words.empty() || words.back() != word) words.push_back(word);
  }
  CHECK(words ==
        std::vector<std::string>{"hardly", "seldom", "sometimes", "often", "mostly", "nearly always"});
  CHECK(words_for_change(0) == "unchanged");
  CHECK(words_for_change(-0.05) == "clearly less");
}

TEST_CASE("every mark has a short label for the timeline") {
  const State state = moment({28, kPartner, Strategy::primary, {Answer::matched}});
  for (std::size_t kind = 0; kind < EnumWords<MarkKind>::names.size(); ++kind) {
    const std::string label = words_for_mark({1, static_cast<MarkKind>(kind)}, state);
    CHECK_FALSE(label.empty());
    CHECK(label.size() < 28);
  }
  CHECK(words_for_mark({1, MarkKind::partner_met}, state) == "meets Sam");
  // Sam came as someone else left: it is not Sam who is parted from.
  State together = state;
  together.couple.is_together = true;
  CHECK(words_for_mark({1, MarkKind::break_up}, together) == "a parting");
  together.couple.is_together = false;
  CHECK(words_for_mark({1, MarkKind::break_up}, together) == "parts from Sam");
}

TEST_CASE("a whole life is told stage by stage, and ends by saying what such a telling is") {
  for (const CareProfile& care :
       {CareProfile{0.8, 0.7, 0.9, 0.7, 0.9, 0}, CareProfile{0.3, 0.4, 0.1, 0.3, 0.9, 0},
        CareProfile{0.6, 0.5, 0.6, 0.5, 0.6, 0.4}}) {
    Timeline timeline(recipe_with(care));
    const auto paragraphs = describe_life(timeline, Age::from_years(80));
    CHECK(paragraphs.size() == 10);
    for (const LifeParagraph& paragraph : paragraphs) {
      CAPTURE(paragraph.heading);
      CHECK(fault_in(paragraph.text) == "");
    }
    CHECK(paragraphs[3].text.find("meets Sam") != std::string::npos);
    CHECK(paragraphs[4].text.find("starts therapy") != std::string::npos);
    CHECK(paragraphs.back().text.find("one life out of many") != std::string::npos);
    CHECK(paragraphs.back().text.find("not a diagnosis") != std::string::npos);
  }
}

TEST_CASE("a life is told only as far as asked") {
  Timeline timeline(recipe_with({}));
  CHECK(describe_life(timeline, Age{0}).size() == 2);
  CHECK(describe_life(timeline, Age::from_months(12)).size() == 2);
  CHECK(timeline.reached() == episode_at(Age::from_months(12)));
  CHECK(describe_life(timeline, Age::from_years(13)).size() == 4);
}

TEST_CASE("every act in the room and every length of an episode gives whole and neutral sentences") {
  SspTrace trace;
  for (std::uint8_t episode = 1; episode <= kSspEpisodes; ++episode) {
    for (std::size_t act = 0; act < EnumWords<SspAct>::names.size(); ++act) {
      SspMoment moment;
      moment.seen.episode = episode;
      moment.seen.act = static_cast<SspAct>(act);
      moment.seen.has_caregiver = kSspPlan[episode - 1U].has_caregiver;
      moment.seen.has_stranger = kSspPlan[episode - 1U].has_stranger;
      moment.seen.is_held = moment.seen.is_crying = act % 2 == 0;
      trace.insert(trace.end(), act + 1, moment);
    }
  }
  const auto told = describe_room(trace, "Mia", "the caregiver");
  REQUIRE(told.size() == kSspEpisodes);
  for (const LifeParagraph& paragraph : told) {
    CHECK(fault_in(paragraph.text) == "");
    CHECK(paragraph.text.find("stopped and stayed still (11\u00a0s), broke off") != std::string::npos);
    CHECK(paragraph.text.find("The caregiver held Mia for 36\u00a0s. Mia cried for 36\u00a0s.") !=
          std::string::npos);
  }
  CHECK(told[0].heading == "Episode 1: Mia and the caregiver · 66 seconds");
  CHECK(told[5].heading == "Episode 6: Mia alone · 66 seconds, cut short");
}

TEST_CASE("a class is told with its letter as what was seen, and as no type of person") {
  SspResult result;
  for (const SspClass ssp_class :
       {SspClass::secure, SspClass::avoidant, SspClass::resistant, SspClass::disorganized}) {
    result.ssp_class = ssp_class;
    const auto told = describe_coding(result, "Mia", "Ana");
    REQUIRE(told.size() == 2);
    CHECK(fault_in(told[1].text.substr(told[1].text.find("This is one"))) == "");
    CHECK(told[1].text.find(std::string(name_of(ssp_class)) + " (" + std::string(word(ssp_class)) + "): ") !=
          std::string::npos);
    CHECK(told[1].text.find("one relationship, Mia with Ana, on one day") != std::string::npos);
    CHECK(told[1].text.find("no type of person") != std::string::npos);
  }
}
