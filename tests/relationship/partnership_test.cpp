// Guards adult love: who is accepted, what wears a partner, how quarrels end and couples part. It would fail
// if insecurity tired a steady partner, if recovery were not shared, or if commitment did not hold.
#include "sim/relationship/partnership.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "sim/core/math.hpp"

using namespace securebase;

namespace {

const PartnershipParameters kUsualPartnership;

Person person_with(double other, double self) {
  Person person;
  person.general = {other, self};
  return person;
}

Partnership couple_with(double steadiness, double own = 0.6, double theirs = 0.6) {
  Partnership couple;
  couple.is_together = true;
  couple.traits.steadiness = steadiness;
  couple.own_commitment = own;
  couple.their_commitment = theirs;
  return couple;
}

double wear_after_a_year(double steadiness, Strategy strategy) {
  Figure partner;
  EpisodeRecord episode;
  episode.strategy = strategy;
  for (int i = 0; i < 104; ++i) wear(couple_with(steadiness), partner, episode, kUsualPartnership);
  return partner.wear;
}

Draws luck(double topic, double recovery) { return {{0, topic, recovery, 0.5}}; }

/// Mean distance of what is seen from what is there.
double misjudged(double awareness) {
  Person person;
  person.red_flag_awareness = awareness;
  double sum = 0;
  for (std::uint32_t i = 0; i < 2000; ++i) {
    const Candidate c = draw_candidate(person, {3, 0}, i, kUsualPartnership);
    sum += std::fabs(c.seen - impression_of(c.traits));
  }
  return sum / 2000;
}

}  // namespace

TEST_CASE("the same luck brings the same people, whoever meets them") {
  Person aware;
  aware.red_flag_awareness = 1;
  for (std::uint32_t i = 0; i < 100; ++i) {
    const Candidate met = draw_candidate({}, {3, 0}, i, kUsualPartnership);
    const Candidate same = draw_candidate(aware, {3, 0}, i, kUsualPartnership);
    CHECK(met.traits == same.traits);
    CHECK(met.care == same.care);
  }
}

TEST_CASE("people met differ in steadiness around the stated mean and spread") {
  double sum = 0;
  double squares = 0;
  for (std::uint32_t i = 0; i < 5000; ++i) {
    const double x = draw_candidate({}, {3, 0}, i, kUsualPartnership).traits.steadiness -
                     kUsualPartnership.steadiness_mean;
    sum += x;
    squares += x * x;
  }
  CHECK(std::fabs(sum / 5000) < 0.015);
  CHECK(std::sqrt(squares / 5000) == doctest::Approx(kUsualPartnership.steadiness_sd).epsilon(0.06));
}

TEST_CASE("more self-worth raises the bar") {
  for (double self = 0; self < 1; self += 0.1) {
    CHECK(bar_of(person_with(0.5, self), kUsualPartnership) <
          bar_of(person_with(0.5, self + 0.1), kUsualPartnership));
  }
}

TEST_CASE("red-flag awareness raises the bar and sharpens what is seen") {
  Person aware;
  aware.red_flag_awareness = 1;
  CHECK(bar_of(aware, kUsualPartnership) > bar_of({}, kUsualPartnership));
  CHECK(misjudged(1) == doctest::Approx((1 - kUsualPartnership.awareness_sees) * misjudged(0)));
}

TEST_CASE("a partner who is fully steady is not worn, an unsteady one is") {
  for (const Strategy strategy : {Strategy::hyperactivating, Strategy::deactivating}) {
    CHECK(wear_after_a_year(1, strategy) == 0);
    CHECK(wear_after_a_year(0.2, strategy) > 0.2);
    CHECK(wear_after_a_year(0.2, strategy) > wear_after_a_year(0.6, strategy));
  }
  CHECK(wear_after_a_year(0, Strategy::primary) == 0);
}

TEST_CASE("own recovery grows with security and with reflection") {
  CHECK(own_recovery(person_with(0.8, 0.5), kUsualPartnership) >
        own_recovery(person_with(0.4, 0.5), kUsualPartnership));
  CHECK(own_recovery(person_with(0.5, 0.8), kUsualPartnership) >
        own_recovery(person_with(0.5, 0.4), kUsualPartnership));
  Person reflecting = person_with(0.4, 0.4);
  reflecting.reflection = 1;
  CHECK(own_recovery(reflecting, kUsualPartnership) > own_recovery(person_with(0.4, 0.4), kUsualPartnership));
}

TEST_CASE("a couple recovers unless neither of the two would") {
  for (const double theirs : {0.0, 0.3, 0.9, 1.0}) {
    for (const double security : {0.0, 0.5, 1.0}) {
      Person person = person_with(security, security);
      Partnership couple = couple_with(0.6);
      couple.traits.recovery = theirs;
      const double together = 1 - (1 - own_recovery(person, kUsualPartnership)) * (1 - theirs);
      Figure partner;
      Partnership lucky = couple;
      CHECK(quarrel(person, partner, lucky, luck(0, together - 1e-9), kUsualPartnership).is_recovered);
      if (together < 1) {
        CHECK_FALSE(
            quarrel(person, partner, couple, luck(0, together + 1e-9), kUsualPartnership).is_recovered);
      }
    }
  }
}

