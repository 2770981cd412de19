// Guards the pictures of a prediction: the pen draws where the pointer is, nothing that is not shown leaves a trace,
// lines are told apart by their stroke, and options say in shapes what was chosen, counted and came.
#include "ui/view/prediction_view.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/view/shown.hpp"
#include "ui/view/words.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Palette kPredictionPalette = light_palette();
constexpr Rect kPredictionArea{{20, 20}, {720, 420}};

std::vector<CurvePoint> level_life(std::uint32_t until) {
  return std::vector<CurvePoint>(until + 1U, {0.4F, 0.6F, 0.5F, 0});
}

Prediction predicted_at(std::uint32_t made_at) {
  return *prediction_at(level_life(made_at), made_at, PredictedCurve::model_of_other);
}

Picture chart_of(const Prediction& prediction, std::uint32_t shown_until,
                 std::optional<std::size_t> pen = {}) {
  const std::vector<CurvePoint> lived = level_life(shown_until);
  return draw_prediction({prediction, lived, shown_until, pen}, kPredictionArea, kPredictionPalette,
                         window_at(1).fonts());
}

std::size_t lines_with(const Picture& picture, Color color, Stroke stroke) {
  return count_if<Polyline>(picture, [&](const Polyline& line) {
    return line.points.size() > 2 && line.pen.color == color && line.pen.stroke == stroke;
  });
}

/// How far right the lived curve comes.
float lived_to(const Picture& picture) {
  float right = 0;
  for (const Shape& shape : picture.shapes()) {
    const auto* line = std::get_if<Polyline>(&shape);
    if (line && line->pen.color == kPredictionPalette.other_model && line->points.size() > 2)
      right = std::max(right, line->points.back().x);
  }
  return right;
}

}  // namespace

TEST_CASE("the pen draws where the pointer is, at every age and level") {
  for (const std::uint32_t made_at : {0U, 500U, 2000U, 5000U, 9000U}) {
    const Prediction prediction = predicted_at(made_at);
    const Rect plot = prediction_plot(kPredictionArea, window_at(1).fonts());
    for (std::size_t step = 0; step <= kPredictionSteps; ++step) {
      const PenPlace place{step, 0.04 * static_cast<double>(step)};
      const glm::vec2 point = point_at(place, prediction, plot);
      const PenPlace back = pen_place_under(point, prediction, plot);
      CHECK(back.step == step);
      CHECK(back.level == doctest::Approx(place.level));
      CHECK(point.x <= plot.max.x + 0.5F);
    }
  }
}

TEST_CASE("the lived curve ends where no more is shown, and reaches the edge when all has been lived") {
  const Prediction prediction = predicted_at(2000);
  const Rect plot = prediction_plot(kPredictionArea, window_at(1).fonts());
  const float now = point_at({0, 0}, prediction, plot).x;
  const std::uint32_t half = moment_of_step(prediction, kPredictionSteps / 2);
  CHECK(lived_to(chart_of(prediction, 2000)) == doctest::Approx(now).epsilon(0.01));
  CHECK(lived_to(chart_of(prediction, half)) ==
        doctest::Approx(point_at({kPredictionSteps / 2, 0}, prediction, plot).x).epsilon(0.01));
  CHECK(lived_to(chart_of(prediction, kEndOfLife)) == doctest::Approx(plot.max.x).epsilon(0.01));
}

TEST_CASE("what is expected is dashed and has points, what was lived is solid") {
  Prediction prediction = predicted_at(2000);
  CHECK(lines_with(chart_of(prediction, 2000), kPredictionPalette.ink, Stroke::dashed) == 0);
  draw_stroke(prediction, {4, 0.2}, {9, 0.9});
  const Picture picture = chart_of(prediction, kEndOfLife);
  CHECK(lines_with(picture, kPredictionPalette.ink, Stroke::dashed) == 1);
  CHECK(lines_with(picture, kPredictionPalette.other_model, Stroke::solid) == 1);
  CHECK(picture.count<Band>() == 1);  // how far they lie apart
  CHECK(count_if<Disc>(picture, [](const Disc& disc) { return disc.color == kPredictionPalette.ink; }) ==
        6 + 1);
}

TEST_CASE("while one may draw there is a pen, and words that invite until something is drawn") {
  Prediction prediction = predicted_at(2000);
  const auto invites = [](const Picture& picture) {
    const auto words = picture.words();
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& each) { return each.find("Draw how") != std::string::npos; });
  };
  const auto has_pen = [](const Picture& picture) { return picture.count<Ring>() > 0; };
  CHECK(invites(chart_of(prediction, 2000, 12)));
  CHECK(has_pen(chart_of(prediction, 2000, 12)));
  CHECK_FALSE(invites(chart_of(prediction, 2000)));
  CHECK_FALSE(has_pen(chart_of(prediction, 2000)));
  draw_stroke(prediction, {12, 0.2}, {12, 0.2});
  CHECK_FALSE(invites(chart_of(prediction, 2000, 12)));
}

TEST_CASE("an option shows by its shape that it was chosen and that it came, and its bar how many hands") {
  Prediction prediction = predicted_at(2000);
  prediction.option = PredictedOption::falls;
  prediction.hands = {5, 0, 10};
  const OptionsDrawn drawn = draw_options({prediction, false, PredictedOption::rises}, kPredictionArea,
                                          kPredictionPalette, window_at(1).fonts());
  CHECK(drawn.picture.count<Disc>() == 1);
  std::vector<float> bars;
  for (const Shape& shape : drawn.picture.shapes()) {
    const auto* box = std::get_if<Box>(&shape);
    if (box && box->fill == kPredictionPalette.track_fill) bars.push_back(box->rect.width());
  }
  REQUIRE(bars.size() == 2);  // no hand, no bar
  CHECK(bars[0] == doctest::Approx(bars[1] / 2).epsilon(0.01));
  const auto words = drawn.picture.words();
  CHECK(std::count(words.begin(), words.end(), "what came") == 1);
  for (const char* count : {"5", "0", "10"}) CHECK(std::count(words.begin(), words.end(), count) == 1);
}

TEST_CASE("the keys that count stand on the options while hands are counted") {
  const Prediction prediction = predicted_at(2000);
  const auto keys = [&](bool is_counting) {
    return draw_options({prediction, is_counting, {}}, kPredictionArea, kPredictionPalette,
                        window_at(1).fonts())
        .picture.words();
  };
  const auto counting = keys(true);
  const auto still = keys(false);
  for (const char* key : {"1", "2", "3"}) {
    CHECK(std::count(counting.begin(), counting.end(), key) == 1);
    CHECK(std::count(still.begin(), still.end(), key) == 0);
  }
}
