#pragma once
// What is shown, in plain words: warm, exact, neutral. Every sentence stands as a template in one table or
// one small function, so that a second language can follow. Needs no window: the command line uses it too.

#include <string>
#include <string_view>
#include <vector>

#include "sim/life/mark.hpp"
#include "sim/life/state.hpp"
#include "ui/text/language.hpp"
#include "ui/view/beat.hpp"

namespace securebase {

/// Where the last moment took place; it follows from the age and from who was sought.
enum class Place : std::uint8_t {
  cradle,           ///< to 6 months
  nursery,          ///< to 18 months
  family_home,      ///< a child with a caregiver
  school_yard,      ///< a child with peers
  teenage_home,     ///< an adolescent with a caregiver
  teenage_cafe,     ///< an adolescent with a friend
  cafe,             ///< an adult with a friend
  visit,            ///< an adult with a caregiver
  home,             ///< an adult with a partner
  consulting_room,  ///< an adult with a therapist
};
inline constexpr std::size_t kPlaceCount = 10;

[[nodiscard]] Place place_of(const State& state);
/// "at home with Ana", "in the school yard".
[[nodiscard]] std::string where_of(const State& state);
/// How a figure is called inside a sentence: "Ana", "the other children", "the therapist".
[[nodiscard]] std::string name_of_figure(const Figure& figure);
/// "Mia · 9 months · at home with Ana".
[[nodiscard]] std::string title_of(const State& state, const std::string& name);
/// "newborn", "9 months", "28 years".
[[nodiscard]] std::string words_for_age(Age age);
/// "12 days", "9 months", "2 years 3 months", "28 years".
[[nodiscard]] std::string words_for_span(Age age);

/// One short line for this beat of the last episode.
[[nodiscard]] std::string what_happens_now(const State& state, const std::string& name, const Beat& beat);
/// The last episode as a small story: call, answers, calls again.
[[nodiscard]] std::string what_happened(const State& state, const std::string& name);
/// Why it taught much or little, and which way both models moved.
[[nodiscard]] std::string what_it_taught(const State& state, const std::string& name);
/// Everything the stage shows when the moment is over, as one paragraph.
[[nodiscard]] std::string describe_moment(const State& state, const std::string& name);

/// "hardly", "seldom", "sometimes", "often", "mostly", "nearly always".
[[nodiscard]] std::string words_for_level(double level);
/// "clearly more", "a little less", "unchanged".
[[nodiscard]] std::string words_for_change(double change);
[[nodiscard]] std::string words_for(Outside outside);
[[nodiscard]] std::string words_for(Inside inside);
/// "a plain call", "a loud call", "a quiet call", "a call broken off".
[[nodiscard]] std::string words_for_call(const EpisodeRecord& episode);
/// "no answer", "warm, and it fits".
[[nodiscard]] std::string words_for_answer(Answer answer);
/// "available today", "half there today", "taken up today".
[[nodiscard]] std::string words_for_availability(double availability);
/// Short label for the timeline: "meets Sam". `state` is the one at the moment of the mark.
[[nodiscard]] std::string words_for_mark(const Mark& mark, const State& state);

/// Whether the couple quarrelled in the half week that has just been lived.
[[nodiscard]] bool has_quarrelled(const State& state);
/// "a quarrel, and back to each other".
[[nodiscard]] std::string words_for_quarrel(const Conflict& conflict);

/// The first letter made a capital.
[[nodiscard]] std::string capital(std::string words);

/// What is shown, in the language of the screen, and filled: {p} the person, {f} the figure, {n} "noticed all the same, " where a call was quiet.
[[nodiscard]] std::string told(std::string_view sentence, const State& state, const std::string& name);
/// The same by names alone: {p} the person, {f} the figure.
[[nodiscard]] std::string filled(std::string_view sentence, std::string_view person, std::string_view figure);
/// "Ana", "Ana and Ben", "Ana, Ben and Cleo".
[[nodiscard]] std::string listed(const std::vector<std::string>& parts);

}  // namespace securebase