TEST_CASE("a quarrel that ends binds, one that does not costs commitment and trust") {
  Person person;
  Figure partner;
  Partnership couple = couple_with(0.6);
  quarrel(person, partner, couple, luck(0, 0.0001), kUsualPartnership);
  CHECK(couple.own_commitment > 0.6);
  CHECK(couple.their_commitment > 0.6);
  CHECK(partner.specific > 0.5);
  couple = couple_with(0.6);
  partner = {};
  quarrel(person, partner, couple, luck(0, 0.9999), kUsualPartnership);
  CHECK(couple.own_commitment == doctest::Approx(0.6 - kUsualPartnership.quarrel_costs));
  CHECK(couple.their_commitment < 0.6);
  CHECK(partner.specific < 0.5);
}

TEST_CASE("a quarrel can be about anything, and its last topic is the last word of the list") {
  Person person;
  Figure partner;
  Partnership couple = couple_with(0.6);
  for (std::size_t i = 0; i < kTopicCount; ++i) {
    const double middle = (static_cast<double>(i) + 0.5) / kTopicCount;
    CHECK(quarrel(person, partner, couple, luck(middle, 0.5), kUsualPartnership).topic ==
          static_cast<Topic>(i));
  }
  CHECK(quarrel(person, partner, couple, luck(1 - 0x1p-33, 0.5), kUsualPartnership).topic ==
        Topic::being_late);
}

TEST_CASE("the feeling under a quarrel follows the model that is lowest") {
  Figure partner;
  const auto feeling = [&](Person person) {
    Partnership couple = couple_with(0.6);
    return quarrel(person, partner, couple, luck(0, 0.5), kUsualPartnership).own_feeling;
  };
  CHECK(feeling(person_with(0.8, 0.8)) == Feeling::hurt);
  CHECK(feeling(person_with(0.5, 0.3)) == Feeling::not_mattering);
  CHECK(feeling(person_with(0.3, 0.5)) == Feeling::crowded);
  Person afraid = person_with(0.8, 0.8);
  afraid.fear = 0.5;
  CHECK(feeling(afraid) == Feeling::frightened);
}

TEST_CASE("the chance of a break-up falls with the weaker of the two commitments") {
  for (double weak = 0; weak < 0.9; weak += 0.1) {
    const double chance = break_up_chance(couple_with(0.6, weak, 0.9), 25, kUsualPartnership);
    CHECK(chance == doctest::Approx(kUsualPartnership.break_up_hazard * (1 - weak) * (1 - weak)));
    CHECK(chance == break_up_chance(couple_with(0.6, 0.9, weak), 25, kUsualPartnership));
    CHECK(chance > break_up_chance(couple_with(0.6, weak + 0.1, 0.9), 25, kUsualPartnership));
    CHECK(chance == break_up_chance(couple_with(0.6, weak, 1), 25, kUsualPartnership));
  }
}

TEST_CASE("couples part less often after 35") {
  const Partnership couple = couple_with(0.6);
  CHECK(
      break_up_chance(couple, 35, kUsualPartnership) ==
      doctest::Approx(kUsualPartnership.hazard_after_35 * break_up_chance(couple, 34.9, kUsualPartnership)));
}

TEST_CASE("red flags that are seen loosen commitment") {
  Person aware = person_with(0.5, 0.5);
  aware.red_flag_awareness = 1;
  Figure frightening;
  frightening.care.fright_rate = 0.5;
  Partnership seen = couple_with(0.2);
  Partnership unseen = seen;
  pass_commitment(aware, frightening, seen, kUsualPartnership);
  pass_commitment(person_with(0.5, 0.5), frightening, unseen, kUsualPartnership);
  CHECK(seen.own_commitment < unseen.own_commitment);
}

TEST_CASE("care is given more often by the secure and less by someone flooded") {
  const auto share_given = [](Person person) {
    int given = 0;
    for (int i = 0; i < 1000; ++i) given += gives_care(person, (i + 0.5) / 1000);
    return given;
  };
  CHECK(share_given(person_with(0.9, 0.9)) > share_given(person_with(0.3, 0.3)) + 200);
  Person flooded = person_with(0.9, 0.9);
  flooded.now.arousal = 1;
  CHECK(share_given(flooded) == share_given(person_with(0.9, 0.9)) - 400);
}

TEST_CASE("a new partner starts without wear, and is expected to be as others are") {
  Figure partner;
  partner.wear = 0.4;
  Partnership couple;
  begin(couple, partner, {{}, {}, 0.5}, person_with(0.3, 0.6), 5000);
  CHECK(couple.is_together);
  CHECK(couple.since_episode == 5000);
  CHECK(couple.partners_so_far == 1);
  CHECK(partner.is_present);
  CHECK(partner.wear == 0);
  CHECK(partner.specific == 0.3);
  end(couple, partner);
  CHECK_FALSE(couple.is_together);
  CHECK(couple.break_ups == 1);
  CHECK_FALSE(partner.is_present);
}
