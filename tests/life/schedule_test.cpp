// Guards the calendar: an episode's number is an age. It would fail if a stretch of life overlapped the next
// or if a moment could not be found again by its age.
#include "sim/life/schedule.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace securebase;

TEST_CASE("each episode begins later than the one before") {
  for (std::uint32_t episode = 0; episode < kEndOfLife; ++episode) {
    REQUIRE(age_at(episode) < age_at(episode + 1));
  }
}

TEST_CASE("an episode is found again by its age, and by any hour since the one before") {
  for (std::uint32_t episode = 1; episode <= kEndOfLife; ++episode) {
    REQUIRE(episode_at(age_at(episode)) == episode);
    REQUIRE(episode_at({age_at(episode - 1).hours + 1}) == episode);
    REQUIRE(episode_at({age_at(episode).hours - 1}) == episode);
  }
}

TEST_CASE("a life has three episodes a day, then four a week, then two a week") {
  const auto in_a_week = [](double years) {
    const Age from = Age::from_years(years);
    return episode_at({from.hours + 7 * kHoursPerDay}) - episode_at(from);
  };
  CHECK(in_a_week(1) == 21);
  CHECK(in_a_week(8) == 4);
  CHECK(in_a_week(15) == 2);
  CHECK(in_a_week(50) == 2);
}

TEST_CASE("the stages begin at birth, 18 months, 12 and 18 years") {
  CHECK(segment_of(0).stage == StageOfLife::infancy);
  CHECK(age_at(kEndOfInfancy).months() == doctest::Approx(18).epsilon(0.001));
  CHECK(age_at(kStartOfSchool).years() == doctest::Approx(5).epsilon(0.001));
  CHECK(age_at(kStartOfAdolescence).years() == doctest::Approx(12).epsilon(0.001));
  CHECK(age_at(kStartOfAdulthood).years() == doctest::Approx(18).epsilon(0.001));
  CHECK(segment_of(kStartOfAdulthood - 1).stage == StageOfLife::adolescence);
  CHECK(segment_of(kStartOfAdulthood).stage == StageOfLife::adulthood);
}

TEST_CASE("nothing is later than the end of life") {
  CHECK(episode_at(Age::from_years(80)) == kEndOfLife);
  CHECK(episode_at(Age::from_years(119)) == kEndOfLife);
}
