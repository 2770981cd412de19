#pragma once
// The streams of luck (core/random.hpp): one number a purpose. Numbers are never reused, so a new purpose
// leaves all others' luck as it was.

#include <cstdint>

namespace securebase::stream {

inline constexpr std::uint32_t kBirth = 1;
inline constexpr std::uint32_t kEpisode = 2;  ///< index 0: need and strategy; 1–3: the rounds
inline constexpr std::uint32_t kMood = 3;     ///< half i: the figure in place i
inline constexpr std::uint32_t kDrift = 5;
inline constexpr std::uint32_t kDay = 6;  ///< the small matters of every step: see Step in life/day.cpp
inline constexpr std::uint32_t kPeers = 7;
inline constexpr std::uint32_t kFriend = 8;
inline constexpr std::uint32_t kCandidate = 9;
inline constexpr std::uint32_t kEvent = 10;  ///< how hard a life event is
inline constexpr std::uint32_t kConflict = 11;
inline constexpr std::uint32_t kBreakUp = 12;
inline constexpr std::uint32_t kStrangeSituation = 13;
inline constexpr std::uint32_t kObservation = 14;  ///< home visits; from here on what instruments err by
inline constexpr std::uint32_t kPeerRating = 15;
inline constexpr std::uint32_t kFriendshipInterview = 16;
inline constexpr std::uint32_t kAdultInterview = 17;
inline constexpr std::uint32_t kSelfReport = 18;
inline constexpr std::uint32_t kDiary = 19;
inline constexpr std::uint32_t kReport = 20;  ///< single items and short scales
inline constexpr std::uint32_t kFrightRating = 22;
inline constexpr std::uint32_t kSearch = 21;  ///< the search for constants

}  // namespace securebase::stream
