#include "ui/view/strange_situation_floor.hpp"

#include <algorithm>

#include "ui/view/figures.hpp"

namespace securebase {
namespace {

constexpr float kWide = 5;      // metres
constexpr float kDeep = 4;      // metres
constexpr float kSlant = 0.6F;  // a metre into the room is drawn this much shorter
constexpr float kWall = 0.87F;  // metres, tall enough for heads of people at the back
constexpr float kFront = 0.1F;  // metres below the floor

void draw_walls(Picture& picture, const SspFloor& f, const Palette& palette) {
  const Color wall = mix(palette.stage_wall, palette.panel, 0.55F);
  picture.box({{f.floor.min.x, f.top}, {f.floor.max.x, f.floor.min.y + 2}}, 3, wall,
              {palette.stage_edge, 1.5F});
  picture.box(f.floor, 3, palette.stage_floor);
  const float skirting = std::max(2.0F, f.unit * 0.03F);
  picture.line(f.floor.min, {f.floor.max.x, f.floor.min.y}, {palette.stage_edge, skirting});
  // Behind this window the camera stands.
  const Rect window =
      Rect::around({f.floor.centre().x, f.top + f.wall() * 0.42F}, {f.unit * 1.5F, f.wall() * 0.4F});
  picture.box(window, 4, palette.window_glass, {palette.stage_edge, 2});
  picture.line({window.centre().x, window.min.y}, {window.centre().x, window.max.y},
               {palette.stage_edge, 1.5F});
}

void draw_door(Picture& picture, const SspFloor& f, bool is_open, const Palette& palette) {
  const float thick = std::max(3.0F, f.unit * 0.06F);
  const Pen wall{mix(palette.stage_edge, palette.furniture, 0.5F), thick};
  const glm::vec2 near = f.at({0, kSspDoor.y - 0.5});
  const glm::vec2 far = f.at({0, kSspDoor.y + 0.5});
  const float x = f.floor.min.x;
  picture.line({x, f.floor.min.y}, near, wall).line(far, {x, f.floor.max.y}, wall);
  picture.line({x, f.floor.max.y}, f.floor.max, wall);
  picture.line({f.floor.max.x, f.floor.min.y}, f.floor.max, wall);
  const glm::vec2 leaf = is_open ? f.at({-0.75, kSspDoor.y - 0.75}) : far;
  picture.line(near, leaf, {palette.furniture, thick * 1.25F});
  draw_ellipse(picture, f.at({0.42, kSspDoor.y}), glm::vec2(0.3F, 0.3F * kSlant) * f.unit,
               mix(palette.stage_floor, palette.furniture, 0.35F));
}

void draw_chair(Picture& picture, const SspFloor& f, SspPlace place, const Palette& palette) {
  const glm::vec2 foot = f.at(place);
  const glm::vec2 back{foot.x, foot.y - f.unit * 0.48F};
  draw_shadow(picture, foot, f.unit * 0.95F, palette.ink);
  picture.box(Rect::around(back, {f.unit * 0.74F, f.unit * 0.62F}), f.unit * 0.16F,
              mix(palette.furniture, palette.stage_wall, 0.15F));
  const Rect seat = Rect::around(foot - glm::vec2(0, f.unit * 0.16F), {f.unit * 0.84F, f.unit * 0.3F});
  picture.box(seat, f.unit * 0.12F, palette.furniture);
}

void draw_toys(Picture& picture, const SspFloor& f, const Palette& palette) {
  const glm::vec2 middle = f.at(kSspToys);
  const float u = f.unit;
  draw_ellipse(picture, middle, glm::vec2(0.95F, 0.95F * kSlant) * u,
               mix(palette.stage_floor, palette.panel, 0.5F));
  draw_ellipse(picture, middle, glm::vec2(0.8F, 0.8F * kSlant) * u,
               mix(palette.childhood, palette.panel, 0.25F));
  const auto soft = [&](Color color) { return mix(color, palette.panel, 0.3F); };
  picture.disc(middle + glm::vec2(-0.62F, -0.1F) * u, u * 0.11F, soft(palette.self_model));
  const auto block = [&](glm::vec2 at, Color color) {
    picture.box(Rect::around(middle + at * u, glm::vec2(0.17F) * u), u * 0.03F, soft(color));
  };
  block({0.55F, 0.2F}, palette.other_model);
  block({0.73F, 0.2F}, palette.warm_answer);
  block({0.64F, 0.04F}, palette.security);
  for (int ring = 0; ring < 3; ++ring) {
    const float wide = 0.15F - 0.035F * static_cast<float>(ring);
    draw_ellipse(picture, middle + glm::vec2(-0.3F, 0.36F - 0.07F * static_cast<float>(ring)) * u,
                 glm::vec2(wide, wide * 0.5F) * u, soft(ring % 2 == 0 ? palette.arousal : palette.person));
  }
}

}  // namespace

glm::vec2 SspFloor::at(SspPlace place) const {
  return floor.min + glm::vec2(static_cast<float>(place.x), static_cast<float>(place.y) * kSlant) * unit;
}

SspFloor lay_out_ssp_floor(Rect area, Rect space) {
  constexpr float kHallway = 0.7F;  // metres left of the door
  const float high = kWall + kDeep * kSlant + kFront;
  SspFloor f;
  f.area = area;
  f.unit = std::max(8.0F, std::min(space.width() / (kWide + kHallway + 0.2F), space.height() / high));
  const float left = space.centre().x - f.unit * (kWide - kHallway * 0.6F) / 2;
  const float spare = std::max(0.0F, space.height() - high * f.unit);
  f.top = space.min.y + spare / 2;
  f.floor = Rect::at({left, f.top + kWall * f.unit}, {kWide * f.unit, kDeep * kSlant * f.unit});
  return f;
}

void draw_ssp_floor(Picture& picture, const SspFloor& floor, bool is_door_open, const Palette& palette) {
  draw_walls(picture, floor, palette);
  draw_door(picture, floor, is_door_open, palette);
  draw_toys(picture, floor, palette);
  draw_chair(picture, floor, kSspStrangersChair, palette);
  draw_chair(picture, floor, kSspCaregiversChair, palette);
}

}  // namespace securebase
