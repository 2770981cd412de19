#include "ui/view/prediction_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"
#include "ui/view/axis.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr double kContext = 0.28;  // of the stretch that is predicted: what is known before it

constexpr std::array<std::string_view, kPredictedOptions> kZones{"rises"_t, "stays"_t, "falls"_t};
constexpr std::array<std::string_view, 3> kLevels{"0", "½", "1"};

float widest(std::span<const std::string_view> words, const TextMeasure& measure) {
  float width = 0;
  for (const std::string_view word : words)
    width = std::max(width, measure.size(tr(word), TextRole::small).x);
  return width;
}

/// The stretch of the age axis that is seen.
struct AgeStretch {
  double from;
  double to;
};

double share_of(std::uint32_t episode) { return axis_share(age_at(episode).years()); }

AgeStretch stretch_of(const Prediction& prediction) {
  const double now = share_of(prediction.made_at);
  const double end = share_of(prediction.horizon);
  return {std::max(0.0, now - kContext * (end - now)), end};
}

Color color_of(PredictedCurve curve, const Palette& palette) {
  if (curve == PredictedCurve::model_of_other) return palette.other_model;
  return curve == PredictedCurve::model_of_self ? palette.self_model : palette.security;
}

/// Drawing one chart.
struct Chart {
  const PredictionScene& scene;
  Rect area;
  Rect plot;
  const Palette& palette;
  const TextMeasure& measure;

  [[nodiscard]] const Prediction& prediction() const { return scene.prediction; }
  [[nodiscard]] float x_of(std::uint32_t episode) const {
    const AgeStretch seen = stretch_of(prediction());
    return plot.min.x +
           static_cast<float>((share_of(episode) - seen.from) / (seen.to - seen.from)) * plot.width();
  }
  [[nodiscard]] float y_of(double level) const {
    return plot.max.y - static_cast<float>(level) * plot.height();
  }
  [[nodiscard]] float line() const { return measure.line_height(TextRole::small); }
};

/// What is known, what is not, and the zone in which a curve stays about the same.
void draw_ground(Picture& picture, const Chart& chart) {
  const Palette& palette = chart.palette;
  const Rect& plot = chart.plot;
  const float now = chart.x_of(chart.prediction().made_at);
  picture.box(plot, 0, palette.paper);
  picture.box({plot.min, {now, plot.max.y}}, 0, palette.chosen);
  const double start = chart.prediction().start;
  const float top = std::max(plot.min.y, chart.y_of(start + kAboutTheSame));
  const float bottom = std::min(plot.max.y, chart.y_of(start - kAboutTheSame));
  picture.box({{now, top}, {plot.max.x, bottom}}, 0, palette.track.faded(0.75F));
  picture.line({plot.min.x, chart.y_of(0.5)}, {plot.max.x, chart.y_of(0.5)}, {palette.hairline, 1});
  picture.frame(plot, 0, {palette.hairline, 1});
  for (std::size_t i = 0; i < kLevels.size(); ++i) {
    const float y = chart.y_of(0.5 * static_cast<double>(i));
    const float row = std::min(y - chart.line() / 2, plot.max.y - chart.line());
    picture.text({plot.min.x - chart.line() * 0.4F, row}, std::string(kLevels[i]),
                 {TextRole::small, palette.muted, Align::right});
  }
}

/// The words of the three zones beside the horizon, pushed apart where a zone is narrow; as many as there is height for.
void draw_zones(Picture& picture, const Chart& chart) {
  const double start = chart.prediction().start;
  const float line = chart.line();
  const Rect& plot = chart.plot;
  if (plot.height() < 3 * line) return;
  const float middle = std::clamp(chart.y_of(start) - line / 2, plot.min.y + line, plot.max.y - 2 * line);
  const float high = (plot.min.y + chart.y_of(start + kAboutTheSame) - line) / 2;
  const float low = (plot.max.y + chart.y_of(start - kAboutTheSame) - line) / 2;
  const std::array<float, kPredictedOptions> tops{std::clamp(high, plot.min.y, middle - line), middle,
                                                  std::clamp(low, middle + line, plot.max.y - line)};
  for (std::size_t i = 0; i < kZones.size(); ++i)
    picture.text({plot.max.x + line * 0.5F, tops[i]}, std::string(tr(kZones[i])),
                 {TextRole::small, chart.palette.muted});
}

