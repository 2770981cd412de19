// Guards what a person sees: five golden pictures, and at every size and text scale no text cut off at the
// edge of the window. It fails if a figure is missing, a colour is wrong, or a label leaves the screen.
// Golden pictures are renewed with UPDATE_GOLDENS=1.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "sim/core/age.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/pictures.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

struct Glimpse {
  const char* scenario;
  const char* age;
};
constexpr std::array<Glimpse, 5> kGlimpses{{{"steady_care", "0d"},
                                            {"distant_care", "11m"},
                                            {"hot_and_cold", "7y"},
                                            {"steady_care", "16y"},
                                            {"betrayed_baby", "33y"}}};

std::unique_ptr<App> app_at(const Glimpse& moment, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on(moment.scenario, size));
  app->desk().view.text_scale = scale;
  app->desk().session.seek(episode_at(*parse_age(moment.age)));
  app->frame(0);
  app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("five moments look as they were approved") {
  for (const Glimpse& moment : kGlimpses) {
    const auto app = app_at(moment);
    check_golden(*app, std::string(moment.scenario) + "_" + moment.age);
  }
}

TEST_CASE("the golden pictures tell moments, a missing figure and a wrong colour apart") {
  const auto app = app_at(kGlimpses[4]);
  const Pixels approved = app->window().pixels();
  app->desk().session.seek(0);
  app->frame(0);
  app->frame(0);
  CHECK(share_that_differs(approved, app->window().pixels()) > 0.01);
  const auto without_figure = app_at(kGlimpses[4]);
  Palette invisible = light_palette();
  invisible.figure = invisible.stage_wall;
  without_figure->window().set_palette(invisible);
  without_figure->frame(0);
  CHECK(share_that_differs(approved, without_figure->window().pixels()) > 0.005);
  const auto recoloured = app_at(kGlimpses[4]);
  Palette palette = light_palette();
  palette.figure = palette.person;
  recoloured->window().set_palette(palette);
  recoloured->frame(0);
  CHECK(share_that_differs(approved, recoloured->window().pixels()) > 0.0004);
}

TEST_CASE("no text leaves the window at any size and text scale") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}, glm::ivec2{1024, 768}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      for (const Glimpse& moment : kGlimpses) {
        const auto app = app_at(moment, size, scale);
        const Rect window{{0, 0}, {static_cast<float>(size.x), static_cast<float>(size.y)}};
        for (const PaintedText& text : app->texts()) {
          CAPTURE(size.x);
          CAPTURE(scale);
          CAPTURE(moment.scenario);
          CAPTURE(text.words);
          CHECK(text.rect.min.x >= -1);
          CHECK(text.rect.max.x <= window.max.x + 1);
        }
      }
    }
  }
}

TEST_CASE("the text scale reaches the dialogues") {
  const auto height_of = [](double scale, const char* control) {
    const auto app = app_at(kGlimpses[0], {1920, 1080}, scale);
    operate(app->desk(), control, 1);
    app->frame(0);
    app->frame(0);
    float tallest = 0;
    for (const PaintedText& text : app->texts()) tallest = std::max(tallest, text.rect.height());
    return std::pair{tallest, app->texts().size()};
  };
  for (const char* control : {"view.help", "scenario.list", "scenario.card"}) {
    CAPTURE(control);
    CHECK(height_of(2, control).first > 1.3F * height_of(1, control).first);
  }
}
