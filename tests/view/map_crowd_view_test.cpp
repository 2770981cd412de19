// Guards the pictures of the map and the crowd: every life has one dot of its class's shape, where its numbers put it;
// the followed lives stand out; and the way of one life is dotted until adults can be asked.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim/instruments/observation.hpp"
#include "tests/view/shown.hpp"
#include "ui/view/map_view.hpp"
#include "ui/view/strange_situation_view.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Palette kMapPalette = light_palette();
const Rect kArea = Rect::at({20, 10}, {700, 420});

/// A crowd of plain scenarios, with what follows from it.
struct SmallCrowd {
  std::shared_ptr<const Crowd> crowd;
  LifeNumbers everyone, chosen;
  std::vector<PlaneSpread> ground, fan;

  [[nodiscard]] CrowdScene scene(double years) const {
    CrowdScene scene;
    scene.crowd = crowd.get();
    scene.everyone = scene.chosen = everyone;
    scene.fan = scene.ground = ground;
    scene.age = Age::from_years(years);
    return scene;
  }
};

const SmallCrowd& small_crowd() {
  static const SmallCrowd kCrowd = [] {
    SmallCrowd made;
    CrowdRecipe recipe;
    recipe.scenario.caregivers.resize(1);
    recipe.lives = 30;
    CrowdJob job(recipe);
    job.advance(30);
    made.crowd = job.crowd();
    made.everyone = everyone_in(*made.crowd);
    made.chosen = began_as(*made.crowd, made.everyone, made.crowd->class_at_one(0));
    made.ground = fan_of(*made.crowd, made.everyone);
    made.fan = fan_of(*made.crowd, made.chosen);
    return made;
  }();
  return kCrowd;
}

std::vector<Dots> dots_of(const Picture& picture) {
  std::vector<Dots> dots;
  for (const Shape& shape : picture.shapes()) {
    if (const auto* some = std::get_if<Dots>(&shape)) dots.push_back(*some);
  }
  return dots;
}

TrailLook look_at_year(double years, PlanePoint at) {
  TrailLook look;
  look.years = years;
  look.seen.without_error = look.seen.told = at;
  return look;
}

}  // namespace

TEST_CASE("every life has one dot, of its class's shape, where its numbers put it") {
  const SmallCrowd& crowd = small_crowd();
  const CrowdScene scene = crowd.scene(30);
  const Plane plane = plane_in(kArea, window_at(1).fonts());
  std::size_t found = 0;
  for (const Dots& dots : dots_of(draw_crowd_dots(scene, plane, kMapPalette, 1))) {
    for (const glm::vec2 centre : dots.centres) {
      const auto is_here = [&](std::uint32_t life) {
        return plane.at(place_of_life(scene, life)) == centre &&
               marker_of(crowd.crowd->class_at_one(life)) == dots.marker;
      };
      found += std::any_of(crowd.everyone.begin(), crowd.everyone.end(), is_here) ? 1U : 0U;
    }
  }
  CHECK(found == crowd.everyone.size());
}

TEST_CASE("the lives that are followed are drawn above all others, which turn pale") {
  const SmallCrowd& crowd = small_crowd();
  CrowdScene scene = crowd.scene(30);
  scene.beginning = Beginning::avoidant;
  scene.chosen = crowd.chosen;
  const auto dots = dots_of(draw_crowd_dots(scene, plane_in(kArea, window_at(1).fonts()), kMapPalette, 1));
  std::size_t pale = 0, strong = 0;
  for (const Dots& some : dots)
    (is_same_hue(some.color, kMapPalette.muted) ? pale : strong) += some.centres.size();
  CHECK(pale == crowd.everyone.size());
  CHECK(strong == crowd.chosen.size());
  CHECK_FALSE(is_same_hue(dots.back().color, kMapPalette.muted));
}

