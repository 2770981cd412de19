// Guards that what stands in a picture is what appears: the right place, the right colour, nothing outside.
// It would fail if shapes were shifted, painted twice where triangles meet, or drawn differently by the
// quick ways of filling.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <glm/geometric.hpp>

#include "tests/platform/headless.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

int distance(Color one, Color other) {
  return std::max({std::abs(one.r - other.r), std::abs(one.g - other.g), std::abs(one.b - other.b)});
}

}  // namespace

TEST_CASE("a disc is drawn where the picture says") {
  Window window(headless());
  const Color paper = window.palette().paper;
  Picture picture;
  show(window, picture.disc({100, 80}, 30, rgb(0x0072B2)));
  const Pixels& pixels = window.pixels();
  CHECK(pixels.at(100, 80) == rgb(0x0072B2));
  CHECK(pixels.at(128, 80) == rgb(0x0072B2));
  CHECK(pixels.at(132, 80) == paper);
  CHECK(pixels.at(100, 48) == paper);
  CHECK(pixels.at(122, 102) == paper);  // the corner of its square stays empty
}

TEST_CASE("a dense screen shows the same picture with more pixels") {
  Window window(headless(1, 2));
  Picture picture;
  show(window, picture.disc({100, 80}, 30, rgb(0x0072B2)));
  CHECK(window.pixels().size == glm::ivec2(640, 400));
  CHECK(window.pixels().at(200, 160) == rgb(0x0072B2));
  CHECK(window.pixels().at(258, 160) == rgb(0x0072B2));
  CHECK(window.pixels().at(264, 160) == window.palette().paper);
}

TEST_CASE("a half transparent shape covers every pixel inside it exactly once") {
  Window window(headless());
  const Color paper = window.palette().paper;
  Picture picture;
  show(window, picture.disc({100, 100}, 80, rgb(0x000000).faded(0.5F)));
  for (int y = 30; y < 170; ++y) {
    for (int x = 0; x < 320; ++x) {
      if (glm::length(glm::vec2(x, y) + 0.5F - glm::vec2(100, 100)) > 78) continue;
      REQUIRE(distance(window.pixels().at(x, y), mix(paper, rgb(0), 0.5F)) <= 2);
    }
  }
}

TEST_CASE("a line is as wide as its pen whichever way it runs") {
  for (const glm::vec2 far : {glm::vec2(0, 90), glm::vec2(90, 0), glm::vec2(60, 60), glm::vec2(80, -30)}) {
    Window window(headless());
    const Color paper = window.palette().paper;
    Picture picture;
    show(window, picture.polyline(
                     {glm::vec2(160, 100) - far, glm::vec2(160, 100) + far * 0.3F, glm::vec2(160, 100) + far},
                     {rgb(0), 2.4F}));
    double ink = 0;
    for (int y = 0; y < 200; ++y) {
      for (int x = 0; x < 320; ++x)
        ink += static_cast<double>(paper.g - window.pixels().at(x, y).g) / paper.g;
    }
    CAPTURE(far.x);
    CHECK(ink == doctest::Approx(static_cast<double>(2 * glm::length(far)) * 2.4).epsilon(0.06));
  }
}

TEST_CASE("where a line turns back sharply no spike grows from it") {
  Window window(headless());
  const Color paper = window.palette().paper;
  Picture picture;
  show(window, picture.polyline({{60, 100}, {200, 100}, {60, 101}}, {rgb(0), 2.4F}));
  for (int x = 240; x < 320; ++x) CHECK(window.pixels().at(x, 100) == paper);
}

TEST_CASE("nothing is drawn outside a clip, and a forgotten clip ends with its picture") {
  Window window(headless());
  Picture picture;
  picture.clip(Rect::at({50, 50}, {20, 20})).box(Rect::at({0, 0}, {320, 200}), 0, rgb(0x00795A));
  show(window, picture);
  CHECK(window.pixels().at(60, 60) == rgb(0x00795A));
  CHECK(window.pixels().at(70, 60) == window.palette().paper);
  Picture unbalanced;
  show(window, unbalanced.unclip().disc({10, 10}, 8, rgb(0x00795A)));
  CHECK(window.pixels().at(10, 10) == rgb(0x00795A));
}

TEST_CASE("a hairline is one clear row of pixels wherever it lies") {
  Window window(headless());
  const Color paper = window.palette().paper;
  for (const float y : {50.0F, 50.3F, 50.5F, 50.9F}) {
    Picture picture;
    show(window, picture.line({10, y}, {200, y}, Pen{rgb(0x2B2A33), 1}));
    int rows = 0;
    for (int row = 40; row < 60; ++row) {
      const Color color = window.pixels().at(100, row);
      REQUIRE((color == paper || color == rgb(0x2B2A33)));
      rows += color == paper ? 0 : 1;
    }
    CHECK(rows == 1);
  }
}

TEST_CASE("the same picture gives the same pixels every time") {
  Window one(headless());
  Window other(headless());
  show(one, one_of_each());
  show(other, one_of_each());
  CHECK(one.pixels() == other.pixels());
}

TEST_CASE("two lives side by side keep their windows apart") {
  Window one(headless());
  Window other(headless(2));
  show(one, Picture().disc({100, 80}, 30, rgb(0x0072B2)));
  show(other, Picture().disc({100, 80}, 30, rgb(0xC77700)));
  CHECK(one.pixels().at(100, 80) == rgb(0x0072B2));
  CHECK(other.pixels().at(100, 80) == rgb(0xC77700));
}
