#include "ui/view/stability_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr double kLowest = -0.1;
constexpr double kHighest = 1;
constexpr std::array kTicks{0.0, 0.25, 0.5, 0.75, 1.0};
constexpr std::array kTheoriesShown{Theory::prototype, Theory::revisionist};
constexpr double kFourYears = 4, kTwentyYears = 20;

float x_at(const AgeGround& ground, std::size_t age) { return ground.x_of(kStabilityMonths[age] / 12.0); }

void draw_curve(Picture& picture, const AgeGround& ground, const StabilityCurve& curve, Pen pen) {
  std::vector<glm::vec2> line, upper, lower;
  line.reserve(kStabilityAges);
  upper.reserve(kStabilityAges);
  lower.reserve(kStabilityAges);
  for (std::size_t age = 0; age < kStabilityAges; ++age) {
    const Correlation& at = curve.by_age[age];
    if (std::isnan(at.r)) continue;
    const float x = x_at(ground, age);
    line.push_back({x, y_of_correlation(ground, at.r)});
    if (std::isnan(at.interval.low)) continue;
    upper.push_back({x, y_of_correlation(ground, at.interval.high)});
    lower.push_back({x, y_of_correlation(ground, at.interval.low)});
  }
  if (upper.size() > 1) picture.band(std::move(upper), std::move(lower), pen.color.faded(0.16F));
  picture.polyline(std::move(line), pen);
}

/// What the marks are drawn with.
struct StabilityCanvas {
  Picture& picture;
  const AgeGround& ground;
  const Palette& palette;
};
constexpr float kApart = 6;  ///< of the marks of the two views, from their age

/// Where what counts as alike with the published number lies, as a bar at this age.
void draw_published(const StabilityCanvas& canvas, const Finding& finding, double years) {
  if (finding.bands.empty()) return;
  const FindingBand& band = finding.bands.front();
  const float x = canvas.ground.x_of(years);
  const float width = kApart * 2;
  canvas.picture.box({{x - width, y_of_correlation(canvas.ground, band.high)},
                      {x + width, y_of_correlation(canvas.ground, band.low)}},
                     3, canvas.palette.security.faded(0.22F), {canvas.palette.security, 1.5F});
}

/// What is measured here as studies do it: circle and square, with whiskers.
void draw_measured(const StabilityCanvas& canvas, const Correlation& measured, double years, Theory theory) {
  if (std::isnan(measured.r)) return;
  const bool is_prototype = theory == Theory::prototype;
  const Pen pen = pen_of_theory(theory, canvas.palette);
  const float x = canvas.ground.x_of(years) + (is_prototype ? -kApart : kApart);
  const auto y = [&](double r) { return y_of_correlation(canvas.ground, r); };
  if (!std::isnan(measured.interval.low))
    canvas.picture.line({x, y(measured.interval.low)}, {x, y(measured.interval.high)}, {pen.color, 1.5F});
  canvas.picture.marker(is_prototype ? Marker::circle : Marker::square, {x, y(measured.r)}, 9, pen.color);
}

void draw_marks(Picture& picture, const AgeGround& ground, const StabilityFound& found,
                const Palette& palette) {
  const StabilityCanvas canvas{picture, ground, palette};
  draw_published(canvas, published_to_four(), kFourYears);
  draw_published(canvas, published_to_twenty(), kTwentyYears);
  for (const Theory theory : kTheoriesShown) {
    const StabilityCurve& curve = found.curves[static_cast<std::size_t>(theory)];
    draw_measured(canvas, curve.to_four, kFourYears, theory);
    draw_measured(canvas, curve.to_twenty, kTwentyYears, theory);
  }
}

// --- susceptibility ----------------------------------------------------------------------------------------

struct SlopeChart {
  Rect plot;
  double highest;

  [[nodiscard]] glm::vec2 at(std::size_t age, double slope) const {
    const float x = static_cast<float>(kEarlyMonths[age]) / static_cast<float>(kEarlyMonths.back());
    const auto y = static_cast<float>(std::clamp(slope / highest, 0.0, 1.0));
    return {plot.min.x + x * plot.width(), plot.max.y - y * plot.height()};
  }
};

double highest_slope(const StabilityFound& found) {
  double highest = 0.5;
  for (const Susceptibility& each : found.susceptibility) {
    for (std::size_t age = 0; age < kEarlyAges; ++age) {
      if (std::isnan(each.less_reactive[age]) || std::isnan(each.more_reactive[age])) continue;
      highest = std::max({highest, each.less_reactive[age], each.more_reactive[age]});
    }
  }
  return std::ceil(highest * 2) / 2;
}

