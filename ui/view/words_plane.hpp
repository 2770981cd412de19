#pragma once
// The plane of the self-report and what becomes of a crowd on it, in plain words. Regions are ways of reading two
// numbers, never kinds of person, and every class is named with its instrument.

#include <string>
#include <string_view>

#include "sim/study/crowd_counts.hpp"

namespace securebase {

/// Which lives of a crowd are looked at.
enum class Beginning : std::uint8_t { everyone, secure, avoidant, resistant, disorganized, like_one };
inline constexpr std::size_t kBeginnings = 6;

/// The side of the plane, cut at the middle of both scales: "comfortable with closeness"; in English.
[[nodiscard]] std::string_view words_for_region(PlanePoint point);
/// How near the middle a place is, where another report could well fall on the other side; else empty.
[[nodiscard]] std::string note_on_nearness(PlanePoint point);
/// "anxiety 2.3, avoidance 3.1".
[[nodiscard]] std::string words_for_point(PlanePoint point);
/// One decimal: "2.3".
[[nodiscard]] std::string words_for_scale(float value);
/// The instrument of the plane, as it is named on the screen.
[[nodiscard]] std::string what_the_plane_is();
/// What a dot's place is at this age: told, or what would be told.
[[nodiscard]] std::string what_a_dot_is(Age age, bool is_as_told);

/// Where a life stands on the plane, in a sentence or two.
[[nodiscard]] std::string where_on_the_plane(const std::string& name, Age age, PlanePoint now);

/// "secure at one", "like life 12".
[[nodiscard]] std::string words_for(Beginning beginning, std::uint32_t life);
/// "2,000 lives", "1 life".
[[nodiscard]] std::string words_for_lives(std::size_t lives);

/// What the adult instruments found of some lives.
struct Ends {
  Beginning beginning = Beginning::everyone;
  std::uint32_t life = 0;  ///< for Beginning::like_one
  int year = kFirstAskedYear;
  AdultCounts counts;
  PlaneSpread spread, everyone;
  [[nodiscard]] std::uint32_t lives() const {
    return counts.by_class[0] + counts.by_class[1] + counts.by_class[2];
  }
};
/// "Of 214 lives that were avoidant at one, the interview at 28 finds 96 autonomous, …".
[[nodiscard]] std::string where_they_ended(const Ends& ends);
/// "Eight in ten of them tell an anxiety between 1.9 and 4.2 …".
[[nodiscard]] std::string how_far_apart(const Ends& ends);
/// What a beginning does and does not say about an end.
[[nodiscard]] std::string what_a_beginning_is();

/// The birthday on which adults are asked that lies nearest before this age; the first one for the young.
[[nodiscard]] int asked_year(Age age);

}  // namespace securebase