/// The ages at both ends of what is predicted, and birth where it is seen.
void draw_ages(Picture& picture, const Chart& chart) {
  const auto put = [&](std::uint32_t episode, std::string words, float free_from) {
    const float width = chart.measure.size(words, TextRole::small).x;
    const float x = chart.x_of(episode);
    const float left = std::clamp(x - width / 2, chart.area.min.x, chart.area.max.x - width);
    if (left < free_from) return free_from;
    picture.line({x, chart.plot.max.y}, {x, chart.plot.max.y + 4}, {chart.palette.muted, 1.5F});
    picture.text({left, chart.plot.max.y + 5}, std::move(words), {TextRole::small, chart.palette.ink});
    return left + width + 8;
  };
  const Prediction& prediction = chart.prediction();
  float free_from = put(prediction.made_at, words_for_age(age_at(prediction.made_at)), chart.area.min.x);
  const float end_width = chart.measure.size(words_for_age(age_at(prediction.horizon)), TextRole::small).x;
  const std::uint32_t middle = moment_of_step(prediction, kPredictionSteps / 2);
  std::string half_way = words_for_age(Age::from_years(std::round(age_at(middle).years())));
  const float middle_width = chart.measure.size(half_way, TextRole::small).x;
  const bool has_years = age_at(prediction.horizon).years() - age_at(prediction.made_at).years() > 4;
  if (has_years && chart.x_of(middle) + middle_width / 2 + 12 < chart.x_of(prediction.horizon) - end_width)
    free_from = put(episode_at(Age::from_years(std::round(age_at(middle).years()))), half_way, free_from);
  put(prediction.horizon, words_for_age(age_at(prediction.horizon)), free_from);
}

/// A place of the lived curve.
struct LivedPlace {
  std::uint32_t episode;
  glm::vec2 at;
};

/// One place a pixel column, each the mean of what was lived in it.
std::vector<LivedPlace> lived_places(const Chart& chart) {
  std::vector<LivedPlace> places;
  const auto value = value_of(chart.prediction().curve);
  const auto& lived = chart.scene.lived;
  const std::size_t end = std::min<std::size_t>(lived.size(), chart.prediction().horizon + 1U);
  double sum = 0;
  int count = 0;
  for (std::size_t i = 0; i < end; ++i) {
    const auto episode = static_cast<std::uint32_t>(i);
    const float x = chart.x_of(episode);
    if (x < chart.plot.min.x) continue;
    sum += static_cast<double>(lived[i].*value);
    ++count;
    if (i + 1 < end && std::floor(chart.x_of(episode + 1)) <= std::floor(x)) continue;
    places.push_back({episode, {x, chart.y_of(sum / count)}});
    sum = 0;
    count = 0;
  }
  return places;
}

/// How far the two lie apart, as an area.
void draw_apart(Picture& picture, const Chart& chart, const std::vector<LivedPlace>& places) {
  const Prediction& prediction = chart.prediction();
  std::vector<glm::vec2> drawn;
  std::vector<glm::vec2> lived;
  for (const LivedPlace& place : places) {
    if (place.episode < prediction.made_at) continue;
    drawn.push_back({place.at.x, chart.y_of(drawn_at(prediction, place.episode))});
    lived.push_back(place.at);
  }
  if (drawn.size() > 1) picture.band(drawn, lived, color_of(prediction.curve, chart.palette).faded(0.14F));
}

void draw_expected(Picture& picture, const Chart& chart) {
  const Prediction& prediction = chart.prediction();
  const float thin = chart.line() / 16;
  std::vector<glm::vec2> points;
  for (std::size_t step = 0; step <= kPredictionSteps; ++step) {
    const std::uint32_t episode = moment_of_step(prediction, step);
    points.push_back({chart.x_of(episode), chart.y_of(drawn_at(prediction, episode))});
  }
  picture.polyline(points, {chart.palette.ink, 2.4F * thin, Stroke::dashed, 9 * thin});
  for (const PredictedPoint& point : prediction.drawn)
    picture.disc({chart.x_of(point.episode), chart.y_of(point.level)}, 3 * thin, chart.palette.ink);
}

void draw_curves(Picture& picture, const Chart& chart) {
  const Color color = color_of(chart.prediction().curve, chart.palette);
  const float thin = chart.line() / 16;
  const bool has_drawing = !chart.prediction().drawn.empty();
  const std::vector<LivedPlace> places = lived_places(chart);
  if (has_drawing) draw_apart(picture, chart, places);
  std::vector<glm::vec2> lived;
  lived.reserve(places.size());
  for (const LivedPlace& place : places) lived.push_back(place.at);
  picture.clip({chart.plot.min - glm::vec2{4, 4}, chart.plot.max + glm::vec2{4, 4}});
  if (lived.size() > 1) picture.polyline(lived, {color, 3.2F * thin});
  if (has_drawing) draw_expected(picture, chart);
  picture.unclip();
  if (lived.empty()) return;
  picture.disc(lived.back(), 6.5F * thin, chart.palette.panel);
  picture.disc(lived.back(), 5 * thin, color);
}

/// Whether there is more room above than below where the curve starts.
bool is_low(const Prediction& prediction) { return prediction.start < 0.5; }

