#pragma once
// What passes between the two on the stage: the bid, a ring that leaves the person, and the answer that
// comes back, or does not.

#include "sim/relationship/episode.hpp"
#include "ui/view/figures.hpp"

namespace securebase {

/// One signal between two people.
struct Signal {
  const FigureLook& person;
  const FigureLook& figure;
  float progress = 1;  ///< how far it has come, 0–1
};

/// Plain: solid rings. Loud: wide, many, bold. Quiet: small, dotted, faint. Broken off: stops half-way.
void draw_bid(Picture& picture, const Signal& signal, const EpisodeRecord& episode, double strength,
              const Palette& palette);

/// Warm: golden ribbons that arrive, or pass beside. Cold: a thin line that stops short. Frightening: a
/// jagged line. No answer: nothing.
void draw_answer(Picture& picture, const Signal& signal, Answer answer, const Palette& palette);

/// The alarm inside: a ring round the head, as full as the arousal.
void draw_arousal(Picture& picture, const FigureLook& person, double arousal, const Palette& palette);

}  // namespace securebase
