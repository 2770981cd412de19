#pragma once
// People on the stage: simple rounded figures with a face, drawn alike for everyone. Size follows age;
// expressions are few and neutral, and nobody is drawn as a kind of person.

#include <cstdint>

#include "ui/view/shapes.hpp"

namespace securebase {

enum class Expression : std::uint8_t { content, warm, neutral, tired, upset, crying, frozen, startled };

/// How someone is drawn. `foot` is the middle of where they stand.
struct FigureLook {
  glm::vec2 foot{0};
  float height = 100;       ///< from foot to crown
  float head_share = 0.4F;  ///< diameter of the head as a share of the height
  Color color;
  Color face;
  Color hair;  ///< transparent: none
  Expression expression = Expression::neutral;
  float gaze = 0;  ///< −1 to the left … 1 to the right
  bool is_turned_away = false;
  [[nodiscard]] float head_radius() const { return height * head_share * 0.5F; }
  [[nodiscard]] glm::vec2 head() const { return foot - glm::vec2(0, height - head_radius()); }
  [[nodiscard]] glm::vec2 chest() const { return head() + glm::vec2(0, head_radius() * 1.3F); }
};

/// How tall someone of this age stands beside a grown-up (1), and how large the head is.
struct Stature {
  float height;
  float head_share;
};
[[nodiscard]] Stature stature_at(double age_years);

void draw_figure(Picture& picture, const FigureLook& look);

/// A soft light round a point, from faded discs.
void draw_glow(Picture& picture, glm::vec2 centre, float radius, Color color);
/// A soft flat shadow where something stands.
void draw_shadow(Picture& picture, glm::vec2 centre, float width, Color color);
/// A filled ellipse.
void draw_ellipse(Picture& picture, glm::vec2 centre, glm::vec2 radii, Color color);

}  // namespace securebase
