#pragma once
// The strange room itself: floor, walls, door, chairs and toys, seen from above at a slant, and where a place on
// its floor comes to lie on the screen. Only strange_situation_view.cpp draws on it.

#include "sim/instruments/strange_situation.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

struct SspFloor {
  Rect area;       ///< the whole picture
  Rect floor;      ///< 5 m wide and 4 m deep
  float unit = 0;  ///< pixels of a metre along the room

  /// The foot of whoever stands there; the door is on the left, the stranger's chair at the back.
  [[nodiscard]] glm::vec2 at(SspPlace place) const;
  [[nodiscard]] float wall() const { return floor.min.y - top; }
  float top = 0;  ///< upper edge of the back wall
};

/// The largest floor that fits into `space` with everyone standing on it.
[[nodiscard]] SspFloor lay_out_ssp_floor(Rect area, Rect space);

/// Everything in the room but the people. The door stands open while someone comes or goes.
void draw_ssp_floor(Picture& picture, const SspFloor& floor, bool is_door_open, const Palette& palette);

}  // namespace securebase
