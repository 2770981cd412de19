// Guards the map of the lives: every life has a track and a sign of its own that hides no fork and no other sign. It
// fails if two lives look alike, or if a sign leaves the map.
#include "ui/view/branch_map.hpp"

#include <doctest/doctest.h>

#include "sim/life/schedule.hpp"
#include "tests/view/shown.hpp"
#include "ui/view/life_chart.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::uint32_t at(double years) { return episode_at(Age::from_years(years)); }

/// Four lives; the last one forked late, with a long name.
BranchMapScene four_lives() {
  BranchMapScene scene;
  scene.tracks = {{"A  first life", {}, 0, kEndOfLife},
                  {"B  Mia more tender from 6 months", 0, at(0.5), kEndOfLife},
                  {"C  a hard time at 12 years, and 3 more", 1, at(12), at(40)},
                  {"D  a name so long that hardly any other would be as long as this", 0, at(70), at(75)}};
  scene.selected = 3;
  scene.playhead = at(40);
  return scene;
}

constexpr Rect kPlot{{20, 10}, {1240, 90}};

}  // namespace

TEST_CASE("every life of the map has a sign inside the map that covers no other and no fork") {
  const BranchMapScene scene = four_lives();
  for (const float scale : {1.0F, 2.0F}) {
    const TextMeasure& measure = window_at(scale).fonts();
    const Rect plot{kPlot.min, {kPlot.max.x, kPlot.min.y + 80 * scale}};
    const BranchMapLayout layout = lay_out_branch_map(scene, plot, measure);
    REQUIRE(layout.signs.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
      CAPTURE(i);
      CHECK(plot.contains(layout.signs[i], 1));
      for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(layout.signs[i].overlaps(layout.signs[j]));
      for (const BranchTrack& track : scene.tracks) {
        if (!track.parent) continue;
        CHECK_FALSE(layout.signs[i].contains({x_on(plot, track.forked_at), layout.rows[*track.parent]}));
      }
    }
    CHECK(layout.signs[3].contains(layout.close, 0.5F));
  }
}

TEST_CASE("lives differ by line or marker, not by colour alone") {
  const Palette palette = light_palette();
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const BranchLook one = look_of_branch(i, palette);
      const BranchLook other = look_of_branch(j, palette);
      CHECK(one.marker != other.marker);
      CHECK((one.stroke != other.stroke || one.spacing != other.spacing));
      CHECK_FALSE(one.color == other.color);
    }
  }
}

TEST_CASE("the track of the selected life is the thickest, and without room for words tracks remain") {
  const BranchMapScene scene = four_lives();
  const TextMeasure& measure = window_at(1).fonts();
  const Rect low{{20, 10}, {1240, 40}};
  const BranchMapLayout layout = lay_out_branch_map(scene, low, measure);
  CHECK(layout.signs.empty());
  const Picture picture = draw_branch_map(scene, layout, light_palette());
  CHECK(picture.count<Text>() == 0);
  const Color selected = look_of_branch(3, light_palette()).color;
  float thickest = 0;
  Color its_color;
  for (const Shape& shape : picture.shapes()) {
    const auto* track = std::get_if<Polyline>(&shape);
    if (!track || track->pen.width <= thickest) continue;
    thickest = track->pen.width;
    its_color = track->pen.color;
  }
  CHECK(its_color == selected);
  CHECK(picture.count<MarkerShape>() == 4);
}
