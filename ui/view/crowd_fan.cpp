#include <algorithm>
#include <array>

#include "ui/text/language.hpp"
#include "ui/view/crowd_view.hpp"

namespace securebase {
namespace {

/// One of the two axes of the plane, over the ages.
struct Fan {
  std::string_view name;
  float PlanePoint::*value;
};
constexpr std::array<Fan, 2> kFans{
    {{"anxiety"_t, &PlanePoint::anxiety}, {"avoidance"_t, &PlanePoint::avoidance}}};

/// Where one fan lies, and what it draws.
struct FanChart {
  const AgeGround& ground;
  Rect rect;
  float PlanePoint::*value;

  [[nodiscard]] glm::vec2 at(std::size_t look, PlanePoint point) const {
    const float share = (point.*value - 1) / 6;
    return {ground.x_of(kLookMonths[look] / 12.0), rect.max.y - share * rect.height()};
  }
};

/// From the first look to the first at which adults are asked, or from there on.
struct LookStretch {
  std::size_t from, to;
};
constexpr std::size_t kFirstAsked = look_of_year(kFirstAskedYear);
constexpr LookStretch kNotAsked{0, kFirstAsked}, kAsked{kFirstAsked, kLooks};

void draw_spread(Picture& picture, const FanChart& chart, std::span<const PlaneSpread> fan,
                 LookStretch stretch, Color color) {
  std::vector<glm::vec2> upper, lower;
  upper.reserve(stretch.to - stretch.from);
  lower.reserve(stretch.to - stretch.from);
  for (std::size_t look = stretch.from; look < stretch.to; ++look) {
    upper.push_back(chart.at(look, fan[look].high));
    lower.push_back(chart.at(look, fan[look].low));
  }
  picture.band(std::move(upper), std::move(lower), color);
}

void draw_middle(Picture& picture, const FanChart& chart, std::span<const PlaneSpread> fan,
                 LookStretch stretch, Pen pen) {
  std::vector<glm::vec2> points;
  points.reserve(stretch.to - stretch.from);
  for (std::size_t look = stretch.from; look < stretch.to; ++look)
    points.push_back(chart.at(look, fan[look].middle));
  picture.polyline(std::move(points), pen);
}

void draw_fan(Picture& picture, const FanChart& chart, const CrowdScene& scene, const Palette& palette) {
  for (const LookStretch stretch : {kNotAsked, kAsked}) {
    const float strength = stretch.from == 0 ? 0.45F : 1;  // before adults are asked, paler
    if (scene.is_filtered())
      draw_spread(picture, chart, scene.ground, stretch, palette.muted.faded(0.16F * strength));
    draw_spread(picture, chart, scene.fan, stretch, palette.person.faded(0.34F * strength));
  }
  if (scene.is_filtered())
    draw_middle(picture, chart, scene.ground, kAsked, {palette.muted, 1.5F, Stroke::dashed});
  draw_middle(picture, chart, scene.fan, kNotAsked, {palette.person, 1.8F, Stroke::dotted});
  draw_middle(picture, chart, scene.fan, kAsked, {palette.person, 2.4F});
}

/// What the marked life tells, year by year.
void draw_life(Picture& picture, const FanChart& chart, const CrowdScene& scene, const Palette& palette) {
  if (scene.life >= scene.everyone.size()) return;
  std::vector<glm::vec2> points;
  points.reserve(kAskedYears);
  for (int year = kFirstAskedYear; year <= kLastAskedYear; ++year)
    points.push_back(chart.at(look_of_year(year), scene.crowd->told(scene.life, year)));
  picture.polyline(std::move(points), {palette.ink.faded(0.55F), 1});
}

}  // namespace

AgeGround crowd_fan_ground(Rect area, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  const float lines = area.height() / line;
  AgeGround ground;
  ground.area = area;
  ground.has_band_words = lines >= 7;
  ground.has_tick_words = lines >= 4.5F;
  float left = 0;
  for (const Fan& fan : kFans)
    left = std::max(left, measure.size(std::string(tr(fan.name)) + " ", TextRole::small).x + 4);
  const float above = ground.has_band_words ? line + 6 : 4;
  const float below = ground.has_tick_words ? line + 6 : 4;
  ground.plot = {{area.min.x + left, area.min.y + above}, {area.max.x - 8, area.max.y - below}};
  return ground;
}

Picture draw_crowd_fan(const CrowdScene& scene, Rect area, const Palette& palette,
                       const TextMeasure& measure) {
  Picture picture;
  const AgeGround ground = crowd_fan_ground(area, measure);
  const Rect plot = ground.plot;
  draw_age_bands(picture, ground, palette, measure);
  draw_age_ticks(picture, ground, palette, measure);
  const float line = measure.line_height(TextRole::small);
  const float half = plot.height() / 2;
  for (std::size_t i = 0; i < kFans.size(); ++i) {
    const float top = plot.min.y + half * static_cast<float>(i);
    const Rect rect{{plot.min.x, top + 3}, {plot.max.x, top + half - 3}};
    const FanChart chart{ground, rect, kFans[i].value};
    draw_fan(picture, chart, scene, palette);
    draw_life(picture, chart, scene, palette);
    if (half > line * 1.1F)
      picture.text({area.min.x, rect.centre().y - line / 2}, std::string(tr(kFans[i].name)),
                   {TextRole::small, palette.ink});
  }
  picture.line({plot.min.x, plot.centre().y}, {plot.max.x, plot.centre().y}, {palette.panel, 2});
  const float x = ground.x_of(scene.age.years());
  picture.line({x, plot.min.y - 2}, {x, plot.max.y + 2}, {palette.ink, 2});
  picture.disc({x, plot.min.y - 2}, 5, palette.ink);
  return picture;
}

}  // namespace securebase