void draw_slopes(Picture& picture, const SlopeChart& chart, const CareSlopes& slopes, Pen pen,
                 Marker marker) {
  std::vector<glm::vec2> line;
  line.reserve(kEarlyAges);
  for (std::size_t age = 0; age < kEarlyAges; ++age) {
    if (!std::isnan(slopes[age])) line.push_back(chart.at(age, slopes[age]));
  }
  for (const glm::vec2 at : line) picture.marker(marker, at, 6, pen.color);
  picture.polyline(std::move(line), pen);
}

/// The ground of one of the two charts: its title, half slopes with their numbers beside the first, some of the months.
void draw_slope_ground(Picture& picture, const SlopeChart& chart, bool has_switch, const Palette& palette,
                       const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  const Rect& plot = chart.plot;
  for (double slope = 0; slope <= chart.highest + 1e-9; slope += 0.5) {
    const float y = chart.at(0, slope).y;
    picture.line({plot.min.x, y}, {plot.max.x, y}, {palette.hairline, 1});
    if (!has_switch)
      picture.text({plot.min.x - 5, y - line / 2}, number(slope),
                   {TextRole::small, palette.muted, Align::right});
  }
  picture.text({plot.min.x, plot.min.y - line * 1.25F},
               std::string(tr(has_switch ? "switch on"_t : "switch off"_t)), {TextRole::small, palette.ink});
  float free_from = plot.min.x - line;
  for (std::size_t age = 0; age < kEarlyAges; ++age) {
    const std::string words = std::to_string(kEarlyMonths[age]);
    const float x = chart.at(age, 0).x, width = measure.size(words, TextRole::small).x;
    if (x - width / 2 < free_from) continue;
    picture.text({x, plot.max.y + 3}, words, {TextRole::small, palette.muted, Align::centre});
    free_from = x + width / 2 + line * 0.4F;
  }
}

}  // namespace

Pen pen_of_theory(Theory theory, const Palette& palette) {
  if (theory == Theory::prototype) return {palette.person, 2.6F};
  return {palette.figure, 2.2F, Stroke::dashed};
}

Pen pen_of_reactivity(bool is_more, const Palette& palette) {
  if (is_more) return {palette.person, 2.2F};
  return {palette.muted, 2, Stroke::dashed};
}

AgeGround stability_ground(Rect area, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  AgeGround ground;
  ground.area = area;
  const float left = measure.size(number(0.75), TextRole::small).x + 8;
  ground.plot = {{area.min.x + left, area.min.y + line + 6}, {area.max.x - 8, area.max.y - line - 6}};
  return ground;
}

float y_of_correlation(const AgeGround& ground, double r) {
  const double share = (std::clamp(r, kLowest, kHighest) - kLowest) / (kHighest - kLowest);
  return ground.plot.max.y - static_cast<float>(share) * ground.plot.height();
}

Picture draw_stability(const StabilityFound& found, Rect area, const Palette& palette,
                       const TextMeasure& measure) {
  Picture picture;
  const AgeGround ground = stability_ground(area, measure);
  const float line = measure.line_height(TextRole::small);
  draw_age_bands(picture, ground, palette, measure);
  draw_age_ticks(picture, ground, palette, measure);
  for (const double tick : kTicks) {
    const float y = y_of_correlation(ground, tick);
    picture.line({ground.plot.min.x, y}, {ground.plot.max.x, y},
                 {tick == 0 ? palette.muted : palette.hairline, tick == 0 ? 1.5F : 1});
    picture.text({ground.plot.min.x - 5, y - line / 2}, number(tick),
                 {TextRole::small, palette.muted, Align::right});
  }
  for (const Theory theory : kTheoriesShown)
    draw_curve(picture, ground, found.curves[static_cast<std::size_t>(theory)],
               pen_of_theory(theory, palette));
  draw_marks(picture, ground, found, palette);
  return picture;
}

Picture draw_susceptibility(const StabilityFound& found, Rect area, const Palette& palette,
                            const TextMeasure& measure) {
  Picture picture;
  const float line = measure.line_height(TextRole::small);
  const float left = measure.size(number(0.5), TextRole::small).x + 8;
  const float gap = line * 1.2F;
  const float width = (area.width() - left - gap - line * 0.6F) / 2;
  for (std::size_t with = 0; with < 2; ++with) {
    const float x = area.min.x + left + static_cast<float>(with) * (width + gap);
    const SlopeChart chart{{{x, area.min.y + line * 1.4F}, {x + width, area.max.y - line * 1.4F}},
                           highest_slope(found)};
    draw_slope_ground(picture, chart, with == 1, palette, measure);
    draw_slopes(picture, chart, found.susceptibility[with].less_reactive, pen_of_reactivity(false, palette),
                Marker::square);
    draw_slopes(picture, chart, found.susceptibility[with].more_reactive, pen_of_reactivity(true, palette),
                Marker::circle);
  }
  return picture;
}

}  // namespace securebase
