// Guards what a coder makes of the two reunions: scales and class follow from what was seen and from nothing
// else, and the coder errs by the stated amount. It fails if anything hidden leaks into a score.
#include <doctest/doctest.h>

#include <cmath>

#include "tests/instruments/rooms.hpp"

using namespace securebase;

namespace {

/// The same behaviour in both reunions.
SspTallies both(const SspTally& tally) { return {tally, tally}; }

SspTallies much_avoiding() {
  SspTally tally;
  tally.approaching = 1;
  tally.avoiding = 140;
  return both(tally);
}

SspTallies resisting_in_contact() {
  SspTally tally;
  tally.approaching = 12;
  tally.arrivals = 2;
  tally.contact = 70;
  tally.resisting = 70;
  tally.crying_held = 60;
  return both(tally);
}

SspTallies broken_off_and_freezing() {
  SspTally tally;
  tally.approaching = 16;
  tally.broken_off = 8;
  tally.freezing = 50;
  return both(tally);
}

SspTallies quickly_comforted() {
  SspTally tally;
  tally.approaching = 8;
  tally.arrivals = 1;
  tally.contact = 45;
  return both(tally);
}

SspClass class_by(const SspTallies& tallies) {
  const SspCodingParameters p;
  return class_of(score(tallies, p), p);
}

/// The tallies of a trace, counted anew by someone who has only the film.
SspTallies counted_anew(const SspTrace& trace) {
  SspTallies tallies;
  SspAct before = SspAct::plays;
  for (const SspMoment& moment : trace) {
    tally(tallies, moment.seen, before);
    before = moment.seen.act;
  }
  return tallies;
}

/// Mean and standard deviation of the errors on the scales that lie far from both ends.
struct Errors {
  double sum = 0, squares = 0;
  int count = 0;
  void add(const SspScores& seen, const SspScores& coded) {
    for_each_field(seen, coded, [this](const auto& field, double truth, double value) {
      if (truth < field.low + 1 || truth > field.high - 1) return;
      sum += value - truth, squares += (value - truth) * (value - truth), ++count;
    });
  }
  [[nodiscard]] double mean() const { return sum / count; }
  [[nodiscard]] double spread() const { return std::sqrt(squares / count - mean() * mean()); }
};

Errors errors_with(double reliability, double scale_spread) {
  SspRules rules;
  rules.ssp.coding.reliability = reliability;
  rules.ssp.coding.scale_spread = scale_spread;
  Errors errors;
  for (const RoomVisit& room : visits(150, rules))
    errors.add(score(room.result.tallies, rules.ssp.coding), room.result.scores);
  REQUIRE(errors.count > 300);
  return errors;
}

}  // namespace

TEST_CASE("the class follows from what was counted") {
  CHECK(class_by(much_avoiding()) == SspClass::avoidant);
  CHECK(class_by(resisting_in_contact()) == SspClass::resistant);
  CHECK(class_by(broken_off_and_freezing()) == SspClass::disorganized);
  CHECK(class_by(quickly_comforted()) == SspClass::secure);
}

TEST_CASE("an infant who did little of anything and played is no worse off than secure") {
  CHECK(class_by({}) == SspClass::secure);
  const SspScores s = score({}, {});
  CHECK(s == SspScores{});
}

TEST_CASE("continuous security is highest where closeness comforted") {
  const double secure = ssp_security(score(quickly_comforted(), {}));
  CHECK(secure > ssp_security(score(much_avoiding(), {})) + 1);
  CHECK(secure > ssp_security(score(resisting_in_contact(), {})) + 1);
  CHECK(secure > ssp_security(score(broken_off_and_freezing(), {})) + 1);
}

TEST_CASE("more of a behaviour never lowers its own scale, and no scale leaves its range") {
  SspScores before;
  for (int seconds = 0; seconds <= 180; seconds += 5) {
    SspTally tally;
    tally.approaching = tally.contact = tally.avoiding = tally.resisting = tally.freezing = seconds;
    SspScores s = score(both(tally), {});
    for_each_field(s, before, [](const auto& field, double now, double then) {
      CHECK(now >= then);
      CHECK(now >= field.low);
      CHECK(now <= field.high);
    });
    before = s;
  }
  CHECK(before == SspScores{7, 7, 7, 7, 9});
}

TEST_CASE("the second reunion weighs more than the first") {
  SspTally avoiding;
  avoiding.avoiding = 60;
  CHECK(score({SspTally{}, avoiding}, {}).avoidance > score({avoiding, SspTally{}}, {}).avoidance);
}

TEST_CASE("only the two reunions count") {
  SspSeen seen;
  seen.act = SspAct::resists;
  seen.is_held = seen.is_crying = true;
  for (std::uint8_t episode = 1; episode <= kSspEpisodes; ++episode) {
    SspTallies tallies;
    seen.episode = episode;
    tally(tallies, seen, SspAct::plays);
    CAPTURE(static_cast<int>(episode));
    CHECK((tallies == SspTallies{}) == (episode != 5 && episode != 8));
  }
}

TEST_CASE("whoever has only the film comes to the same scales") {
  for (const RoomVisit& room : visits(25)) {
    const SspTallies tallies = counted_anew(room.trace);
    CHECK(tallies == room.result.tallies);
    CHECK(room.trace.back().so_far == score(tallies, {}));
  }
}

TEST_CASE("what is hidden changes no score where the film is the same") {
  for (RoomVisit& room : visits(5)) {
    const SspTallies before = counted_anew(room.trace);
    for (SspMoment& moment : room.trace) {
      moment.arousal = moment.activation = moment.exploration = 0;
      moment.strategy = Strategy::primary;
      moment.answer = Answer::frightening;
    }
    CHECK(counted_anew(room.trace) == before);
  }
}

TEST_CASE("a coder who never errs hands in what was seen") {
  SspRules rules;
  rules.ssp.coding.reliability = 1;
  for (const RoomVisit& room : visits(25, rules)) {
    CHECK(room.result.scores == room.trace.back().so_far);
    CHECK(room.result.ssp_class == class_of(room.result.scores, rules.ssp.coding));
    CHECK(room.result.security == ssp_security(room.result.scores));
  }
}

TEST_CASE("class and security are the coder's, error and all, and stay within their ranges") {
  SspRules rules;
  rules.ssp.coding.reliability = 0.3;
  int errors = 0;
  for (const RoomVisit& room : visits(25, rules)) {
    const SspResult& r = room.result;
    CHECK(r.ssp_class == class_of(r.scores, rules.ssp.coding));
    CHECK(r.security == ssp_security(r.scores));
    for_each_field(r.scores, [](const auto& field, double value) {
      CHECK(value >= field.low);
      CHECK(value <= field.high);
    });
    errors += r.ssp_class != class_of(room.trace.back().so_far, rules.ssp.coding);
  }
  CHECK(errors > 5);
}

TEST_CASE("a coder errs by the stated amount and to neither side") {
  const Errors usual = errors_with(0.85, 0.2);
  const double stated = 0.2 * std::sqrt(0.15 / 0.85);
  CHECK(std::abs(usual.spread() / stated - 1) < 0.07);
  CHECK(std::abs(usual.mean()) < 0.02);
  CHECK(std::abs(errors_with(0.5, 0.2).spread() / 0.2 - 1) < 0.07);
}
