// Guards the bars behind a change: each begins where the one above it ends, a change points the way it went, and no
// word covers another. And the timeline: which curve lies under the pointer.
#include "ui/view/why_view.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "tests/view/shown.hpp"
#include "ui/view/timeline_view.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Palette kWhyPalette = light_palette();

WhyStep step(const char* name, double from, double to) {
  return {name, from == to ? WhyStep::Kind::level : WhyStep::Kind::difference, from, to, "x"};
}

std::vector<WhyStep> made_up_path(double taught, double pull) {
  return {step("before", 0.43, 0.43), step("what it taught", 0.43, 0.43 + taught),
          step("pull of the early model", 0.43 + taught, 0.43 + taught + pull),
          step("after", 0.43 + taught + pull, 0.43 + taught + pull)};
}

/// Where the points of the differences lie, from left to right or from right to left.
std::vector<bool> directions(const Picture& picture) {
  std::vector<bool> rightwards;
  for (const Shape& shape : picture.shapes()) {
    const auto* polygon = std::get_if<Polygon>(&shape);
    if (!polygon || polygon->points.size() != 3) continue;
    const float base = std::min(polygon->points[0].x, polygon->points[2].x);
    rightwards.push_back(polygon->points[1].x > base);
  }
  return rightwards;
}

Picture path_picture(double taught, double pull) {
  return draw_path(made_up_path(taught, pull), Belief::other, Rect::at({20, 10}, {420, 0}), kWhyPalette,
                   window_at(1).fonts())
      .picture;
}

}  // namespace

TEST_CASE("a change points to the right where the belief rose and to the left where it fell") {
  CHECK(directions(path_picture(0.004, 0.002)) == std::vector<bool>{true, true});
  CHECK(directions(path_picture(-0.004, 0.002)) == std::vector<bool>{false, true});
  CHECK(directions(path_picture(0.004, -0.002)) == std::vector<bool>{true, false});
}

TEST_CASE("the scale shows every step, and is never narrower than a thousandth") {
  for (const double taught : {0.0, 0.00001, 0.004, -0.3}) {
    const WhyScale scale = scale_of(made_up_path(taught, 0));
    CHECK(scale.low < 0.43 + std::min(taught, 0.0));
    CHECK(scale.high > 0.43 + std::max(taught, 0.0));
    CHECK(scale.high - scale.low >= 0.001);
  }
}

TEST_CASE("no word of the numbers or of a moment covers another, at any text size") {
  for (const float scale : {1.0F, 2.0F}) {
    Window& window = window_at(scale);
    for (const float width : {330.0F * scale, 620.0F}) {
      const Rect across = Rect::at({20, 20}, {width, 0});
      const Rect room = Rect::at({20, 20}, {width, 800});
      const auto check = [&](const WhyDrawn& drawn) {
        CHECK(collision_in(show(window, drawn.picture), room) == "");
        CHECK(drawn.height > 0);
      };
      check(draw_path(made_up_path(0.004, -0.002), Belief::self, across, kWhyPalette, window.fonts()));
      check(draw_reading({{"expected to be answered", WhyStep::Kind::level, 0, 0.21, "0.21"},
                          {"as the old model reads it", WhyStep::Kind::level, 0, 0.58, "0.58"},
                          {"surprise", WhyStep::Kind::difference, 0.21, 0.58, "+0.37"}},
                         across, kWhyPalette, window.fonts()));
      const ToldMoment told{
          {700, false, -0.0123, Answer::cold},
          "7 months",
          "with the other children: a quiet call, warm, beside the need",
          "Mia made hardly a sound and turned to a toy. Ana looked over and turned away again."};
      check(draw_moment({told, true, true}, across, kWhyPalette, window.fonts()));
      check(draw_moment({told, false, false}, across, kWhyPalette, window.fonts()));
    }
  }
}

TEST_CASE("the curve under the pointer is found, and where there is none none is found") {
  const std::vector<CurvePoint> samples(3000, CurvePoint{0.8F, 0.2F, 0.5F, 0.5F});
  TimelineScene scene;
  scene.samples = samples;
  const Rect area = Rect::at({10, 10}, {1000, 200});
  const TextMeasure& measure = window_at(1).fonts();
  const Rect plot = timeline_plot(area, measure);
  std::set<Belief> found;
  int nothing = 0;
  for (float y = plot.min.y; y < plot.max.y; y += 1) {
    const auto under = curve_under(scene, area, measure, {plot.min.x + 50, y}, 5);
    if (!under) ++nothing;
    if (!under) continue;
    found.insert(under->belief);
    // The belief that stands higher is drawn higher.
    const bool is_upper = under->at.y < plot.centre().y + plot.height() * 0.15F;
    CHECK((under->belief == Belief::other) == is_upper);
  }
  CHECK(found.size() == 2);
  CHECK(nothing > 20);
  CHECK_FALSE(curve_under(scene, area, measure, {plot.max.x - 50, plot.centre().y}, 5));
}
