#include "ui/view/life_chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "sim/life/schedule.hpp"
#include "ui/view/axis.hpp"

namespace securebase {
namespace {

struct StageBand {
  std::string_view words;
  double from_years;
  double to_years;
  Color Palette::*color;
};
constexpr std::array<StageBand, 5> kBands{{{"infancy", 0, 1.5, &Palette::infancy},
                                           {"childhood", 1.5, 12, &Palette::childhood},
                                           {"adolescence", 12, 18, &Palette::adolescence},
                                           {"adulthood", 18, 60, &Palette::adulthood},
                                           {"later life", 60, 80, &Palette::old_age}}};

struct Tick {
  double years;
  std::string_view words;
};
constexpr std::array<Tick, 13> kTicks{{{0, "birth"},
                                       {0.5, "6 months"},
                                       {1, "12 months"},
                                       {1.5, "18 months"},
                                       {5, "5"},
                                       {8, "8"},
                                       {12, "12"},
                                       {18, "18"},
                                       {30, "30"},
                                       {40, "40"},
                                       {50, "50"},
                                       {60, "60"},
                                       {80, "80"}}};

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

float x_on(const Rect& plot, std::uint32_t episode) { return x_at(plot, age_at(episode).years()); }

float y_on(const Rect& plot, float strip, float value) {
  return plot.max.y - 2 - value * (plot.height() - strip - 4);
}

void draw_bands(Picture& picture, const LifeChart& chart, std::uint32_t lived) {
  const float lived_to = x_on(chart.plot, lived);
  for (const StageBand& band : kBands) {
    const Rect rect{{x_at(chart.plot, band.from_years), chart.plot.min.y},
                    {x_at(chart.plot, band.to_years), chart.plot.max.y}};
    const Color color = chart.palette.*(band.color);
    picture.box(rect, 0, color.faded(0.45F));
    if (lived_to > rect.min.x)
      picture.box({rect.min, {std::min(lived_to, rect.max.x), rect.max.y}}, 0, color);
    const bool fits = chart.measure.size(band.words, TextRole::small).x + 6 < rect.width();
    if (fits && room_of(chart.area, chart.measure).has_bands) {
      picture.text({rect.min.x + 3, chart.area.min.y}, std::string(band.words),
                   {TextRole::small, chart.palette.muted});
    }
  }
}

void draw_ticks(Picture& picture, const LifeChart& chart) {
  const Rect& area = chart.area;
  float free_from = area.min.x;
  const bool has_words = room_of(area, chart.measure).has_ticks;
  for (const Tick& tick : kTicks) {
    const float width = chart.measure.size(tick.words, TextRole::small).x;
    const float x = x_at(chart.plot, tick.years);
    picture.line({x, chart.plot.max.y}, {x, chart.plot.max.y + 4}, {chart.palette.muted.faded(0.6F), 1});
    const float left = std::clamp(x - width / 2, area.min.x, area.max.x - width);
    if (!has_words || left < free_from) continue;
    picture.text({left, chart.plot.max.y + 5}, std::string(tick.words),
                 {TextRole::small, chart.palette.muted});
    free_from = left + width + 8;
  }
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
