#pragma once
// A procedure made up by hand: eight short episodes, so that what a view shows does not depend on any constant
// of the room.

#include <array>

#include "sim/instruments/strange_situation.hpp"

namespace securebase::testing {

inline constexpr int kEpisodeSeconds = 30;  ///< of each made-up episode

/// The first second of an episode (1–8).
inline constexpr int start_of(int episode) { return (episode - 1) * kEpisodeSeconds; }

/// The infant walks along the room; arousal rises while the caregiver is away. In reunions: this act, this answer.
inline SspTrace made_up_trace(SspAct act = SspAct::approaches, Answer answer = Answer::matched,
                              bool is_held = false) {
  constexpr std::array<bool, kSspEpisodes> kCaregiver{true, true, true, false, true, false, false, true};
  constexpr std::array<bool, kSspEpisodes> kStranger{false, false, true, true, false, false, true, false};
  SspTrace trace;
  for (int i = 0; i < kSspEpisodes * kEpisodeSeconds; ++i) {
    const auto episode = static_cast<std::size_t>(i / kEpisodeSeconds);
    const bool is_reunion = episode == 4 || episode == 7;
    SspMoment m;
    m.seen.second = static_cast<std::uint16_t>(i);
    m.seen.episode = static_cast<std::uint8_t>(episode + 1);
    m.seen.second_of_episode = static_cast<std::uint16_t>(i % kEpisodeSeconds);
    m.seen.has_caregiver = kCaregiver[episode];
    m.seen.has_stranger = kStranger[episode];
    m.seen.caregiver = m.seen.has_caregiver ? kSspCaregiversChair : kSspDoor;
    m.seen.stranger = m.seen.has_stranger ? kSspStrangersChair : kSspDoor;
    m.seen.infant = is_held && is_reunion ? m.seen.caregiver : SspPlace{1 + 0.05 * (i % kEpisodeSeconds), 2};
    m.seen.act = is_reunion ? act : (m.seen.has_caregiver ? SspAct::plays : SspAct::searches);
    m.seen.is_held = is_held && is_reunion;
    m.arousal = m.seen.has_caregiver ? 0.3 : 0.8;
    m.activation = 0.1;
    m.exploration = 0.6;
    m.answer = is_reunion ? answer : Answer::unnoticed;
    m.so_far.proximity = 1 + 6.0 * i / (kSspEpisodes * kEpisodeSeconds);
    trace.push_back(m);
  }
  return trace;
}

}  // namespace securebase::testing