TEST_CASE("with the report's error a dot is where it was told on a birthday, and children have no report") {
  const SmallCrowd& crowd = small_crowd();
  CrowdScene scene = crowd.scene(30);
  const PlanePoint without = place_of_life(scene, 3);
  scene.is_as_told = true;
  CHECK(place_of_life(scene, 3) == crowd.crowd->told(3, 30));
  CHECK_FALSE(place_of_life(scene, 3) == without);
  scene.age = Age::from_years(9);
  CHECK(place_of_life(scene, 3) == crowd.crowd->without_error(3, scene.age));
}

TEST_CASE("more anxiety lies further right and more avoidance further up, and all of it inside") {
  const Plane plane = plane_in(kArea, window_at(1).fonts());
  CHECK(plane.x_of(5) > plane.x_of(2));
  CHECK(plane.y_of(5) < plane.y_of(2));
  CHECK(kArea.contains(plane.plot));
  for (const PlanePoint end : {PlanePoint{1, 1}, {7, 7}}) CHECK(plane.plot.contains(plane.at(end)));
}

TEST_CASE("a press near a dot finds its life, and a press far from all finds none") {
  const CrowdScene scene = small_crowd().scene(45);
  const Plane plane = plane_in(kArea, window_at(1).fonts());
  const glm::vec2 at = plane.at(place_of_life(scene, 7));
  const auto life = life_near(scene, plane, at + glm::vec2{1, 0});
  REQUIRE(life.has_value());
  CHECK(std::abs(plane.at(place_of_life(scene, *life)).x - at.x) < 3);
  CHECK_FALSE(life_near(scene, plane, {-500, -500}).has_value());
}

TEST_CASE("the bars share out the lives that are followed") {
  const SmallCrowd& crowd = small_crowd();
  CrowdScene scene = crowd.scene(50);
  scene.beginning = Beginning::secure;
  scene.chosen = crowd.chosen;
  const auto total = [](const std::vector<ClassBar>& bars, std::size_t count) {
    return std::accumulate(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(count), 0U,
                           [](std::uint32_t sum, const ClassBar& bar) { return sum + bar.count; });
  };
  CHECK(total(infant_bars(scene), 4) == crowd.chosen.size());
  CHECK(total(adult_bars(scene), 3) == crowd.chosen.size());
}

TEST_CASE("the way is dotted until twenty and solid from there") {
  const std::vector<TrailLook> trail{look_at_year(0, {4, 4}), look_at_year(1, {3, 4}),
                                     look_at_year(20, {3, 3}), look_at_year(30, {2, 3})};
  MapScene scene{"Mia", trail, {2, 2}, Age::from_years(31), SspClass::avoidant, nullptr};
  const auto lines_of = [&](Stroke stroke) {
    return count_if<Polyline>(draw_map(scene, kArea, kMapPalette, window_at(1).fonts()),
                              [&](const Polyline& line) {
                                return is_same_hue(line.pen.color, kMapPalette.person) &&
                                       line.pen.stroke == stroke && line.points.size() > 2;
                              });
  };
  CHECK(lines_of(Stroke::dotted) == 1);
  CHECK(lines_of(Stroke::solid) == 1);
  scene.trail = std::span(trail).first(2);
  scene.age = Age::from_years(9);
  CHECK(lines_of(Stroke::dotted) == 1);
  CHECK(lines_of(Stroke::solid) == 0);
}

TEST_CASE("the class at one is on the way in its own shape, once it has been seen") {
  const std::vector<TrailLook> trail{look_at_year(0, {4, 4}), look_at_year(1, {3, 4}),
                                     look_at_year(2, {3, 3})};
  MapScene scene{"Mia", trail, {2, 2}, Age::from_years(3), SspClass::resistant, nullptr};
  const auto triangles = [&] {
    return count_if<MarkerShape>(
        draw_map(scene, kArea, kMapPalette, window_at(1).fonts()), [](const MarkerShape& m) {
          return m.marker == Marker::triangle && is_same_hue(m.color, kMapPalette.resistant);
        });
  };
  CHECK(triangles() == 1);
  scene.at_one.reset();
  CHECK(triangles() == 0);
}
