#include "ui/view/life_chart.hpp"

#include <algorithm>
#include <cmath>

#include "sim/life/schedule.hpp"
#include "ui/view/age_axis.hpp"

namespace securebase {
namespace {

/// What there is room for: with little height, words give way to the curves.
struct Room {
  bool has_bands;
  bool has_ticks;
};

Room room_of(Rect area, const TextMeasure& measure) {
  const float lines = area.height() / measure.line_height(TextRole::small);
  return {lines >= 6.5F, lines >= 4};
}

float x_at(const Rect& plot, double years) {
  return plot.min.x + static_cast<float>(axis_share(years)) * plot.width();
}

}  // namespace

Rect plot_of_life(Rect area, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  const Room room = room_of(area, measure);
  const float above = room.has_bands ? line + 9 : 8;
  const float below = room.has_ticks ? line + 6 : 4;
  return {{area.min.x + 8, area.min.y + above}, {area.max.x - 8, area.max.y - below}};
}

Rect stretched(const Rect& plot, AgeWindow window) {
  const auto whole = static_cast<float>(static_cast<double>(plot.width()) / (window.to - window.from));
  const float left = plot.min.x - static_cast<float>(window.from) * whole;
  return {{left, plot.min.y}, {left + whole, plot.max.y}};
}

float x_on(const Rect& plot, std::uint32_t episode) { return x_at(plot, age_at(episode).years()); }

float y_on(const Rect& plot, float strip, float value) {
  return plot.max.y - 2 - value * (plot.height() - strip - 4);
}

void draw_ground(Picture& picture, const LifeChart& chart, std::uint32_t lived) {
  const Room room = room_of(chart.area, chart.measure);
  const AgeGround ground{chart.area, chart.plot, age_at(lived).years(), room.has_bands, room.has_ticks};
  draw_age_bands(picture, ground, chart.palette, chart.measure);
  draw_age_ticks(picture, ground, chart.palette, chart.measure);
}

std::vector<glm::vec2> curve_on(const Rect& plot, float strip, std::span<const CurvePoint> samples,
                                CurveOf of) {
  std::vector<glm::vec2> points;
  double sum = 0;
  int count = 0;
  float column = std::floor(x_on(plot, of.from));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const float x = std::floor(x_on(plot, of.from + static_cast<std::uint32_t>(i)));
    if (x > column && count > 0) {
      points.push_back({column, y_on(plot, strip, static_cast<float>(sum / count))});
      sum = 0;
      count = 0;
      column = x;
    }
    sum += static_cast<double>(samples[i].*(of.value));
    ++count;
  }
  if (count > 0) points.push_back({column, y_on(plot, strip, static_cast<float>(sum / count))});
  return points;
}

}  // namespace securebase