void draw_pen(Picture& picture, const Chart& chart) {
  if (!chart.scene.pen) return;
  const Prediction& prediction = chart.prediction();
  const std::uint32_t episode = moment_of_step(prediction, *chart.scene.pen);
  const glm::vec2 at{chart.x_of(episode), chart.y_of(drawn_at(prediction, episode))};
  const float thin = chart.line() / 16;
  // The words that invite lie on the side where there is more room; the line leaves it to them.
  const bool has_words = prediction.drawn.empty();
  const float top = has_words && is_low(prediction) ? at.y : chart.plot.min.y;
  const float bottom = has_words && !is_low(prediction) ? at.y : chart.plot.max.y;
  picture.line({at.x, top}, {at.x, bottom}, {chart.palette.focus.faded(0.5F), 1.5F});
  picture.disc(at, 8 * thin, chart.palette.panel);
  picture.ring(at, 8 * thin, {chart.palette.focus, 2.5F * thin});
  picture.disc(at, 3 * thin, chart.palette.focus);
}

/// An invitation where nothing has been drawn yet.
void draw_invitation(Picture& picture, const Chart& chart) {
  if (!chart.scene.pen || !chart.prediction().drawn.empty()) return;
  const float now = chart.x_of(chart.prediction().made_at);
  const float room = chart.plot.max.x - now - chart.line();
  const std::string words(tr("Draw how it will go, with the pointer or the arrow keys."_t));
  const glm::vec2 size = chart.measure.size(words, TextRole::body, room);
  const float y = is_low(chart.prediction()) ? chart.plot.min.y + chart.line() * 0.7F
                                             : chart.plot.max.y - size.y - chart.line() * 0.7F;
  if (size.y + chart.line() * 1.4F > chart.plot.height() / 2) return;
  picture.text({now + chart.line() / 2 + room / 2, y}, words,
               {TextRole::body, chart.palette.muted, Align::centre, room});
}

/// What each line is, told by its stroke; what does not fit is left out.
void draw_legend(Picture& picture, const Chart& chart) {
  const Palette& palette = chart.palette;
  const float line = chart.line();
  const float thin = line / 16;
  const Color color = color_of(chart.prediction().curve, palette);
  float x = chart.plot.min.x;
  const float y = chart.area.min.y + line / 2;
  const auto put = [&](const std::string& words, Pen pen, bool has_point) {
    const float width = line * 2.3F + chart.measure.size(words, TextRole::small).x;
    if (x + width > chart.area.max.x) return;
    picture.line({x, y}, {x + line * 1.9F, y}, pen);
    if (has_point) picture.disc({x + line * 0.95F, y}, 3 * thin, pen.color);
    picture.text({x + line * 2.3F, chart.area.min.y}, words, {TextRole::small, palette.ink});
    x += width + line * 1.2F;
  };
  put(std::string(tr("lived"_t)), {color, 3.2F * thin}, false);
  put(std::string(tr("expected"_t)), {palette.ink, 2.4F * thin, Stroke::dashed, 9 * thin}, true);
  if (!chart.scene.pen) return;
  const std::uint32_t episode = moment_of_step(chart.prediction(), *chart.scene.pen);
  const std::string words = say(
      "pen: {age}, {level}"_t,
      {{"age", words_for_age(age_at(episode))}, {"level", number(drawn_at(chart.prediction(), episode))}});
  if (x + chart.measure.size(words, TextRole::small).x > chart.plot.max.x) return;
  picture.text({chart.plot.max.x, chart.area.min.y}, words, {TextRole::small, palette.muted, Align::right});
}

}  // namespace

Rect prediction_plot(Rect area, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  const float left = widest(kLevels, measure) + line * 0.6F;
  const float right = widest(kZones, measure) + line * 0.7F;
  return {{area.min.x + left, area.min.y + line * 1.6F}, {area.max.x - right, area.max.y - line - 7}};
}

PenPlace pen_place_under(glm::vec2 point, const Prediction& prediction, const Rect& plot) {
  const AgeStretch seen = stretch_of(prediction);
  const double way = static_cast<double>((point.x - plot.min.x) / plot.width());
  const double years = axis_years(seen.from + std::clamp(way, 0.0, 1.0) * (seen.to - seen.from));
  const double level = static_cast<double>((plot.max.y - point.y) / plot.height());
  return {step_near(prediction, episode_at(Age::from_years(years))), kept_level(level)};
}

glm::vec2 point_at(const PenPlace& place, const Prediction& prediction, const Rect& plot) {
  const AgeStretch seen = stretch_of(prediction);
  const double way = (share_of(moment_of_step(prediction, place.step)) - seen.from) / (seen.to - seen.from);
  return {plot.min.x + static_cast<float>(way) * plot.width(),
          plot.max.y - static_cast<float>(place.level) * plot.height()};
}

Picture draw_prediction(const PredictionScene& scene, Rect area, const Palette& palette,
                        const TextMeasure& measure) {
  Picture picture;
  const Chart chart{scene, area, prediction_plot(area, measure), palette, measure};
  draw_ground(picture, chart);
  draw_zones(picture, chart);
  draw_ages(picture, chart);
  draw_invitation(picture, chart);
  draw_curves(picture, chart);
  draw_pen(picture, chart);
  draw_legend(picture, chart);
  return picture;
}

}  // namespace securebase
