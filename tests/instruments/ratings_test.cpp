// Guards the instruments: each measures with the reliability it states, none moves the life it measures, and
// watching longer tells more.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "sim/instruments/observation.hpp"
#include "sim/instruments/ratings.hpp"
#include "sim/life/measures.hpp"
#include "tests/study/cohorts.hpp"

using namespace securebase;

namespace {

/// Pairs of numbers, and how they go together.
class Pairs {
 public:
  void add(double x, double y) { n_ += 1, x_ += x, y_ += y, xx_ += x * x, yy_ += y * y, xy_ += x * y; }
  [[nodiscard]] double r() const {
    return (n_ * xy_ - x_ * y_) / std::sqrt((n_ * xx_ - x_ * x_) * (n_ * yy_ - y_ * y_));
  }

 private:
  double n_ = 0, x_ = 0, y_ = 0, xx_ = 0, yy_ = 0, xy_ = 0;
};

constexpr std::uint32_t kLives = 400;

/// One pass over many lives for all reliabilities.
struct Survey {
  Pairs peers, friends, security, anxiety, avoidance, both, quality, reflection, felt;

  Survey() {
    const RowMaker maker(population(21, kLives));
    for (std::uint32_t life = 0; life < kLives; ++life) ask(maker.record(life));
  }

 private:
  void ask(const LifeRecord& l) {
    const InstrumentParameters& p = *l.instruments;
    const State& child = l.at(Stop::y8);
    peers.add(child.circumstances.peer_competence, peer_competence_rating(child, l.luck, p));
    const State& teen = l.at(Stop::y16);
    friends.add(teen.figures[kCloseFriend].specific, friendship_security(teen, l.luck, p));
    const State& adult = l.at(Stop::y25);
    security.add(security_of(adult), adult_interview(adult, l.luck, p).security);
    const SelfReport told = self_report(adult, l.luck, p);
    anxiety.add(anxiety_of(adult.person), told.anxiety);
    avoidance.add(avoidance_of(adult.person), told.avoidance);
    both.add(told.anxiety, told.avoidance);
    const State& grown = l.at(Stop::y30);
    if (grown.couple.is_together)
      quality.add(relationship_quality_of(grown), relationship_quality(grown, l.luck, p));
    reflection.add(grown.person.reflection, rated_reflection(grown, l.luck, p));
    const double settled = grown.person.now.felt_security;
    felt.add(settled, brief_report(settled, ReportItem::felt_security, grown.episode, l.luck, p));
  }
};

/// r of observed with true sensitivity in the default population.
double r_of_watching(double minutes) {
  const CohortRecipe recipe = population(21, kLives);
  InstrumentParameters p;
  p.observation.minutes = minutes;
  Pairs pairs;
  for (std::uint32_t k = 0; k < kLives; ++k) {
    Life life(std::make_shared<const World>(recipe.scenario, Luck{recipe.seed, k}));
    Observation seen;
    for (const Visit& visit : plan_visits(life.world().luck(), p.observation)) {
      life.run_to(visit.episode);
      seen.watch(life.state(), visit, life.world().luck(), life.world().parameters());
    }
    const State& s = life.state();
    pairs.add(sensitivity_of(s.figures[primary_caregiver(s)].care),
              rated_sensitivity(seen, life.world().luck(), p));
  }
  return pairs.r();
}

/// A reliability is stated for the usual spread of the true value; the people surveyed may spread a little more.
void has_reliability(const Pairs& pairs, double stated) {
  CHECK(std::abs(pairs.r() * pairs.r() - stated) < 0.12);
}

}  // namespace

TEST_CASE("instruments measure with the reliability they state") {
  const Survey found;
  const InstrumentParameters p;
  has_reliability(found.peers, p.peer_rating.reliability);
  has_reliability(found.friends, p.friendship_interview.reliability);
  has_reliability(found.security, p.interview.security.reliability);
  has_reliability(found.anxiety, p.self_report.reliability);
  has_reliability(found.avoidance, p.self_report.reliability);
  has_reliability(found.quality, p.quality_scale.reliability);
  has_reliability(found.reflection, p.reflection_scale.reliability);
  has_reliability(found.felt, p.report_reliability);
  CHECK(found.both.r() > 0.1);  // anxious and avoidant reports go together
}

TEST_CASE("the longer sensitivity is watched, the closer it comes to the truth") {
  const double quarter = r_of_watching(15), hour = r_of_watching(60), day = r_of_watching(1440);
  CHECK(quarter > 0.1);
  CHECK(hour > quarter);
  CHECK(day > hour);
  CHECK(day < 1);
}

TEST_CASE("visits fall between 6 and 9 months, on as many days as their length needs") {
  ObservationParameters p;
  for (const double minutes : {15.0, 60.0, 240.0, 1440.0}) {
    p.minutes = minutes;
    const auto visits = plan_visits({1, 0}, p);
    CHECK(visits.size() == (minutes <= 60 ? 1 : static_cast<std::size_t>(minutes / 60)));
    CHECK(visits.front().episode >= episode_at(Age::from_months(6)));
    CHECK(visits.back().episode < episode_at(Age::from_months(9)));
    CHECK(std::is_sorted(visits.begin(), visits.end(),
                         [](const Visit& a, const Visit& b) { return a.episode < b.episode; }));
  }
}

TEST_CASE("perfect reliability has no noise, and poor reliability much") {
  CHECK(scored(0.4, {1, 0.2}, 3) == 0.4);
  CHECK(scored(0.4, {0.5, 0.2}, 1) == doctest::Approx(0.6));
}
