#pragma once
// The rooms of a life, from nursery to consulting room: a few rounded shapes, quiet enough to leave the
// stage to the people in it.

#include "ui/view/shapes.hpp"
#include "ui/view/words.hpp"

namespace securebase {

/// Where things may stand.
struct RoomSpace {
  Rect area;          ///< wall and floor
  Rect scene;         ///< between the heading and the feet: where furniture may be
  float floor_y = 0;  ///< where the wall meets the floor
  float feet_y = 0;   ///< where people stand
  float person_x = 0;
  float figure_x = 0;
  [[nodiscard]] float unit() const { return scene.height(); }
};

/// Wall, floor and everything behind the people.
void draw_room(Picture& picture, Place place, const RoomSpace& space, const Palette& palette);
[[nodiscard]] Color floor_color(Place place, const Palette& palette);
/// What stands in front of the people: the cradle's rim, the café table, arms of chairs.
void draw_foreground(Picture& picture, Place place, const RoomSpace& space, const Palette& palette);

}  // namespace securebase
