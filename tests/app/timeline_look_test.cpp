// Guards looking closely at the timeline: the playhead never leaves the sight, what the pointer drags is the age under
// it, and looking from far off again shows the whole life as before.
#include "ui/app/timeline_look.hpp"

#include <doctest/doctest.h>

#include "tests/app/acting.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/view/life_chart.hpp"
#include "ui/view/timeline_view.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_thirty() {
  auto app = std::make_unique<App>(start_on("steady_care", {1280, 720}));
  app->desk().session.seek_years(30);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

double head(const App& app) { return axis_share(const_cast<App&>(app).desk().session.state().age().years()); }

bool is_in_sight(App& app) {
  const AgeWindow window = window_of(app.desk().view.timeline);
  return head(app) >= window.from && head(app) <= window.to;
}

}  // namespace

TEST_CASE("each step closer halves what is in sight, and the playhead stays where it is") {
  const auto app = at_thirty();
  double width = 1;
  const double place = head(*app);
  for (int step = 0; step < static_cast<int>(kClosest); ++step) {
    strike(*app, "=");
    width /= 2;
    const AgeWindow window = window_of(app->desk().view.timeline);
    CHECK(window.to - window.from == doctest::Approx(width));
    CHECK((head(*app) - window.from) / width == doctest::Approx(place));
  }
  strike(*app, "=");
  CHECK(app->desk().view.timeline.closeness == kClosest);
  for (int step = 0; step < static_cast<int>(kClosest); ++step) strike(*app, "-");
  CHECK(window_of(app->desk().view.timeline) == AgeWindow{});
}

TEST_CASE("wherever the life goes, the playhead is in sight") {
  const auto app = at_thirty();
  operate(app->desk(), "time.closeness", 4);
  for (const double years : {0.0, 0.1, 1.0, 12.0, 29.0, 31.0, 60.0, 80.0, 5.0}) {
    CAPTURE(years);
    app->desk().session.seek_years(years);
    app->frame(0);
    CHECK(is_in_sight(*app));
  }
}

TEST_CASE("a press on the timeline seen closely goes to the age under it") {
  const auto app = at_thirty();
  operate(app->desk(), "time.closeness", 3);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  const Rect plot = app->spots().at("time.age");
  for (const float share : {0.2F, 0.45F, 0.8F, 0.03F, 0.97F}) {
    const Rect whole = stretched(plot, window_of(app->desk().view.timeline));
    const float x = plot.min.x + plot.width() * share;
    const double expected = years_under(x, whole);
    click(*app, {x, plot.max.y - 2});
    CHECK(app->desk().session.state().age().years() == doctest::Approx(expected).epsilon(0.01));
  }
}

TEST_CASE("nothing of the timeline seen closely is drawn beside its panel") {
  const auto app = at_thirty();
  app->desk().session.seek_years(60);
  app->desk().session.seek_years(30);
  for (double closeness = 0; closeness <= kClosest; ++closeness) {
    operate(app->desk(), "time.closeness", closeness);
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    const Rect plot = app->spots().at("time.age");
    for (const PaintedText& text : app->texts()) {
      const bool is_beside = text.rect.min.y >= plot.max.y && text.rect.max.y < plot.max.y + 24;
      if (!is_beside) continue;
      CAPTURE(text.words);
      CHECK(text.rect.min.x >= plot.min.x - 20);
      CHECK(text.rect.max.x <= plot.max.x + 20);
    }
  }
}

TEST_CASE("the description says which part of the life is in sight") {
  const auto app = at_thirty();
  CHECK(timeline_told(app->desk()).find("Seen closely") == std::string::npos);
  operate(app->desk(), "time.closeness", 3);
  CHECK(timeline_told(app->desk()).find("Seen closely, from ") != std::string::npos);
}

TEST_CASE("the beginning seen closely is told month by month") {
  const auto app = at_thirty();
  app->desk().session.seek_years(0.3);
  operate(app->desk(), "time.closeness", 3);
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  CHECK(says(*app, "2 months"));
  CHECK(says(*app, "5 months"));
  operate(app->desk(), "time.closeness", 0);
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  CHECK_FALSE(says(*app, "5 months"));
}
