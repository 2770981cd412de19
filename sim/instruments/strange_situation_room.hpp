#pragma once
// The people in the room of the Strange Situation: where they stand, and how an infant feels and acts from one
// second to the next. Only strange_situation*.cpp include this; scoring never does.

#include <glm/vec2.hpp>

#include "sim/instruments/strange_situation.hpp"

namespace securebase::ssp {

inline constexpr double kArm = 0.5;                  ///< metres within which one can touch and be picked up
inline constexpr std::uint32_t kSpell = 5;           ///< seconds for which a way of acting or an answer lasts
inline constexpr std::uint32_t kSecondsMost = 1290;  ///< 30 seconds and seven times three minutes

/// What the infant brings along; it does not change in the room.
struct Disposition {
  double trust = 0.5;     ///< what is expected of this caregiver, 0–1
  double doubted = 0;     ///< share of trust that unpredictability takes away
  double turns_up = 0.5;  ///< chance that a need not shown plainly is turned up
  double fear = 0;
  double rouses = 1;  ///< reactivity as a multiple of every rise
  double relief = 1;  ///< soothability and the caregiver's touch as a multiple of comfort
};

struct Infant {
  glm::dvec2 place{kSspToys.x, kSspToys.y};
  double arousal = 0;
  double activation = 0;
  double exploration = 1;
  double trust = 0.5;  ///< as it stands after what has happened in the room
  Strategy strategy = Strategy::primary;
  SspAct act = SspAct::plays;
  bool is_angry = false;
  bool is_afraid = false;  ///< fear will break off the approach of this spell
  bool has_greeted = false;
  bool is_held = false;
};

struct Adult {
  glm::dvec2 place{kSspDoor.x, kSspDoor.y};
  bool is_here = false;
};

/// Everything about one second.
struct Room {
  Infant infant;
  Adult caregiver;
  Adult stranger;
  Answer answer = Answer::unnoticed;
  std::uint8_t episode = 1;
  std::uint16_t second = 0;
  std::uint16_t second_of_episode = 0;
  std::uint16_t crying = 0;  ///< seconds without a pause

  /// Ainsworth's two reunions.
  [[nodiscard]] bool is_reunion() const { return episode == 5 || episode == 8; }
  [[nodiscard]] bool is_separation() const { return !caregiver.is_here; }
};

[[nodiscard]] double distance(glm::dvec2 from, glm::dvec2 to);

/// One second's walk towards a place; stops `short_of` metres before it.
void walk(glm::dvec2& place, glm::dvec2 goal, double metres, double short_of = 0);

[[nodiscard]] Disposition disposition_of(const State& state, const Figure& caregiver, const SspRules& rules);

/// Every five seconds: kept or chosen anew, by the same quantities as in the attachment episode.
void choose_way(Infant& infant, const Disposition& who, const Draws& luck, const SspRules& rules);

/// Arousal inside, activation outside and exploration move on by a second.
void feel(Room& room, const Disposition& who, const SspFeelingParameters& parameters);

/// What the infant does this second, and where it goes.
void act(Room& room, const SspActingParameters& parameters);

/// Every five seconds of a reunion: the caregiver's answer by their own care, today.
void answer_infant(Room& room, const Figure& caregiver, double availability, const Draws& luck,
                   const SspRules& rules);

/// The caregiver comes, picks up, puts down or sits, as the last answer was.
void attend(Room& room, const SspActingParameters& parameters);

}  // namespace securebase::ssp
