#include "ui/view/rooms.hpp"

#include <algorithm>

#include "ui/view/figures.hpp"

namespace securebase {
namespace {

/// Draws in units of the scene's height; x from the left edge of the scene or round a point, y upwards from
/// where people stand.
struct Brush {
  Picture& picture;
  const RoomSpace& space;
  const Palette& palette;

  [[nodiscard]] float u() const { return space.unit(); }
  [[nodiscard]] glm::vec2 at(float x, float up) const { return {x, space.feet_y - up * u()}; }
  [[nodiscard]] Color wood(float strength = 1) const {
    return mix(palette.stage_wall, palette.furniture, strength);
  }
  void block(float x, float up, glm::vec2 size, Color color, float corner = 0.03F) const {
    picture.box(Rect::around(at(x, up), size * u()), corner * u(), color);
  }
  void dot(float x, float up, float radius, Color color) const {
    picture.disc(at(x, up), radius * u(), color);
  }
  void stick(glm::vec2 from, glm::vec2 to, float width, Color color) const {
    picture.line(from, to, {color, std::max(1.5F, width * u())});
  }
};

void draw_window(const Brush& b, float x, float up) {
  const Color frame = mix(b.palette.stage_wall, b.palette.panel, 0.8F);
  b.block(x, up, {0.38F, 0.46F}, frame, 0.03F);
  for (const float side : {-1.0F, 1.0F}) {
    for (const float level : {-1.0F, 1.0F}) {
      b.block(x + side * 0.085F * b.u(), up + level * 0.105F, {0.15F, 0.19F}, b.palette.window_glass, 0.015F);
    }
  }
  b.block(x, up - 0.245F, {0.44F, 0.03F}, b.wood(0.5F), 0.015F);
}

void draw_picture_frame(const Brush& b, float x, float up) {
  b.block(x, up, {0.2F, 0.16F}, b.wood(0.55F), 0.02F);
  b.block(x, up, {0.165F, 0.125F}, mix(b.palette.stage_wall, b.palette.panel, 0.7F), 0.01F);
  b.dot(x + 0.03F * b.u(), up + 0.015F, 0.025F, b.palette.warm_answer.faded(0.5F));
}

void draw_rug(const Brush& b, float x, float width) {
  draw_ellipse(b.picture, b.at(x, -0.01F), glm::vec2(width, 0.055F) * b.u(),
               mix(b.palette.stage_floor, b.palette.panel, 0.45F));
}

void draw_plant(const Brush& b, float x) {
  const Color leaf = mix(b.palette.stage_wall, b.palette.security, 0.34F);
  for (const float lean : {-0.11F, -0.05F, 0.02F, 0.08F}) {
    const float height = 0.42F - std::abs(lean) * 1.4F;
    b.picture.curve({b.at(x, 0.16F), b.at(x, 0.26F), b.at(x + lean * 0.6F * b.u(), height - 0.05F),
                     b.at(x + lean * b.u(), height)},
                    {leaf, 0.035F * b.u()});
  }
  b.block(x, 0.1F, {0.14F, 0.15F}, b.wood(0.9F), 0.03F);
}

void draw_lamp(const Brush& b, float x) {
  draw_glow(b.picture, b.at(x, 0.78F), 0.34F * b.u(), b.palette.warm_answer.faded(0.7F));
  b.stick(b.at(x, 0.04F), b.at(x, 0.72F), 0.014F, b.wood());
  b.block(x, 0.03F, {0.15F, 0.025F}, b.wood(), 0.012F);
  const float half = 0.09F * b.u();
  b.picture.polygon({b.at(x - half * 0.6F, 0.86F), b.at(x + half * 0.6F, 0.86F), b.at(x + half, 0.72F),
                     b.at(x - half, 0.72F)},
                    mix(b.wood(0.7F), b.palette.warm_answer, 0.45F));
}

void draw_sofa(const Brush& b, float x, float width) {
  const Color back = b.wood(0.62F);
  const Color seat = b.wood(0.8F);
  b.block(x, 0.3F, {width, 0.36F}, back, 0.08F);
  b.block(x, 0.13F, {width * 1.02F, 0.16F}, seat, 0.05F);
  for (const float side : {-1.0F, 1.0F}) {
    b.block(x + side * width * 0.5F * b.u(), 0.19F, {0.12F, 0.26F}, seat, 0.055F);
    b.block(x + side * width * 0.44F * b.u(), 0.03F, {0.035F, 0.06F}, b.wood(), 0.01F);
  }
}

void draw_armchair(const Brush& b, float x) {
  b.block(x, 0.36F, {0.50F, 0.56F}, b.wood(0.5F), 0.12F);
  b.block(x, 0.12F, {0.56F, 0.16F}, b.wood(0.68F), 0.05F);
  for (const float side : {-1.0F, 1.0F})
    b.block(x + side * 0.2F * b.u(), 0.025F, {0.035F, 0.05F}, b.wood(), 0.01F);
}

void draw_mobile(const Brush& b, float x) {
  const Color string = b.wood(0.8F);
  const glm::vec2 hook(x, b.space.scene.min.y);
  const glm::vec2 bar = b.at(x, 0.80F);
  b.stick(hook, bar, 0.006F, string);
  b.stick(bar - glm::vec2(0.16F * b.u(), 0), bar + glm::vec2(0.16F * b.u(), 0), 0.014F, string);
  const std::array<Color, 3> colors{b.palette.warm_answer.faded(0.8F), b.palette.security.faded(0.4F),
                                    b.palette.self_model.faded(0.45F)};
  for (std::size_t i = 0; i < colors.size(); ++i) {
    const float side = (static_cast<float>(i) - 1) * 0.15F * b.u();
    const float drop = i == 1 ? 0.12F : 0.07F;
    b.stick(bar + glm::vec2(side, 0), bar + glm::vec2(side, drop * b.u()), 0.005F, string);
    b.picture.disc(bar + glm::vec2(side, drop * b.u()), 0.03F * b.u(), colors[i]);
  }
}

void draw_crib(const Brush& b, float x) {
  const Color rail = b.wood(0.6F);
  b.block(x, 0.42F, {0.52F, 0.03F}, rail, 0.015F);
  b.block(x, 0.12F, {0.52F, 0.04F}, rail, 0.015F);
  for (int i = -3; i <= 3; ++i) {
    b.block(x + static_cast<float>(i) * 0.078F * b.u(), 0.27F, {0.014F, 0.3F}, rail, 0.007F);
  }
  for (const float side : {-1.0F, 1.0F})
    b.block(x + side * 0.255F * b.u(), 0.24F, {0.03F, 0.46F}, rail, 0.014F);
}

void draw_toys(const Brush& b, float x) {
  const Color one = mix(b.palette.stage_floor, b.palette.self_model, 0.42F);
  const Color two = mix(b.palette.stage_floor, b.palette.other_model, 0.32F);
  const Color three = mix(b.palette.stage_floor, b.palette.security, 0.36F);
  b.block(x - 0.06F * b.u(), 0.04F, {0.085F, 0.085F}, one, 0.015F);
  b.block(x + 0.05F * b.u(), 0.04F, {0.085F, 0.085F}, two, 0.015F);
  b.block(x, 0.125F, {0.085F, 0.085F}, three, 0.015F);
}

void draw_ball(const Brush& b, float x) {
  const Color ball = mix(b.palette.stage_floor, b.palette.self_model, 0.5F);
  draw_shadow(b.picture, b.at(x, 0), 0.16F * b.u(), {60, 45, 30, 255});
  b.dot(x, 0.06F, 0.06F, ball);
  b.picture.ring(b.at(x, 0.06F), 0.032F * b.u(), {b.palette.panel.faded(0.6F), 0.012F * b.u()},
                 {0.55F, 0.85F});
}

void draw_tree(const Brush& b, float x) {
  const Color leaf = mix(b.palette.stage_wall, b.palette.security, 0.26F);
  b.block(x, 0.28F, {0.06F, 0.5F}, b.wood(0.85F), 0.02F);
  b.dot(x - 0.12F * b.u(), 0.60F, 0.15F, leaf);
  b.dot(x + 0.13F * b.u(), 0.62F, 0.14F, leaf);
  b.dot(x, 0.74F, 0.18F, leaf);
}

void draw_fence(const Brush& b) {
  const Color post = mix(b.palette.stage_wall, b.palette.furniture, 0.42F);
  const float from = b.space.area.min.x;
  const float step = 0.13F * b.u();
  const float up = (b.space.feet_y - b.space.floor_y) / b.u();
  for (float x = from + step * 0.5F; x < b.space.area.max.x; x += step) {
    b.block(x, up + 0.08F, {0.03F, 0.18F}, post, 0.012F);
  }
  const float middle = b.space.area.centre().x;
  b.block(middle, up + 0.11F, {b.space.area.width() / b.u(), 0.018F}, post, 0);
}

void draw_pendant(const Brush& b, float x) {
  const glm::vec2 lamp = b.at(x, 0.90F);
  draw_glow(b.picture, lamp + glm::vec2(0, 0.05F * b.u()), 0.28F * b.u(), b.palette.warm_answer.faded(0.6F));
  b.stick({x, b.space.scene.min.y}, lamp, 0.006F, b.wood());
  b.picture.polygon({lamp + glm::vec2(-0.03F, -0.03F) * b.u(), lamp + glm::vec2(0.03F, -0.03F) * b.u(),
                     lamp + glm::vec2(0.1F, 0.05F) * b.u(), lamp + glm::vec2(-0.1F, 0.05F) * b.u()},
                    b.wood(0.9F));
}

void draw_books(const Brush& b, float x, float up) {
  b.block(x, up - 0.085F, {0.5F, 0.022F}, b.wood(0.6F), 0.01F);
  const std::array<Color, 4> colors{b.palette.other_model, b.palette.self_model, b.palette.security,
                                    b.palette.figure};
  for (std::size_t i = 0; i < 9; ++i) {
    const float height = 0.11F + 0.012F * static_cast<float>((i * 5) % 4);
    const float left = x + (static_cast<float>(i) * 0.042F - 0.2F) * b.u();
    b.block(left, up - 0.074F + height * 0.5F, {0.032F, height},
            mix(b.palette.stage_wall, colors[i % 4], 0.24F), 0.006F);
  }
}

void draw_wall_and_floor(const Brush& b, Place place) {
  const Rect& area = b.space.area;
  const bool is_outside = place == Place::school_yard;
  const Color wall =
      is_outside ? mix(b.palette.stage_wall, b.palette.window_glass, 0.7F) : b.palette.stage_wall;
  const Color floor = floor_color(place, b.palette);
  constexpr float kCorner = 12;
  b.picture.box(area, kCorner, floor);
  b.picture.clip({area.min, {area.max.x, b.space.floor_y}}).box(area, kCorner, wall).unclip();
  if (!is_outside) {
    b.picture.box({{area.min.x, b.space.floor_y - 0.018F * b.u()}, {area.max.x, b.space.floor_y}}, 0,
                  mix(wall, b.palette.panel, 0.5F));
  }
}

void draw_furniture(const Brush& b, Place place) {
  const Rect& scene = b.space.scene;
  const float left = scene.min.x + 0.24F * b.u();
  const float right = scene.max.x - 0.24F * b.u();
  const float middle = (b.space.person_x + b.space.figure_x) * 0.5F;
  switch (place) {
    case Place::cradle:
    case Place::nursery:
      draw_window(b, middle, 0.68F);
      draw_rug(b, b.space.person_x, 0.5F);
      draw_crib(b, left - 0.02F * b.u());
      return draw_mobile(b, b.space.person_x);
    case Place::family_home:
      draw_window(b, middle, 0.68F);
      draw_picture_frame(b, left, 0.74F);
      draw_sofa(b, b.space.figure_x, 0.9F);
      draw_rug(b, b.space.person_x, 0.55F);
      return draw_toys(b, left);
    case Place::school_yard:
      draw_fence(b);
      draw_tree(b, left);
      return draw_ball(b, middle);
    case Place::teenage_home:
      draw_window(b, left + 0.05F * b.u(), 0.68F);
      draw_books(b, middle, 0.80F);
      return draw_sofa(b, b.space.figure_x, 0.9F);
    case Place::teenage_cafe:
    case Place::cafe:
      draw_window(b, left + 0.02F * b.u(), 0.66F);
      draw_picture_frame(b, right + 0.02F * b.u(), 0.74F);
      return draw_pendant(b, middle);
    case Place::visit:
      draw_window(b, middle, 0.68F);
      draw_picture_frame(b, left, 0.76F);
      draw_plant(b, left);
      return draw_sofa(b, b.space.figure_x, 0.9F);
    case Place::home:
      draw_window(b, left + 0.02F * b.u(), 0.68F);
      draw_sofa(b, b.space.figure_x, 0.95F);
      draw_plant(b, left - 0.02F * b.u());
      return draw_lamp(b, right + 0.08F * b.u());
    case Place::consulting_room:
      draw_books(b, middle, 0.82F);
      draw_plant(b, left - 0.06F * b.u());
      draw_armchair(b, b.space.person_x);
      return draw_armchair(b, b.space.figure_x);
  }
}

void draw_cup(const Brush& b, float x, float up) { b.block(x, up, {0.05F, 0.045F}, b.palette.panel, 0.015F); }

void draw_cafe_table(const Brush& b) {
  const float x = (b.space.person_x + b.space.figure_x) * 0.5F;
  draw_shadow(b.picture, b.at(x, -0.01F), 0.4F * b.u(), {60, 45, 30, 255});
  b.block(x, 0.17F, {0.03F, 0.34F}, b.wood(), 0.01F);
  b.block(x, 0.005F, {0.22F, 0.025F}, b.wood(), 0.012F);
  b.block(x, 0.345F, {0.52F, 0.035F}, mix(b.wood(), b.palette.panel, 0.2F), 0.017F);
  draw_cup(b, x - 0.15F * b.u(), 0.385F);
  draw_cup(b, x + 0.15F * b.u(), 0.385F);
}

void draw_cradle(const Brush& b) {
  const float x = b.space.person_x;
  const Color basket = mix(b.palette.furniture, b.palette.panel, 0.25F);
  for (const float side : {-1.0F, 1.0F}) {
    b.stick(b.at(x + side * 0.1F * b.u(), 0.06F), b.at(x + side * 0.2F * b.u(), -0.02F), 0.022F,
            b.palette.furniture);
  }
  b.block(x, 0.115F, {0.50F, 0.17F}, basket, 0.08F);
  b.block(x, 0.19F, {0.54F, 0.04F}, mix(basket, b.palette.panel, 0.4F), 0.02F);
}

}  // namespace

Color floor_color(Place place, const Palette& palette) {
  if (place != Place::school_yard) return palette.stage_floor;
  return mix(palette.stage_floor, palette.adolescence, 0.75F);
}

void draw_room(Picture& picture, Place place, const RoomSpace& space, const Palette& palette) {
  const Brush brush{picture, space, palette};
  draw_wall_and_floor(brush, place);
  picture.clip(space.area);
  draw_furniture(brush, place);
  picture.unclip();
}

void draw_foreground(Picture& picture, Place place, const RoomSpace& space, const Palette& palette) {
  const Brush brush{picture, space, palette};
  if (place == Place::cradle) draw_cradle(brush);
  if (place == Place::cafe || place == Place::teenage_cafe) draw_cafe_table(brush);
}

}  // namespace securebase
