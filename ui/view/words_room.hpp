#pragma once
// A Strange Situation told in plain words: eight short paragraphs from what a camera saw, then the scales and
// the class with what they are and are not. The command line and the room's view share it.

#include <array>
#include <string>
#include <vector>

#include "sim/instruments/strange_situation.hpp"
#include "ui/view/words_life.hpp"

namespace securebase {

/// What was seen in one episode, counted.
struct RoomEpisode {
  int seconds = 0;  ///< how long it lasted, 30–180 (episode 1: 30)
  bool has_caregiver = false;
  bool has_stranger = false;
  std::array<int, EnumWords<SspAct>::names.size()> acts{};  ///< seconds of each act, by SspAct
  int held = 0;                                             ///< seconds in the caregiver's arms
  int crying = 0;                                           ///< seconds
};

/// The eight episodes of a trace, in their order.
[[nodiscard]] std::array<RoomEpisode, kSspEpisodes> room_episodes(const SspTrace& trace);

/// Whether this episode (index 0–7) ended before its time.
[[nodiscard]] bool is_cut_short(const RoomEpisode& episode, std::size_t index);

/// What the infant was seen to do: "came to Jona", "played".
[[nodiscard]] std::string words_for_act(SspAct act, const std::string& infant, const std::string& caregiver);

/// One paragraph an episode: who was there, how long it lasted, what the infant did for how many seconds.
[[nodiscard]] std::vector<LifeParagraph> describe_room(const SspTrace& trace, const std::string& infant,
                                                       const std::string& caregiver);

/// The scales as coded, and the class with what it is not.
[[nodiscard]] std::vector<LifeParagraph> describe_coding(const SspResult& result, const std::string& infant,
                                                         const std::string& caregiver);

}  // namespace securebase
