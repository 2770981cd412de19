#include "ui/teach/life_facts.hpp"

#include <algorithm>

#include "sim/life/schedule.hpp"

namespace securebase {
namespace {

constexpr Age kWaysAreKnown = Age::from_months(9);

/// The moments from birth on, one after the other; `see` is told each state.
template <class See>
void live(const Timeline& timeline, std::uint32_t until, const See& see) {
  Life life(timeline.world(), timeline.visit(0));
  while (life.state().episode < until) {
    life.step_episode();
    see(life.state());
  }
}

void add_age(std::vector<Age>& ages, Age age, std::size_t most) {
  if (ages.size() < most && std::find(ages.begin(), ages.end(), age) == ages.end()) ages.push_back(age);
}

}  // namespace

Reading reading_at(Timeline& timeline, Age age) {
  const std::uint32_t episode = episode_at(age);
  timeline.reach(episode);
  return {age, timeline.samples()[episode]};
}

Tally count_calls(const Timeline& timeline, std::uint32_t until) {
  Tally count;
  live(timeline, until, [&](const State& state) { count.add(state.last); });
  return count;
}

std::uint32_t telling_moment(const Timeline& timeline) {
  const std::uint32_t until = episode_at(kWaysAreKnown);
  const Strategy usual = count_calls(timeline, until).usual();
  Tally of_usual;
  std::array<std::uint32_t, 5> last_of{};
  live(timeline, until, [&](const State& state) {
    if (state.last.is_broken_off || state.last.strategy != usual) return;
    of_usual.add(state.last);
    last_of[static_cast<std::size_t>(state.last.gist())] = state.episode;
  });
  return last_of[static_cast<std::size_t>(of_usual.usual_answer())];
}

std::vector<Age> told_ages(const Scenario& scenario, std::size_t most) {
  std::vector<Age> ages;
  for (const double months : {6.0, 12.0, 18.0}) add_age(ages, Age::from_months(months), most);
  for (const Tendency& tendency : scenario.tendencies) add_age(ages, tendency.at, most);
  for (const double years : {30.0, 16.0, 6.0})
    add_age(ages, Age::from_years(years), std::min<std::size_t>(most, 6));
  std::sort(ages.begin(), ages.end());
  return ages;
}

Age told_until(const Scenario& scenario) {
  if (scenario.tendencies.empty()) return Age::from_years(30);
  Age until = Age::from_months(18);
  for (const Tendency& tendency : scenario.tendencies) until = std::max(until, tendency.at);
  return until;
}

std::vector<double> with_other_luck(const Recipe& recipe, Age age, PredictedCurve curve,
                                    std::uint32_t lives) {
  std::vector<double> levels;
  for (std::uint32_t i = 1; i <= lives; ++i) {
    Recipe other = recipe;
    other.luck.seed += i;
    Timeline timeline(std::move(other));
    levels.push_back(reading_at(timeline, age).of(curve));
  }
  return levels;
}

OtherLuck spread_of(std::vector<double> levels) {
  std::sort(levels.begin(), levels.end());
  const auto at = [&](std::size_t tenths) { return levels[(levels.size() - 1) * tenths / 10]; };
  return {static_cast<std::uint32_t>(levels.size()), at(1), at(5), at(9)};
}

}  // namespace securebase
