#pragma once
// The calendar of a life: which episode happens at which age. It is the same for everyone, so an episode's
// number is an age, and two lives of one seed meet the same luck at the same age.

#include <cstdint>

#include "sim/core/age.hpp"
#include "sim/person/stage_of_life.hpp"

namespace securebase {

/// A stretch of life with evenly spaced episodes.
struct Segment {
  StageOfLife stage;
  std::uint32_t first_episode;
  std::int32_t first_hour;
  std::int32_t hours_per_episode;
};

/// Three episodes a day to 18 months; four a week to 12 years; two a week from then on.
inline constexpr std::array<Segment, 5> kCalendar{{
    {StageOfLife::infancy, 0, 0, 8},
    {StageOfLife::childhood, 1644, 13152, 42},
    {StageOfLife::childhood, 2375, 43854, 42},  // from about 5 years every second episode is with peers
    {StageOfLife::adolescence, 3836, 105216, 84},
    {StageOfLife::adulthood, 4462, 157800, 84},
}};
inline constexpr std::uint32_t kEndOfInfancy = kCalendar[1].first_episode;
inline constexpr std::uint32_t kStartOfSchool = kCalendar[2].first_episode;
inline constexpr std::uint32_t kStartOfAdolescence = kCalendar[3].first_episode;
inline constexpr std::uint32_t kStartOfAdulthood = kCalendar[4].first_episode;
inline constexpr std::uint32_t kEndOfLife = 10932;  ///< 80 years

/// The stretch that this episode (0 … kEndOfLife) belongs to.
[[nodiscard]] constexpr const Segment& segment_of(std::uint32_t episode) {
  std::size_t i = kCalendar.size() - 1;
  while (i > 0 && episode < kCalendar[i].first_episode) --i;
  return kCalendar[i];
}

/// The age at which this episode begins.
[[nodiscard]] constexpr Age age_at(std::uint32_t episode) {
  const Segment& s = segment_of(episode);
  return {s.first_hour + static_cast<std::int32_t>(episode - s.first_episode) * s.hours_per_episode};
}

/// The first episode that begins at this age or later, at most kEndOfLife.
[[nodiscard]] constexpr std::uint32_t episode_at(Age age) {
  std::size_t i = kCalendar.size() - 1;
  while (i > 0 && age.hours <= kCalendar[i - 1].first_hour +
                                   static_cast<std::int32_t>(kCalendar[i].first_episode -
                                                             kCalendar[i - 1].first_episode - 1) *
                                       kCalendar[i - 1].hours_per_episode) {
    --i;
  }
  const Segment& s = kCalendar[i];
  const std::int32_t since = age.hours - s.first_hour;
  const std::int32_t steps = since <= 0 ? 0 : (since + s.hours_per_episode - 1) / s.hours_per_episode;
  const std::uint32_t episode = s.first_episode + static_cast<std::uint32_t>(steps);
  return episode < kEndOfLife ? episode : kEndOfLife;
}

static_assert(age_at(kEndOfInfancy).hours == 13152 && age_at(kEndOfInfancy - 1).hours == 13144);
static_assert(age_at(kStartOfSchool).hours == 43854 && age_at(kStartOfSchool - 1).hours == 43812);
static_assert(age_at(kStartOfAdolescence).hours == 105216 && age_at(kStartOfAdulthood).hours == 157800);
static_assert(age_at(kEndOfLife).hours == 80 * kHoursPerYear);
static_assert(episode_at({0}) == 0 && episode_at({1}) == 1 && episode_at({13152}) == kEndOfInfancy);

}  // namespace securebase
