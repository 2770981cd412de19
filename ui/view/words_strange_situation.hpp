#pragma once
// The Strange Situation in plain words: who is in the room, what is seen, what comes back, what is counted,
// and what a class is and is not. Warm, exact, neutral: nobody is blamed and nobody is typed.

#include <array>
#include <string>
#include <string_view>

#include "sim/instruments/strange_situation.hpp"
#include "ui/view/beat.hpp"

namespace securebase {

/// How the two are called.
struct SspNames {
  std::string infant;     ///< "Mia"
  std::string caregiver;  ///< "Ana", or "the caregiver"
};

/// One of the coder's five scales; its words are in English.
struct SspScale {
  std::string_view name;
  std::string_view help;  ///< what counts, in a few words
  double SspScores::*score;
  double most;  ///< 7 or 9; all start at 1
};
[[nodiscard]] const std::array<SspScale, 5>& ssp_scales();

/// "Mia · 12 months · in a strange room with Ana".
[[nodiscard]] std::string title_of_ssp(const SspNames& names, int months);
/// A few words for the strip: "reunion".
[[nodiscard]] std::string words_for_ssp_episode(int episode);
/// One sentence on who is in the room: "Ana comes back and the stranger leaves: the first reunion."
[[nodiscard]] std::string who_is_in_the_room(int episode, const SspNames& names);
/// One or two words: "turns away".
[[nodiscard]] std::string words_for(SspAct act);
/// What the infant is seen to do, in whole sentences.
[[nodiscard]] std::string what_the_infant_does(const SspMoment& moment, const SspNames& names);
/// What the grown-ups do, in whole sentences.
[[nodiscard]] std::string what_the_others_do(const SspMoment& moment, const SspNames& names);
/// Why this way of calling makes sense where it was learned; before the first parting, what to look for.
[[nodiscard]] std::string why_this_way(const SspMoment& moment);
[[nodiscard]] bool is_before_parting(const SspMoment& moment);

/// What an onlooker would say, and what someone who could feel the pulse would.
[[nodiscard]] Outside outside_of(const SspMoment& moment);
[[nodiscard]] Inside inside_of(const SspMoment& moment);

/// How far the infant is free to explore, 0–1: "hardly", "fully".
[[nodiscard]] std::string words_for_exploration(double exploration);

/// "4:05", minutes and seconds.
[[nodiscard]] std::string words_for_clock(int second);
/// "A coder writes: secure (B)."
[[nodiscard]] std::string words_for_class(SspClass ssp_class);
/// What a class is not.
[[nodiscard]] std::string what_a_class_is(const SspNames& names);
/// What is counted, until a coder has written the scores down.
[[nodiscard]] std::string what_is_scored();
/// What the instrument is made for, where the age is another; nothing at 12 months.
[[nodiscard]] std::string note_on_age(int months);

}  // namespace securebase
