// Guards the answer to "why did this change?": for every way of calling and every answer a whole, neutral sentence that
// says the belief rose only where it rose, and numbers that lead from the belief before to the belief after. It would
// fail on a gap in a table, on a word that parts from its number, or on a shock that is not told.
#include "ui/view/words_why.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <set>

#include "tests/view/prose.hpp"
#include "tests/worlds.hpp"
#include "ui/view/beat.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

bool why_says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

/// What is wrong with the words beside the numbers, or nothing.
std::string contradiction_in(const std::string& text, const BeliefMove& move) {
  if (why_says(text, "the belief rose") && move.taught() <= 0) return "rose, but it did not: " + text;
  if (why_says(text, "the belief fell") && move.taught() >= 0) return "fell, but it did not: " + text;
  if (why_says(text, "drew it up") && move.pulled() <= 0) return "drawn up, but it was not: " + text;
  if (why_says(text, "drew it down") && move.pulled() >= 0) return "drawn down, but it was not: " + text;
  const bool has_moved = std::fabs(move.taught()) >= 0.0003;
  if (has_moved != (why_says(text, "the belief rose") || why_says(text, "the belief fell")))
    return "says too much or too little: " + text;
  return "";
}

/// Each step begins where the one before it ended.
std::string break_in(const std::vector<WhyStep>& path, const WhyAsked& asked) {
  if (path.front().to != of(asked.belief, asked.change.before)) return "begins elsewhere";
  if (path.back().to != of(asked.belief, asked.change.after)) return "ends elsewhere";
  for (std::size_t i = 1; i < path.size(); ++i) {
    if (std::fabs(path[i].from - path[i - 1].to) > 1e-9) return path[i].name + " begins elsewhere";
  }
  return "";
}

/// The last result of the line, as written.
double result_of(const std::string& equation) {
  return std::strtod(equation.c_str() + equation.rfind("= ") + 2, nullptr);
}

/// Which kinds of moment have been told.
using Kinds = std::set<std::string>;

void check_told(const WhyAsked& asked, Kinds& kinds) {
  const std::string text = why_it_changed(asked);
  CHECK(fault_in(text) == "");
  const BeliefMove move = asked.belief == Belief::other
                              ? move_of_other(asked.change.lesson, asked.change.prototype)
                              : move_of_self(asked.change.lesson, asked.change.prototype);
  if (!asked.change.is_broken_off) CHECK(contradiction_in(text, move) == "");
  CHECK(break_in(path_of(asked), asked) == "");
  CHECK(std::fabs(result_of(equation_of(asked)) - of(asked.belief, asked.change.after)) < 2e-6);
  CHECK(reading_of(asked).size() >= 1);
  CHECK(facts_of(asked).size() >= 2);
  for (const Shake& shake : asked.change.shakes)
    CHECK(why_says(text, shake.kind == MarkKind::betrayal ? "rust was broken" : "hard time shook trust"));
  const EpisodeRecord& e = asked.state.last;
  const std::string belief = asked.belief == Belief::other ? " of other" : " of self";
  if (e.is_broken_off) kinds.insert("broken off" + belief);
  if (!e.is_broken_off)
    kinds.insert(std::string(word(e.strategy)) + " " + std::string(word(gist_of(e))) + belief);
  for (const Shake& shake : asked.change.shakes) kinds.insert(std::string(word(shake.kind)) + belief);
}

void check_life(const CareProfile& care, std::uint64_t seed, Kinds& kinds) {
  Scenario scenario = scenario_with(care);
  scenario.parameters.circumstances.events_per_year = 0.5;
  scenario.events.push_back({Age::from_years(20), MeetPartner{"Kim", kTrustworthy, kTrustworthyCare}});
  scenario.events.push_back({Age::from_years(20.1), Betrayal{}});
  Life life = life_of(scenario, seed);
  while (life.state().episode < episode_at(Age::from_years(26))) {
    const State before = life.state();
    life.step_episode();
    const bool is_first_days = life.state().episode < 60;
    const bool is_shaken = life.state().episode == episode_at(Age::from_years(20.1));
    if (!is_first_days && !is_shaken && life.state().episode % 3 != 0) continue;
    const Change change = change_after(before, life.world());
    for (const Belief belief : {Belief::other, Belief::self})
      check_told({life.state(), change, "Mia", belief}, kinds);
  }
}

}  // namespace

TEST_CASE("every way of calling and every answer is explained in words that agree with the numbers") {
  Kinds kinds;
  for (const CareProfile& care : {kSensitiveCare, kRejectingCare, kInconsistentCare, kFrighteningCare}) {
    check_life(care, 3, kinds);
    check_life(care, 11, kinds);
  }
  // Three ways, five answers; broken off; a hard time; a betrayal: each about both beliefs.
  CHECK(kinds.size() == 2 * (15 + 3));
}

TEST_CASE("at birth nothing has changed, and that is what is said") {
  const Life life = life_of(scenario_with(kSensitiveCare), 7);
  Change nothing;
  nothing.before = nothing.after = life.state().person.general;
  const WhyAsked asked{life.state(), nothing, "Mia", Belief::other};
  CHECK(why_it_changed(asked) == "Nothing has been learned yet: both beliefs are an open question.");
  CHECK(facts_of(asked).empty());
  CHECK(path_of(asked).size() == 1);
  CHECK(equation_of(asked).empty());
}

TEST_CASE("a change is written with its sign, and one too small to write is not called nothing") {
  CHECK(with_sign(0.0021) == "+0.0021");
  CHECK(with_sign(-0.04) == "−0.0400");
  CHECK(with_sign(0) == "±0");
  CHECK(with_sign(-0.00001) == "−0.000010");
}

TEST_CASE("the moments behind a belief are its largest lessons and every shock, by age, and can be visited") {
  Recipe recipe{full_scenario(), {7, 0}, {}};
  Timeline timeline(recipe);
  const State at = timeline.at(episode_at(Age::from_years(40)));
  for (const Belief belief : {Belief::other, Belief::self}) {
    const auto moments = moments_behind(timeline, at, belief);
    CHECK(moments.size() >= 24);
    std::size_t shocks = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
      if (i > 0) CHECK(moments[i - 1].episode <= moments[i].episode);
      shocks += moments[i].is_shock ? 1U : 0U;
      const Change change = change_at(timeline, moments[i].episode);
      double shaken = 0;
      for (const Shake& shake : change.shakes) shaken += of(belief, shake.after) - of(belief, shake.before);
      const double all = of(belief, change.after) - of(belief, change.before);
      CHECK(moments[i].change == doctest::Approx(moments[i].is_shock ? shaken : all - shaken));
      const ToldMoment told = told_moment(moments[i], timeline);
      CHECK(fault_in(told.story) == "");
      CHECK_FALSE(told.brief.empty());
      CHECK_FALSE(told.age.empty());
    }
    CHECK(shocks >= 2);
    for (const MomentBehind& moment : largest_of_each_stage(moments, true)) CHECK(moment.change > 0);
    CHECK(largest_of_each_stage(moments, false).size() <= 4);
  }
}
