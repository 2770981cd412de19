// Guards the shapes and colours that views are made of, before anything is painted.
#include <doctest/doctest.h>

#include <cmath>
#include <glm/geometric.hpp>
#include <numbers>

#include "ui/platform/dots.hpp"
#include "ui/platform/strokes.hpp"
#include "ui/view/circle.hpp"
#include "ui/view/palette.hpp"
#include "ui/view/shapes.hpp"

using namespace securebase;

TEST_CASE("a picture keeps its shapes in the order they were named") {
  Picture picture;
  picture.disc({0, 0}, 1, rgb(0)).text({0, 0}, "held", {}).text({0, 9}, "heard", {});
  CHECK(picture.shapes().size() == 3);
  CHECK(picture.count<Disc>() == 1);
  CHECK(picture.words() == std::vector<std::string>{"held", "heard"});
  CHECK(Picture().add(picture) == picture);
}

TEST_CASE("contrast is 21 between black and white and 1 with itself") {
  CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
  CHECK(contrast(rgb(0x0072B2), rgb(0x0072B2)) == doctest::Approx(1));
}

TEST_CASE("an arc starts at twelve o'clock and runs clockwise") {
  const Path path = arc_path({100, 100}, 50, {0, 0.25F});
  CHECK(glm::distance(path.front(), {100, 50}) < 0.01F);
  CHECK(glm::distance(path.back(), {150, 100}) < 0.01F);
}

TEST_CASE("a point on a circle lies where sine and cosine put it, however often it was gone round") {
  for (int i = -300; i <= 300; ++i) {
    const double turns = i / 97.0;
    const glm::vec2 point = on_circle(turns);
    CAPTURE(turns);
    CHECK(std::abs(static_cast<double>(point.x) - std::cos(2 * std::numbers::pi * turns)) < 1e-7);
    CHECK(std::abs(static_cast<double>(point.y) - std::sin(2 * std::numbers::pi * turns)) < 1e-7);
  }
  CHECK(on_circle(0) == glm::vec2(1, 0));
  CHECK(on_circle(0.25) == glm::vec2(0, 1));
  CHECK(on_circle(-0.25) == glm::vec2(0, -1));
  CHECK(on_circle(2.5) == glm::vec2(-1, 0));
}

TEST_CASE("dots on a closed ring are evenly spaced all the way round") {
  const Path dots = dots_along(arc_path({0, 0}, 50, {}), 7, true);
  const float gap = glm::distance(dots[0], dots[1]);
  CHECK(gap == doctest::Approx(7).epsilon(0.1));
  CHECK(glm::distance(dots.back(), dots.front()) == doctest::Approx(gap).epsilon(0.02));
}

TEST_CASE("dashes start and end with the line and follow its corners") {
  const auto dashes = dashes_along({{0, 0}, {30, 0}, {30, 30}}, 12);
  CHECK(dashes.front().front() == glm::vec2(0, 0));
  CHECK(glm::distance(dashes.back().back(), {30, 30}) < 0.01F);
  float drawn = 0;
  for (const Path& dash : dashes) drawn += length(dash);
  CHECK(drawn > 25);
  CHECK(drawn < 40);
}

TEST_CASE("a small marker covers about the area of its circle, whole in the middle and nothing at the rim") {
  for (const Marker marker : {Marker::circle, Marker::square, Marker::triangle, Marker::diamond}) {
    const auto coverage = dot_coverage(marker, 10, 16);
    double covered = 0;
    for (const std::uint8_t share : coverage) covered += share / 255.0;
    CHECK(covered > 0.85 * 78.5);
    CHECK(covered < 1.15 * 78.5);
    CHECK(coverage[8 * 16 + 8] == 255);
    for (std::size_t i = 0; i < 16; ++i) CHECK(coverage[i] == 0);
  }
}
