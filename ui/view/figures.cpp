#include "ui/view/figures.hpp"

#include <algorithm>

#include "ui/view/circle.hpp"

namespace securebase {
namespace {

/// The features of one face, in units of the head's radius.
struct Face {
  Picture& picture;
  const FigureLook& look;

  [[nodiscard]] float unit() const { return look.head_radius(); }
  [[nodiscard]] float turn() const { return look.is_turned_away ? 0.50F : 0.16F * look.gaze; }
  [[nodiscard]] glm::vec2 at(float x, float y) const {
    return look.head() + glm::vec2(x + turn(), y) * unit();
  }
  [[nodiscard]] Pen pen(float width) const { return {look.face, std::max(1.5F, width * unit())}; }

  void arc(glm::vec2 from, float bend, glm::vec2 to) const {
    const glm::vec2 third = (to - from) / 3.0F;
    picture.curve({at(from.x, from.y), at(from.x + third.x, from.y + bend), at(to.x - third.x, to.y + bend),
                   at(to.x, to.y)},
                  pen(0.09F));
  }
  void eyes(float size) const {
    for (const float side : {-0.34F, 0.34F}) {
      if (look.is_turned_away && side > 0) continue;
      picture.disc(at(side, -0.1F), size * unit(), look.face);
    }
  }
  void closed_eyes(float bend) const {
    for (const float side : {-0.34F, 0.34F}) {
      if (look.is_turned_away && side > 0) continue;
      arc({side - 0.14F, -0.08F}, bend, {side + 0.14F, -0.08F});
    }
  }
  void brows(float lift) const {
    for (const float side : {-1.0F, 1.0F}) {
      picture.line(at(side * 0.22F, -0.40F - lift), at(side * 0.46F, -0.36F), pen(0.07F));
    }
  }
  void mouth(float width, float bend) const {
    if (look.is_turned_away) return arc({-0.24F, 0.36F}, bend * 0.5F, {0.08F, 0.36F});
    arc({-width, 0.36F}, bend, {width, 0.36F});
  }
  void open_mouth(float width, float height) const {
    draw_ellipse(picture, at(0, 0.44F), glm::vec2(width, height) * unit(), look.face);
  }
  void tears() const {
    for (const float side : {-0.36F, 0.36F}) {
      draw_ellipse(picture, at(side, 0.16F), glm::vec2(0.06F, 0.11F) * unit(), look.face.faded(0.75F));
    }
  }
};

void draw_face(const Face& face, Expression expression) {
  switch (expression) {
    case Expression::content: face.eyes(0.1F); return face.mouth(0.22F, 0.12F);
    case Expression::warm: face.eyes(0.1F); return face.mouth(0.32F, 0.24F);
    case Expression::neutral: face.eyes(0.1F); return face.mouth(0.22F, -0.02F);
    case Expression::tired: face.closed_eyes(0.05F); return face.mouth(0.2F, -0.02F);
    case Expression::upset:
      face.eyes(0.1F);
      face.brows(0.1F);
      return face.mouth(0.24F, -0.14F);
    case Expression::crying:
      face.closed_eyes(-0.12F);
      face.tears();
      return face.open_mouth(0.2F, 0.17F);
    case Expression::frozen: face.eyes(0.13F); return face.mouth(0.16F, 0);
    case Expression::startled:
      face.eyes(0.13F);
      face.brows(0.06F);
      return face.open_mouth(0.09F, 0.1F);
  }
}

/// The hair: the part of the head above a slightly slanting line.
void draw_hair(Picture& picture, const FigureLook& look) {
  if (look.hair.a == 0) return;
  constexpr int kSteps = 24;
  constexpr double kFrom = 1.09;  // in half turns from the right, over the crown
  constexpr double kTo = 1.80;
  std::vector<glm::vec2> points;
  const float radius = look.head_radius() * 1.03F;
  for (int i = 0; i <= kSteps; ++i) {
    points.push_back(look.head() + radius * on_circle(0.5 * (kFrom + (kTo - kFrom) * i / kSteps)));
  }
  picture.polygon(std::move(points), look.hair);
}

/// Points of a quarter of an ellipse; angles in quarter turns, 0 to the right, 1 downwards.
void add_quarter(std::vector<glm::vec2>& points, glm::vec2 centre, glm::vec2 radii, float from) {
  constexpr int kSteps = 10;
  for (int i = 0; i <= kSteps; ++i) {
    points.push_back(centre +
                     radii * on_circle(0.25 * (static_cast<double>(from) + static_cast<double>(i) / kSteps)));
  }
}

/// Round shoulders above, a flat stand with small corners below.
void draw_body(Picture& picture, const FigureLook& look) {
  const float radius = look.head_radius();
  const float top = look.head().y + radius * 0.62F;
  const float half = radius * 1.06F;
  const float height = look.foot.y - top;
  const glm::vec2 shoulder(half, std::min(half, height * 0.6F));
  const glm::vec2 corner(std::min(radius * 0.3F, height * 0.3F));
  const float inner = half - corner.x;
  std::vector<glm::vec2> points;
  add_quarter(points, {look.foot.x, top + shoulder.y}, shoulder, 2);
  add_quarter(points, {look.foot.x, top + shoulder.y}, shoulder, 3);
  add_quarter(points, look.foot + glm::vec2(inner, -corner.y), corner, 0);
  add_quarter(points, look.foot + glm::vec2(-inner, -corner.y), corner, 1);
  picture.polygon(std::move(points), mix(look.color, {0, 0, 0, look.color.a}, 0.14F));
}

}  // namespace

Stature stature_at(double age_years) {
  struct Step {
    double age;
    Stature stature;
  };
  constexpr std::array<Step, 9> kSteps{{{0, {0.44F, 0.64F}},
                                        {1, {0.54F, 0.60F}},
                                        {3, {0.64F, 0.57F}},
                                        {7, {0.76F, 0.53F}},
                                        {12, {0.87F, 0.50F}},
                                        {16, {0.96F, 0.48F}},
                                        {20, {1.0F, 0.47F}},
                                        {65, {1.0F, 0.47F}},
                                        {80, {0.94F, 0.48F}}}};
  for (std::size_t i = 1; i < kSteps.size(); ++i) {
    const Step& from = kSteps[i - 1];
    const Step& to = kSteps[i];
    if (age_years > to.age) continue;
    const auto share = static_cast<float>((age_years - from.age) / (to.age - from.age));
    return {std::lerp(from.stature.height, to.stature.height, share),
            std::lerp(from.stature.head_share, to.stature.head_share, share)};
  }
  return kSteps.back().stature;
}

void draw_figure(Picture& picture, const FigureLook& look) {
  const float radius = look.head_radius();
  draw_shadow(picture, look.foot, radius * 2.9F, {60, 45, 30, 255});
  draw_body(picture, look);
  picture.disc(look.head() + glm::vec2(0, radius * 0.12F), radius * 1.0F, Color{0, 0, 0, 26});
  picture.disc(look.head(), radius, look.color);
  draw_hair(picture, look);
  draw_face({picture, look}, look.expression);
}

void draw_glow(Picture& picture, glm::vec2 centre, float radius, Color color) {
  constexpr int kLayers = 7;
  for (int i = kLayers; i >= 1; --i) {
    picture.disc(centre, radius * static_cast<float>(i) / kLayers, color.faded(0.075F));
  }
}

void draw_shadow(Picture& picture, glm::vec2 centre, float width, Color color) {
  for (const float size : {1.0F, 0.82F, 0.64F}) {
    draw_ellipse(picture, centre, glm::vec2(width * 0.5F, width * 0.075F) * size, color.faded(0.055F));
  }
}

void draw_ellipse(Picture& picture, glm::vec2 centre, glm::vec2 radii, Color color) {
  constexpr int kSteps = 32;
  std::vector<glm::vec2> points;
  points.reserve(kSteps);
  for (int i = 0; i < kSteps; ++i) {
    points.push_back(centre + radii * on_circle(static_cast<double>(i) / kSteps));
  }
  picture.polygon(std::move(points), color);
}

}  // namespace securebase
